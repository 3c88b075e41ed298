package se.larstig.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.larstig.disclosure.Counts;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Tally;
import se.larstig.plan.Audience;
import se.larstig.plan.LineCount;
import se.larstig.plan.LineQueries;
import se.larstig.plan.ObligationQueries;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;

/**
 * Turns what the other features publish into the true counts of a county, ready for the filter. A measure counts persons
 * employed on the period's last day, so that each counts some of the persons of the one before it.
 */
@Dependent
class Counting {

    private static final Actor SYSTEM = Actor.system("release");
    private static final long NO_COURSE = 0;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private LineQueries lines;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private Clocks clocks;

    /**
     * S8.1: the atoms of the year, from the lines that hold at the end of its first release; or of this one when it is the first.
     */
    Atoms atoms(String county, Period period) {
        var first = queries.firstOf(county, period.year()).orElse(period);
        return new Atoms(
                queries.professions(),
                lines.held(SYSTEM, county, first.lastDay(clocks.today())).stream()
                        .map(LineQueries.Held::audience)
                        .filter(Audience::isOfProfessions)
                        .toList());
    }

    /** S8.2: what everything in the release is counted on. */
    Ground ground(String county, Period period, Ground.Earlier earlier, Protection protection) {
        return new Ground(
                atoms(county, period),
                queries.declarations(county, period.lastDay(clocks.today())),
                earlier,
                protection);
    }

    /** The counts of each course and profession group as trees of municipalities below the county. */
    Map<StatisticsQueries.Subject, Tally> tallies(String county, Period period, Ground ground) {
        var municipalities = queries.municipalityCodes(county);
        var groups = queries.groupCodes();
        var last = period.lastDay(clocks.today());
        var tallies = new LinkedHashMap<StatisticsQueries.Subject, Tally>();
        var counted = counted(county, last, ground);
        for (var course : queries.courseIds()) {
            for (var group : groups) {
                List<Tally> places = new ArrayList<>();
                for (var municipality : municipalities) {
                    var leaves = ground.of(new StatisticsQueries.Cell(municipality, group)).stream()
                            .map(leaf -> (Tally) new Tally.Leaf(leaf.code(), counted.of(course, leaf)))
                            .toList();
                    places.add(
                            leaves.isEmpty()
                                    ? new Tally.Undeclared(municipality)
                                    : leaves.size() == 1 ? leaves.get(0) : new Tally.Whole(municipality, leaves));
                }
                tallies.put(new StatisticsQueries.Subject(course, group), new Tally.Whole(county, places));
            }
        }
        return tallies;
    }

    /** What the people are, by whole groups and, where groups are divided, by professions too. */
    private Counted counted(String county, LocalDate last, Ground ground) {
        return new Counted(
                queries.counted(county, last),
                ground.isDivided() ? queries.workers(county, last) : StatisticsQueries.Workers.NOBODY,
                ground);
    }

    private record Counted(StatisticsQueries.AllCounted whole, StatisticsQueries.Workers workers, Ground ground) {

        int registered(Ground.Leaf leaf) {
            return of(NO_COURSE, leaf).registered();
        }

        Counts of(long course, Ground.Leaf leaf) {
            return (leaf.number() == 0
                            ? whole.of(course, leaf.cell())
                            : workers.of(course, leaf.cell().municipality(), leaf.pairs()))
                    .outOf(leaf.headcount());
        }
    }

    /** S8.3–S8.7: what is counted of each line that held at the period's end, ready for the filter. */
    List<LineTally> lines(String county, Period period, Ground ground) {
        var last = period.lastDay(clocks.today());
        var held = distinct(lines.held(SYSTEM, county, last));
        var shown = LineTally.shown(held, Set.copyOf(queries.courseIds()), queries.professions());
        if (!shown.containsValue(LineShown.FIGURES)) {
            return held.stream()
                    .map(line -> new LineTally(line, shownOf(shown, line), List.of()))
                    .toList();
        }
        var counted = counted(county, last, ground);
        var counts = obligations.counts(SYSTEM, county, last).stream().collect(Collectors.groupingBy(LineCount::line));
        var municipalities = queries.municipalityCodes(county);
        var groups = queries.groupCodes();
        return held.stream()
                .map(line -> new LineTally(
                        line,
                        shownOf(shown, line),
                        shownOf(shown, line) != LineShown.FIGURES
                                ? List.of()
                                : municipalities.stream()
                                        .map(place -> place(
                                                line,
                                                place,
                                                groups.stream()
                                                        .flatMap(group ->
                                                                ground
                                                                        .of(new StatisticsQueries.Cell(place, group))
                                                                        .stream())
                                                        .toList(),
                                                counted,
                                                counts.getOrDefault(line.line(), List.of())))
                                        .toList()))
                .toList();
    }

