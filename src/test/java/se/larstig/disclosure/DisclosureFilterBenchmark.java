package se.larstig.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Prints how long the filter and the attentive reader take for a county and for the nation, and asserts nothing about
 * it. The wish: 50 ms for 15 municipalities × 10 professions × 20 courses, 2 s for 290 municipalities.
 */
class DisclosureFilterBenchmark {

    private static final int TREES = 10 * 20;

    @Test
    void county() {
        print("15 municipalities", 1, 15);
    }

    @Test
    void nation() {
        print("290 municipalities", 21, 14);
    }

    @Test
    void lines() {
        var random = new Random(1);
        var leaves = TallyFixture.leaves(nation(random, 21, 14));
        for (int round = 1; round <= 5; round++) {
            long start = System.nanoTime();
            DisclosureFilter filter = new DisclosureFilter(Protection.USUAL);
            for (int line = 0; line < 40; line++) {
                leaves.forEach(filter::release);
            }
            System.out.printf(
                    "%d municipalities × 40 lines: filter %.1f ms%n", leaves.size(), (System.nanoTime() - start) / 1e6);
        }
    }

    private static void print(String name, int counties, int municipalities) {
        List<Tally> tallies = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < TREES; i++) {
            tallies.add(nation(random, counties, municipalities));
        }
        List<Released> released = List.of();
        for (int round = 1; round <= 5; round++) {
            long start = System.nanoTime();
            DisclosureFilter filter = new DisclosureFilter(Protection.USUAL);
            released = tallies.stream().map(filter::release).toList();
            System.out.printf("%s × %d: filter %.1f ms%n", name, TREES, (System.nanoTime() - start) / 1e6);
        }
        AttentiveReader reader = new AttentiveReader(Protection.USUAL);
        for (int round = 1; round <= 2; round++) {
            long start = System.nanoTime();
            released.forEach(release -> reader.pins(release, release));
            System.out.printf("%s × %d: reader %.1f ms%n", name, TREES, (System.nanoTime() - start) / 1e6);
        }
    }

    private static Tally nation(Random random, int counties, int municipalities) {
        List<Tally> parts = new ArrayList<>();
        for (int county = 0; county < counties; county++) {
            List<Tally> leaves = new ArrayList<>();
            for (int i = 0; i < municipalities; i++) {
                int headcount = (int) Math.round(Math.exp(2.6 + 1.1 * random.nextGaussian()));
                int registered = random.nextInt(headcount + 1);
                int started = random.nextInt(registered + 1);
                leaves.add(new Tally.Leaf(
                        county + "." + i, new Counts(headcount, registered, started, random.nextInt(started + 1))));
            }
            parts.add(new Tally.Whole("" + county, leaves));
        }
        return counties == 1 ? parts.get(0) : new Tally.Whole("nation", parts);
    }
}
