package se.larstig.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * What can be concluded about some unknown whole numbers and their pairwise differences: for each pair, the most that
 * the one can exceed the other by. Unknown 0 is the number 0 itself, so that a plain bound is a difference too.
 *
 * <p>Closed bounds are exact for one place. Sums of places stay exact for two unknowns; with more they may be wider
 * than the truth, never narrower.
 */
final class Bounds {

    private static final int UNBOUNDED = Integer.MAX_VALUE / 4;

    private final int[][] most;

    Bounds(int unknowns) {
        most = new int[unknowns + 1][unknowns + 1];
        for (int i = 0; i < most.length; i++) {
            Arrays.fill(most[i], UNBOUNDED);
            most[i][i] = 0;
        }
    }

    static Bounds sum(List<Bounds> terms) {
        Bounds sum = new Bounds(terms.get(0).most.length - 1);
        for (int i = 0; i < sum.most.length; i++) {
            for (int j = 0; j < sum.most.length; j++) {
                sum.most[i][j] = 0;
                for (Bounds term : terms) {
                    sum.most[i][j] += term.most[i][j];
                }
            }
        }
        return sum;
    }

    void within(int unknown, Range range) {
        tighten(unknown, 0, range.to());
        tighten(0, unknown, -range.from());
    }

    void notAbove(int unknown, int other) {
        tighten(unknown, other, 0);
    }

    void both(Bounds other) {
        for (int i = 0; i < most.length; i++) {
            for (int j = 0; j < most.length; j++) {
                tighten(i, j, other.most[i][j]);
            }
        }
    }

    /** What the whole leaves for this part: the whole, less the least that the other parts can be. */
    void partOf(Bounds whole, Bounds sumOfParts) {
        int[][] own = Arrays.stream(most).map(int[]::clone).toArray(int[][]::new);
        for (int i = 0; i < most.length; i++) {
            for (int j = 0; j < most.length; j++) {
                tighten(i, j, whole.most[i][j] + sumOfParts.most[j][i] - own[j][i]);
            }
        }
    }

    /** Draws all conclusions from pairs to pairs. False if no numbers are possible. */
    boolean close() {
        for (int via = 0; via < most.length; via++) {
            for (int i = 0; i < most.length; i++) {
                for (int j = 0; j < most.length; j++) {
                    tighten(i, j, most[i][via] + most[via][j]);
                }
            }
        }
        for (int i = 0; i < most.length; i++) {
            if (most[i][i] < 0) {
                return false;
            }
        }
        return true;
    }

    Range of(int unknown) {
        return difference(unknown, 0);
    }

    Range difference(int greater, int lesser) {
        return new Range(-most[lesser][greater], most[greater][lesser]);
    }

    /** The first unknown exceeds the second by no more than the bound. */
    private void tighten(int one, int other, int bound) {
        most[one][other] = Math.min(most[one][other], bound);
    }
}
