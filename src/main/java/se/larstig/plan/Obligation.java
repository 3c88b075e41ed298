package se.larstig.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.learning.Status;

/**
 * PL5: what is asked of an employment by a line that its employer has adopted, as it stands on a day. It is derived and never
 * stored.
 *
 * @param began since when it is asked
 * @param due the last day to do it, for the first time or again; null when there is none
 * @param doneOn when it was done; null unless it is
 * @param validUntil the last day on which what is done counts, or counted; null when it never ends or there is none
 * @param late whether its last day has passed
 * @param endsSoon whether it is done and ends within ninety days
 */
public record Obligation(
        long employment,
        long person,
        long line,
        Status status,
        LocalDate began,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate validUntil,
        boolean late,
        boolean endsSoon) {

    /** Whether she has something to do. */
    public boolean open() {
        return status == Status.NOT_STARTED || status == Status.STARTED || status == Status.RENEW;
    }
}
