package se.larstig.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.larstig.disclosure.Counts;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Tally;
import se.larstig.disclosure.TallyFixture;

/**
 * Two counties whose true counts are known, with two releases each: Blekinge, where a reader may know one municipality, and
 * Västmanland, where she may know three. The large counts lie inside their steps, so that they are no end of any range.
 */
enum ChannelFixture {
    BLEKINGE(
            "10",
            1,
            List.of("1060", "1083"),
            Map.of(
                    "1060", new Two(3, 3, 2, 2, 2, 2),
                    "1080", new Two(130, 123, 105, 102, 120, 108),
                    "1081", new Two(150, 141, 129, 108, 138, 117),
                    "1082", new Two(42, 39, 24, 18, 27, 21),
                    "1083", new Two(9, 8, 5, 4, 6, 5))),
    VASTMANLAND(
            "19",
            3,
            List.of("1904", "1907", "1962"),
            Map.of(
                    "1904", new Two(4, 4, 3, 1, 3, 2),
                    "1907", new Two(7, 6, 4, 3, 5, 4),
                    "1960", new Two(9, 9, 6, 5, 7, 5),
                    "1961", new Two(16, 14, 9, 6, 10, 8),
                    "1962", new Two(6, 6, 2, 1, 3, 2),
                    "1980", new Two(160, 153, 135, 120, 144, 132),
                    "1981", new Two(36, 30, 21, 12, 24, 15),
                    "1982", new Two(28, 24, 15, 9, 18, 12),
                    "1983", new Two(32, 27, 18, 12, 21, 15),
                    "1984", new Two(22, 20, 12, 6, 14, 9)));

    static final Period FIRST = new Period(Period.Kind.QUARTER, 2025, 1);
    static final Period SECOND = new Period(Period.Kind.QUARTER, 2025, 2);
    static final String GROUP = "social-work";
    static final int TARGET = 80;
    static final int GOAL = 70;

    /** Of the large ones: numbers that no page has a reason to show. */
    private static final Map<String, List<Integer>> REPORTED =
            Map.of("1080", List.of(111, 114), "1081", List.of(132, 135), "1980", List.of(126, 129));

    private static final Set<String> NOT_ADOPTED = Set.of("1082", "1961", "1983");

    /** One municipality in two quarters: registered is the same in both. */
    record Two(int headcount, int registered, int started, int completed, int laterStarted, int laterCompleted) {

        Counts counts(Period period) {
            return period.equals(FIRST)
                    ? new Counts(headcount, registered, started, completed)
                    : new Counts(headcount, registered, laterStarted, laterCompleted);
        }
    }

    final String county;
    final Protection protection;
    final Cluster cluster;
    final Map<String, Two> municipalities;

    ChannelFixture(String county, int known, List<String> cluster, Map<String, Two> municipalities) {
        this.county = county;
        this.protection = new Protection(5, known);
        this.cluster = new Cluster("Tillsammans", cluster);
        this.municipalities = municipalities;
    }

    String steeringGroup() {
        return "styrgrupp@" + county + ".example";
    }

    String coordinator() {
        return "lanssamordnare@" + county + ".example";
    }

    /** Whether the employer there has adopted the line that asks the group for the course. */
    static boolean adopts(String municipality) {
        return !NOT_ADOPTED.contains(municipality);
    }

    /** The true counts of a quarter. */
    Tally.Whole tally(Period period) {
        return new Tally.Whole(county, leaves(period));
    }

    private List<Tally> leaves(Period period) {
        return municipalities.keySet().stream()
                .sorted()
                .<Tally>map(code -> leaf(code, period))
                .toList();
    }

    Tally.Leaf leaf(String municipality, Period period) {
        return new Tally.Leaf(
                municipality,
                Optional.ofNullable(municipalities.get(municipality))
                        .orElseThrow()
                        .counts(period));
    }

    /** How many the employer there has reported of the quarter before this one. */
    int reported(String municipality, Period period) {
        var first = period.equals(FIRST);
        var headcount = leaf(municipality, period).counts().headcount();
        return REPORTED.containsKey(municipality)
                ? REPORTED.get(municipality).get(first ? 0 : 1)
                : headcount / (first ? 2 : 3);
    }

    /** S9.4: the same of those that are large enough, by municipality. */
    List<Tally.Leaf> reported(Period period) {
        return TallyFixture.leaves(tally(period)).stream()
                .filter(leaf -> leaf.counts().headcount() > protection.k())
                .map(leaf -> {
                    var persons = reported(leaf.code(), period);
                    return new Tally.Leaf(
                            leaf.code(), new Counts(leaf.counts().headcount(), persons, persons, persons));
                })
                .toList();
    }

    /** Counts from 100 on: of municipalities, of the cluster and of the county. No page has a reason to show them. */
    List<Integer> secrets() {
        return Stream.of(FIRST, SECOND)
                .flatMap(period -> {
                    var all = TallyFixture.leaves(tally(period)).stream()
                            .map(Tally.Leaf::counts)
                            .toList();
                    var whole = all.stream().reduce(Counts.NONE, Counts::plus);
                    var reported =
                            reported(period).stream().map(Tally.Leaf::counts).toList();
                    return Stream.of(
                                    all,
                                    List.of(whole),
                                    reported,
                                    List.of(reported.stream().reduce(Counts.NONE, Counts::plus)))
                            .flatMap(List::stream);
                })
                .flatMap(counts -> Stream.of(Measure.values()).map(counts::of))
                .filter(count -> count >= 100)
                .distinct()
                .toList();
    }
}
