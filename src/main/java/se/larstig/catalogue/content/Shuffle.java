package se.larstig.catalogue.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An order that depends on the seed alone. {@link Random}'s numbers are fixed by its specification, so it lasts. */
public final class Shuffle {

    private Shuffle() {}

    /** A shuffled copy that may be changed. */
    public static <T> List<T> of(List<T> things, long seed) {
        var shuffled = new ArrayList<T>(things);
        var random = new Random(seed);
        for (var last = shuffled.size() - 1; last > 0; last--) {
            var other = random.nextInt(last + 1);
            var thing = shuffled.get(last);
            shuffled.set(last, shuffled.get(other));
            shuffled.set(other, thing);
        }
        return shuffled;
    }

    /** A seed for one question, so that questions of the same attempt have orders of their own. */
    public static long mix(long seed, String id) {
        return seed * 0x9E3779B97F4A7C15L + id.hashCode() * 0xBF58476D1CE4E5B9L;
    }
}