    private static LineShown shownOf(Map<Long, LineShown> shown, LineQueries.Held line) {
        return Objects.requireNonNull(shown.get(line.line()));
    }

    /** A line that stands in two plans is one. */
    private static List<LineQueries.Held> distinct(List<LineQueries.Held> held) {
        var seen = new HashSet<Long>();
        return held.stream().filter(line -> seen.add(line.line())).toList();
    }

    private LineTally.Place place(
            LineQueries.Held line, String place, List<Ground.Leaf> leaves, Counted counted, List<LineCount> counts) {
        if (!line.audience().isIn(place)) {
            return LineTally.Place.without(place, LineStanding.NOBODY);
        }
        var concerned = leaves.stream()
                .filter(leaf ->
                        leaf.headcount() > 0 && !leaf.isOf(line.audience()).equals(Optional.of(false)))
                .toList();
        if (concerned.isEmpty()) {
            return LineTally.Place.without(place, LineStanding.NOBODY);
        }
        var employers = concerned.stream()
                .flatMap(leaf -> leaf.parts().stream())
                .map(Ground.Part::employer)
                .collect(Collectors.toSet());
        var adopters =
                (int) employers.stream().filter(line.adopters()::contains).count();
        if (adopters > 0
                && concerned.stream()
                        .anyMatch(leaf -> leaf.isOf(line.audience()).isEmpty())) {
            return LineTally.Place.without(place, LineStanding.UNDIVIDED);
        }
        if (adopters == 0 || adopters < employers.size()) {
            return new LineTally.Place(
                    place,
                    adopters == 0 ? LineStanding.NOT_ADOPTED : LineStanding.PARTLY,
                    employers.size(),
                    adopters,
                    List.of());
        }
        var tallies = new ArrayList<Tally.Leaf>();
        for (var leaf : concerned) {
            var registered = counted.registered(leaf);
            var here = counts.stream()
                    .filter(count -> count.municipality().equals(place) && ground(leaf, counted.ground, count))
                    .toList();
            var begun = Math.min(here.stream().mapToInt(LineCount::begun).sum(), registered);
            var done = Math.min(here.stream().mapToInt(LineCount::done).sum(), begun);
            tallies.add(new Tally.Leaf(leaf.code(), new Counts(leaf.headcount(), registered, begun, done)));
        }
        return new LineTally.Place(place, LineStanding.FIGURES, employers.size(), adopters, tallies);
    }

    private static boolean ground(Ground.Leaf leaf, Ground ground, LineCount count) {
        return count.work().stream()
                .anyMatch(work -> ground.holds(leaf, new Atoms.Pair(work.profession(), work.kind())));
    }

    /**
     * S6.2: the counts at the end of a day of those leaves that are large, by course and profession group.
     *
     * @param headcounts of the newest release; a newer declaration waits for the next
     */
    Map<StatisticsQueries.Subject, List<Tally.Leaf>> large(
            String county, LocalDate day, Map<StatisticsQueries.Cell, Integer> headcounts, Protection protection) {
        var large = new LinkedHashMap<StatisticsQueries.Subject, List<Tally.Leaf>>();
        var counted = queries.counted(county, day);
        for (var course : queries.courseIds()) {
            headcounts.forEach((cell, headcount) -> {
                if (!protection.isSmall(headcount)) {
                    large.computeIfAbsent(
                                    new StatisticsQueries.Subject(course, cell.professionGroup()),
                                    subject -> new ArrayList<>())
                            .add(new Tally.Leaf(
                                    cell.municipality(),
                                    counted.of(course, cell).outOf(headcount)));
                }
            });
        }
        return large;
    }
}
