package se.larstig.architecture.guilty;

import se.larstig.disclosure.Counts;
import se.larstig.statistics.InternalQueries;

/** Shows an exact number where only a figure may stand. */
public class CountOnThePage {

    public long completed(InternalQueries.Row row) {
        return row.completed();
    }

    public long completed(Counts counts) {
        return counts.completed();
    }
}
