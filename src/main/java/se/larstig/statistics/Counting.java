package se.larstig.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Clocks;

/**
 * Turns what the other features publish into the true counts of a county, ready for the filter. A measure counts persons
 * employed on the period's last day, so that each counts some of the persons of the one before it.
 */
@Dependent
class Counting {

    @Inject
    private StatisticsQueries queries;

    @Inject
    private Clocks clocks;

    /**
     * The counts of each course and profession group as trees of municipalities below the county.
     *
     * @param frozen headcounts of the release before; a new declaration replaces one only when it differs by k or more
     */
    Map<StatisticsQueries.Subject, Tally> tallies(
            String county, Period period, Map<StatisticsQueries.Cell, Integer> frozen, Protection protection) {
        var municipalities = queries.municipalityCodes(county);
        var groups = queries.groupCodes();
        var last = period.lastDay(clocks.today());
        var declared = queries.declared(county, last);
        var tallies = new LinkedHashMap<StatisticsQueries.Subject, Tally>();
        for (var course : queries.courseIds()) {
            var counted = queries.counted(county, course, last);
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

    /**
     * S6.2: the counts at the end of a day of those leaves that are large, by course and profession group.
     *
     * @param headcounts of the newest release; a newer declaration waits for the next
     */
    Map<StatisticsQueries.Subject, List<Tally.Leaf>> large(
            String county, LocalDate day, Map<StatisticsQueries.Cell, Integer> headcounts, Protection protection) {
        var large = new LinkedHashMap<StatisticsQueries.Subject, List<Tally.Leaf>>();
        for (var course : queries.courseIds()) {
            var counted = queries.counted(county, course, day);
            headcounts.forEach((cell, headcount) -> {
                if (!protection.isSmall(headcount)) {
                    var counts = counted.getOrDefault(cell, StatisticsQueries.Counted.NOBODY);
                    large.computeIfAbsent(
                                    new StatisticsQueries.Subject(course, cell.professionGroup()),
                                    subject -> new ArrayList<>())
                            .add(new Tally.Leaf(cell.municipality(), counts.outOf(headcount)));
                }
            });
        }
        return large;
    }

    private static @Nullable Integer headcount(
            @Nullable Integer declared, @Nullable Integer frozen, Protection protection) {
        return declared == null || frozen == null || protection.replaces(declared, frozen) ? declared : frozen;
    }
}
