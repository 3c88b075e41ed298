package se.larstig.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the other features publish into the true counts of a county, ready for the filter. A measure counts persons
 * employed on the period's last day, so that each counts some of the persons of the one before it.
 */
@Dependent
class Counting {

    @Inject
    private StatisticsQueries queries;

    /**
     * The counts of each course and profession group as trees of municipalities below the county.
     *
     * @param frozen headcounts of the release before; a new declaration replaces one only when it differs by k or more
     */
    Map<StatisticsQueries.Subject, Tally> tallies(
            String county, Period period, Map<StatisticsQueries.Cell, Integer> frozen, Protection protection) {
        var municipalities = queries.municipalityCodes(county);
        var groups = queries.groupCodes();
        var declared = queries.declared(county, period);
        var tallies = new LinkedHashMap<StatisticsQueries.Subject, Tally>();
        for (var course : queries.courseIds()) {
            var counted = queries.counted(county, course, period);
            for (var group : groups) {
                List<Tally> leaves = new ArrayList<>();
                for (var municipality : municipalities) {
                    var cell = new StatisticsQueries.Cell(municipality, group);
                    var headcount = headcount(declared.get(cell), frozen.get(cell), protection);
                    leaves.add(
                            headcount == null
                                    ? new Tally.Undeclared(municipality)
                                    : new Tally.Leaf(
                                            municipality,
                                            counted.getOrDefault(cell, StatisticsQueries.Counted.NOBODY)
                                                    .outOf(headcount)));
                }
                tallies.put(new StatisticsQueries.Subject(course, group), new Tally.Whole(county, leaves));
            }
        }
        return tallies;
    }

    private static @Nullable Integer headcount(
            @Nullable Integer declared, @Nullable Integer frozen, Protection protection) {
        return declared == null || frozen == null || protection.replaces(declared, frozen) ? declared : frozen;
    }
}
