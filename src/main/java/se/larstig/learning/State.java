package se.larstig.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that a manager may know of one person and one course.
 *
 * @param doneOn the day she completed it; null when she has not, or when it is no longer valid
 * @param validUntil the last day on which the completion counts, or counted; null when it never ends or there is none
 */
public record State(
        Status status, @Nullable LocalDate doneOn, @Nullable LocalDate validUntil) {

    static final State NOT_STARTED = new State(Status.NOT_STARTED, null, null);
    static final State STARTED = new State(Status.STARTED, null, null);

    /** L8.2: what a completion says today. */
    static State completed(LocalDate doneOn, @Nullable LocalDate validUntil, LocalDate today) {
        return validUntil != null && validUntil.isBefore(today)
                ? new State(Status.RENEW, null, validUntil)
                : new State(Status.DONE, doneOn, validUntil);
    }

    /** The one that counts longer. */
    State or(State other) {
        var last = validUntil == null ? LocalDate.MAX : validUntil;
        var otherLast = other.validUntil == null ? LocalDate.MAX : other.validUntil;
        return otherLast.isAfter(last) ? other : this;
    }
}
