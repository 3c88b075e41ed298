package se.larstig.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An attacker that finds nothing may be blind. Each twin breaks one rule, and the attacker must see it. */
class GuiltyTwinsAreCaughtTest {

    private static final Protection FIVE = new Protection(5);

    @Test
    @DisplayName("S1.5 S1.6 The innocent twin publishes what the filter publishes, and no range is wider than foreseen")
    void innocent() {
        Rounds.run(1000, seed -> {
            TallyFixture fixture = new TallyFixture(seed).against(seed % 2 == 0 ? 1 : 3);
            Tally tally = fixture.tree(3);
            Twin twin = new Twin(fixture.protection());
            Sight sight = twin.publish(tally);
            assertThat(sight).isEqualTo(Sight.of(new DisclosureFilter(fixture.protection()).release(tally)));
            for (Measure measure : Measure.values()) {
                assertThat(sight.range(measure).width()).isLessThanOrEqualTo(twin.widest(tally));
            }
        });
    }

    @Test
    @DisplayName("S1.3 Caught: quarters from five persons")
    void quartersForSmallGroups() {
        Twin twin = new Twin(FIVE) {
            @Override
            Steps leafSteps(int headcount) {
                return headcount < 5 || headcount > 10 ? super.leafSteps(headcount) : quarters(headcount);
            }
        };
        Tally tally = county(counts(5, 2), counts(40, 20), counts(12, 3));
        assertThat(attack(twin.publish(tally))).contains("[0.1] disclosed as 2 to 2 of 5");
    }

    @Test
    @DisplayName("S1.5 Caught: exact county totals")
    void exactTotals() {
        Twin twin = new Twin(FIVE) {
            @Override
            Range parentRange(int count, Steps cut, int headcount, int margin) {
                return new Range(count, count);
            }
        };
        Tally tally = county(counts(9, 4), counts(42, 19), counts(12, 5));
        assertThat(attack(twin.publish(tally))).contains("[0.1] disclosed as 4 to 4 of 9");
    }

    @Test
    @DisplayName("S1.5 Caught: a parent whose lowest and highest steps are not joined")
    void stepsUpToTheEnds() {
        Twin twin = new Twin(FIVE) {
            @Override
            Range parentRange(int count, Steps cut, int headcount, int margin) {
                return cut.around(count);
            }
        };
        assertThat(firstSeedCaught(twin)).isPositive();
    }

    @Test
    @DisplayName("S1.5 Caught: a margin without the one person whom the reader knows as herself")
    void marginWithoutTheReader() {
        Twin twin = new Twin(FIVE) {
            @Override
            int margin(List<Integer> widths) {
                return Math.max(protection.k(), widest(widths, 2));
            }
        };
        assertThat(attackByAManagerWhoWorksElsewhere(twin)).contains("[0.3] disclosed as 1 to 4 of 9");
        assertThat(attackByAManagerWhoWorksElsewhere(new Twin(FIVE))).isEmpty();
    }

    /**
     * She knows the first municipality, works in the second and has not completed; the fifth moves the county along.
     */
    private static List<String> attackByAManagerWhoWorksElsewhere(Twin twin) {
        Tally.Leaf known = leaf(1, counts(9, 0));
        Tally.Leaf own = leaf(2, counts(20, 19));
        List<String> hits = new ArrayList<>();
        for (int fifth = 0; fifth <= 60; fifth++) {
            Tally tally = new Tally.Whole(
                    "0",
                    List.of(known, own, leaf(3, counts(9, 4)), leaf(4, counts(9, 4)), leaf(5, counts(100, fifth))));
            hits.addAll(new SumAttack(twin.publish(tally), Measure.COMPLETED, FIVE)
                    .knowing(List.of(known))
                    .employedIn(own, false)
                    .hits(new Random(1)));
        }
        return hits;
    }

    @Test
    @DisplayName("S1.5 Caught: a margin for one known municipality where the reader knows three")
    void marginForOneWhenThreeAreKnown() {
        assertThat(attackByOneWhoKnowsThree(new Twin(new Protection(5, 1)))).contains("[0.4] disclosed as 4 to 4 of 9");
        assertThat(attackByOneWhoKnowsThree(new Twin(new Protection(5, 3)))).isEmpty();
    }

    /** The three small municipalities that she knows have completed nothing; the last moves the county along. */
    private static List<String> attackByOneWhoKnowsThree(Twin twin) {
        List<Tally.Leaf> known = List.of(leaf(1, counts(9, 0)), leaf(2, counts(9, 0)), leaf(3, counts(9, 0)));
        List<String> hits = new ArrayList<>();
        for (int last = 0; last <= 60; last++) {
            List<Tally> parts = new ArrayList<>(known);
            parts.add(leaf(4, counts(9, 4)));
            parts.add(leaf(5, counts(9, 4)));
            parts.add(leaf(6, counts(100, last)));
            hits.addAll(new SumAttack(twin.publish(new Tally.Whole("0", parts)), Measure.COMPLETED, FIVE)
                    .knowing(known)
                    .hits(new Random(1)));
        }
        return hits;
    }

    @Test
    @DisplayName("S1.1 Caught: an own band for a line that contains another line")
    void overlappingAudiences() {
        Twin twin = new Twin(FIVE);
        Sight part = twin.publish(leaf(1, counts(24, 4)));
        Sight whole = twin.publish(leaf(0, counts(26, 5)));
        Range rest = new Range(0, 2);
        Sight both = new Sight(
                "0", 26, whole.ranges(), List.of(part, new Sight("0.2", 2, List.of(rest, rest, rest), List.of())));
        assertThat(attack(both)).contains("[0.2] disclosed as 1 to 2 of 2");
    }

