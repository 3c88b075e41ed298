package se.larstig.disclosure;

import java.util.function.LongConsumer;

/**
 * Repeats an attack with fixed seeds and names the seed that failed. The system property {@code larstig.attack.rounds}
 * multiplies the number of rounds.
 */
final class Rounds {

    private static final int FACTOR = Integer.getInteger("larstig.attack.rounds", 1);

    private Rounds() {}

    static void run(int usual, LongConsumer round) {
        for (long seed = 1; seed <= (long) usual * FACTOR; seed++) {
            try {
                round.accept(seed);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("Seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }
}
