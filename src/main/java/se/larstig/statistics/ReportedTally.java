package se.larstig.statistics;

import se.larstig.disclosure.Tally;

/** S9.3: the true count of what was reported of one leaf. It goes into the filter and nowhere else. */
record ReportedTally(ReportedCourse course, StatisticsQueries.Cell cell, Tally.Leaf leaf) {}