    @Test
    @DisplayName("S8.5 Caught: a line with a total of its own over those municipalities that have adopted it")
    void totalsOverDifferentMunicipalities() {
        Random random = new Random(1);
        int caught = 0;
        for (int round = 0; round < 2000; round++) {
            List<Tally> adopted = new ArrayList<>();
            for (int i = 1; i <= 14; i++) {
                int headcount = 20 + random.nextInt(40);
                adopted.add(leaf(i, counts(headcount, random.nextInt(headcount + 1))));
            }
            Tally.Leaf last = leaf(15, counts(9, random.nextInt(10)));
            List<Tally> all = new ArrayList<>(adopted);
            all.add(last);
            DisclosureFilter filter = new DisclosureFilter(FIVE);
            Sight county = Sight.of(filter.release(new Tally.Whole("0", all)));
            Tally.Whole part = new Tally.Whole("line", adopted);
            caught += attack(beside(county, Sight.of(filter.release(part)), Sight.of(filter.release(last))))
                            .isEmpty()
                    ? 0
                    : 1;
            assertThat(attack(beside(county, Sight.ofSums(part, filter), Sight.of(filter.release(last)))))
                    .isEmpty();
        }
        assertThat(caught).isPositive();
    }

    /** What is shown of a whole and, under another name, of nearly all of it. */
    private static Sight beside(Sight county, Sight line, Sight rest) {
        return new Sight("0", county.headcount(), county.ranges(), List.of(line, rest));
    }

    @Test
    @DisplayName("S8.2 Caught: a line that cuts a group which is not divided into atoms")
    void lineWithoutAtoms() {
        Twin twin = new Twin(FIVE);
        Sight line = twin.publish(leaf(1, counts(30, 4)));
        Sight group = twin.publish(leaf(0, counts(33, 5)));
        Range rest = new Range(0, 3);
        Sight both = new Sight(
                "0", 33, group.ranges(), List.of(line, new Sight("0.2", 3, List.of(rest, rest, rest), List.of())));
        assertThat(attack(both)).contains("[0.2] disclosed as 1 to 3 of 3");
    }

    @Test
    @DisplayName("S1.2 Caught: a headcount that changes by one between releases")
    void headcountThatFollowsANewcomer() {
        Twin twin = new Twin(FIVE);
        Sight before = twin.publish(leaf(0, counts(35, 31)));
        Sight now = twin.publish(leaf(0, counts(36, 31)));
        assertThat(new LinearAttack(List.of(before, now), FIVE, true).hits())
                .contains("COMPLETED of release 0 in 0 is 31 to 31");
    }

    @Test
    @DisplayName("S1.6 Caught: county steps that move with the ranges of the release")
    void movingSteps() {
        Twin twin = new Twin(FIVE) {
            @Override
            int stepWidth(int margin, int largestMargin) {
                return margin + protection.k();
            }
        };
        assertThat(new LinearAttack(twoReleasesOf(twin), FIVE, true).hits())
                .anyMatch(hit -> hit.startsWith("change of COMPLETED in 0."));
        assertThat(new LinearAttack(twoReleasesOf(new Twin(FIVE)), FIVE, true).hits())
                .isEmpty();
    }

    /** An ordinary county in two quarters: in the fifth and the fourteenth municipality one person more. */
    private static List<Sight> twoReleasesOf(Twin twin) {
        int[] headcounts = {5, 13, 22, 2, 53, 3, 40, 12, 5, 38, 39, 9, 14, 12, 62};
        int[] before = {0, 6, 4, 0, 16, 0, 14, 4, 1, 13, 15, 3, 3, 5, 18};
        int[] now = {0, 6, 4, 0, 17, 0, 14, 4, 1, 13, 15, 3, 3, 6, 18};
        return List.of(twin.publish(county(headcounts, before)), twin.publish(county(headcounts, now)));
    }

    private static Tally county(int[] headcounts, int[] counts) {
        return county(IntStream.range(0, headcounts.length)
                .mapToObj(i -> counts(headcounts[i], counts[i]))
                .toArray(Counts[]::new));
    }

    private static Tally county(Counts... counts) {
        List<Tally> parts = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            parts.add(leaf(i + 1, counts[i]));
        }
        return new Tally.Whole("0", parts);
    }

    private static Tally.Leaf leaf(int number, Counts counts) {
        return new Tally.Leaf(number == 0 ? "0" : "0." + number, counts);
    }

    private static Counts counts(int headcount, int count) {
        return new Counts(headcount, count, count, count);
    }

    private static Steps quarters(int headcount) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int to = i == 3 ? headcount : ((i + 1) * headcount + 3) / 4 - 1;
            ranges.add(new Range((i * headcount + 3) / 4, to));
        }
        return new Steps(ranges);
    }

    private static List<String> attack(Sight sight) {
        return new SumAttack(sight, Measure.COMPLETED, FIVE).hits(new Random(1));
    }

    private static long firstSeedCaught(Twin twin) {
        for (long seed = 1; seed <= 1000; seed++) {
            TallyFixture fixture = new TallyFixture(seed);
            Sight sight = twin.publish(fixture.tree(1));
            if (!attack(sight).isEmpty()) {
                return seed;
            }
        }
        return 0;
    }
}
