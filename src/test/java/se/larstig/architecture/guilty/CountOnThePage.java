package se.larstig.architecture.guilty;

import se.larstig.statistics.InternalQueries;

/** Shows an exact number where only a figure may stand. */
public class CountOnThePage {

    public long completed(InternalQueries.Row row) {
        return row.completed();
    }
}
