package se.larstig.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Prints what it costs to guard against a reader who knows three municipalities instead of one, and asserts nothing about
 * it. No municipality's range depends on it; county ranges do.
 */
class KnownLeavesBenchmark {

    /** Declared social workers in the demo's Norrbotten and Dalarna. */
    private static final int[] NORRBOTTEN = {9, 3, 5, 6, 28, 7, 9, 34, 15, 144, 78, 52, 14, 43};

    private static final int[] DALARNA = {9, 16, 13, 25, 16, 11, 11, 16, 35, 107, 96, 16, 25, 40, 47};

    @Test
    void norrbotten() {
        print("Norrbotten", random -> NORRBOTTEN);
    }

    @Test
    void dalarna() {
        print("Dalarna", random -> DALARNA);
    }

    @Test
    void generated() {
        print("generated counties of 5 to 20", random -> {
            int[] headcounts = new int[5 + random.nextInt(16)];
            for (int i = 0; i < headcounts.length; i++) {
                headcounts[i] = Math.max(1, (int) Math.round(Math.exp(2.9 + 1.0 * random.nextGaussian())));
            }
            return headcounts;
        });
    }

    private interface Headcounts {
        int[] of(Random random);
    }

    private static void print(String name, Headcounts headcounts) {
        Random random = new Random(1);
        int wider = 0;
        int rounds = 2000;
        double one = 0;
        double three = 0;
        for (int round = 0; round < rounds; round++) {
            List<Tally> leaves = new ArrayList<>();
            double share = random.nextDouble();
            for (int headcount : headcounts.of(random)) {
                int count = 0;
                for (int i = 0; i < headcount; i++) {
                    count += random.nextDouble() < share ? 1 : 0;
                }
                leaves.add(new Tally.Leaf("" + leaves.size(), new Counts(headcount, count, count, count)));
            }
            Figure knowingOne = county(leaves, 1);
            Figure knowingThree = county(leaves, 3);
            one += width(knowingOne);
            three += width(knowingThree);
            wider += width(knowingThree) > width(knowingOne) ? 1 : 0;
        }
        System.out.printf(
                "%s: county range %.1f %% of the headcount wide, with three known %.1f %%; wider in %d of %d%n",
                name, 100 * one / rounds, 100 * three / rounds, wider, rounds);
    }

    private static Figure county(List<Tally> leaves, int known) {
        return new DisclosureFilter(new Protection(5, known))
                .release(new Tally.Whole("0", leaves))
                .completed();
    }

    private static double width(Figure figure) {
        return (double) (figure.to() - figure.from()) / figure.headcount();
    }
}
