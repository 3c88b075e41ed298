package se.larstig.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.larstig.disclosure.Counts;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Tally;

/**
 * S9: what employers have reported of a quarter, ready for the filter. Whether there is a figure, and of which courses, is
 * settled by what had been reported before the quarter was over, and so by nothing that is reported of it.
 */
@Dependent
class ReportedCounting {

    @Inject
    private StatisticsQueries queries;

    @Inject
    private ReportedElsewhereQueries reported;

    /** A profession group in a municipality, whole, of which every employer reports. */
    private record Leaf(StatisticsQueries.Cell cell, int headcount, Set<Long> employers) {}

    /**
     * What was reported by now.
     *
     * @param quarter which is over
     * @param ground of the release, for its headcounts
     */
    List<ReportedTally> tallies(String county, Period quarter, Ground ground, Protection protection) {
        var last = quarter.lastDay(LocalDate.MAX);
        var habits = reported.habits(county, Period.endOf(last.minusYears(1)), Period.endOf(last));
        var reporters =
                habits.stream().map(ReportedElsewhereQueries.Habit::employer).collect(Collectors.toSet());
        var leaves = leaves(county, ground, protection).stream()
                .filter(leaf -> reporters.containsAll(leaf.employers))
                .toList();
        var shown = leaves.stream().flatMap(leaf -> leaf.employers.stream()).collect(Collectors.toSet());
        var courses = habits.stream()
                .filter(habit -> shown.contains(habit.employer()))
                .map(ReportedElsewhereQueries.Habit::course)
                .collect(Collectors.toCollection(TreeSet::new));
        if (courses.isEmpty()) {
            return List.of();
        }
        var told = reported.told(county, quarter.firstDay());
        var tallies = new ArrayList<ReportedTally>();
        for (var course : courses) {
            for (var leaf : leaves) {
                var persons = told.stream()
                        .filter(each -> each.course().code().equals(course.code())
                                && each.cell().equals(leaf.cell)
                                && leaf.employers.contains(each.employer()))
                        .mapToInt(ReportedElsewhereQueries.Told::persons)
                        .sum();
                tallies.add(new ReportedTally(
                        course,
                        leaf.cell,
                        new Tally.Leaf(
                                leaf.cell.municipality(), new Counts(leaf.headcount, persons, persons, persons))));
            }
        }
        return tallies;
    }

    /** S9.4: those that are large enough. */
    private List<Leaf> leaves(String county, Ground ground, Protection protection) {
        var leaves = new ArrayList<Leaf>();
        var groups = queries.groupCodes();
        for (var municipality : queries.municipalityCodes(county)) {
            for (var group : groups) {
                var cell = new StatisticsQueries.Cell(municipality, group);
                var parts = ground.of(cell);
                var headcount = parts.stream().mapToInt(Ground.Leaf::headcount).sum();
                var employers = parts.stream()
                        .flatMap(part -> part.parts().stream())
                        .map(Ground.Part::employer)
                        .collect(Collectors.toSet());
                if (!protection.hides(headcount) && !employers.isEmpty()) {
                    leaves.add(new Leaf(cell, headcount, employers));
                }
            }
        }
        return leaves;
    }
}
