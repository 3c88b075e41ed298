package se.larstig.architecture.guilty;

import se.larstig.statistics.StatisticsQueries;

/** Shows an exact number where only a figure may stand. */
public class CountOnThePage {

    public long completed(StatisticsQueries.OwnRow row) {
        return row.completed();
    }
}
