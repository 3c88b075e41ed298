package se.larstig.plan;

import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/**
 * PL2.5: how many are to have it.
 *
 * @param number percent, or persons in each municipality; null for participation alone
 */
public record Goal(Kind kind, @Nullable Integer number) {

    /** What is counted. */
    public enum Kind {
        /** andel i procent */
        SHARE,
        /** minst så många i varje kommun */
        AT_LEAST,
        /** deltagande, utan mål */
        PARTICIPATION
    }

    private static final int MOST_PERSONS = 100;
    private static final int WHOLE = 100;

    public Goal {
        var sound = switch (kind) {
            case SHARE -> number != null && number >= 1 && number <= WHOLE;
            case AT_LEAST -> number != null && number >= 1 && number <= MOST_PERSONS;
            case PARTICIPATION -> number == null;
        };
        if (!sound) {
            throw new Refused("plan.refused.goal");
        }
    }

    public static Goal share(int percent) {
        return new Goal(Kind.SHARE, percent);
    }
}
