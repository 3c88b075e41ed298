package se.larstig.catalogue.content;

import java.util.List;
import java.util.function.Supplier;

/**
 * How an answer went, and why.
 *
 * @param remarks one for each option or row, in the order written; none when the answer is missing or only to be compared
 */
public record Verdict(Outcome outcome, List<Remark> remarks) {

    /** The ways an answer can go. */
    public enum Outcome {
        RIGHT,
        PARTLY,
        WRONG,
        /** Not scored: the learner compares her words with the model answer. */
        COMPARE,
        /** There is no valid answer. */
        MISSING
    }

    public Verdict {
        remarks = List.copyOf(remarks);
    }

    static Verdict of(Outcome outcome, Supplier<List<Remark>> remarks) {
        return new Verdict(outcome, outcome == Outcome.MISSING ? List.of() : remarks.get());
    }

    static Verdict ofRows(List<Remark> rows) {
        var right = rows.stream().filter(Remark::correct).count();
        var outcome = rows.stream().noneMatch(Remark::chosen)
                ? Outcome.MISSING
                : right == rows.size() ? Outcome.RIGHT : right > 0 ? Outcome.PARTLY : Outcome.WRONG;
        return of(outcome, () -> rows);
    }

    /** Whether it counts in a final check: only what is wholly right does. */
    public boolean right() {
        return outcome == Outcome.RIGHT;
    }

    public boolean missing() {
        return outcome == Outcome.MISSING;
    }

    /** Whether there is a model answer to compare with. */
    public boolean toCompare() {
        return outcome == Outcome.COMPARE;
    }
}
