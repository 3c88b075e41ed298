package se.larstig.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The true counts of one course and one audience atom, as a tree of places of any depth: a municipality below a county
 * below the nation, or an employer below a municipality. Codes are the caller's, and distinct among siblings.
 */
public sealed interface Tally {

    String code();

    /** A place that is counted. */
    record Leaf(String code, Counts counts) implements Tally {}

    /** A place that has not declared any headcount: its figures are missing, and its parents go without it. */
    record Undeclared(String code) implements Tally {}

    /** A place that consists of other places. */
    record Whole(String code, List<Tally> parts) implements Tally {

        public Whole {
            parts = List.copyOf(parts);
            Set<String> codes = new HashSet<>();
            for (Tally part : parts) {
                if (!codes.add(part.code())) {
                    throw new IllegalArgumentException("Two parts of " + code + " are called " + part.code());
                }
            }
            if (parts.isEmpty()) {
                throw new IllegalArgumentException(code + " has no parts");
            }
        }
    }
}
