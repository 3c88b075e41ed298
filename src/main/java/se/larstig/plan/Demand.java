package se.larstig.plan;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/**
 * PL2.6: what a line demands of people. Two lines that demand the same are the same line.
 *
 * @param courses ids of courses of this system; empty when only one elsewhere will do
 * @param all whether all of the courses are asked for, or any
 * @param elsewhere the name of a course elsewhere that is enough as well; empty when there is none
 * @param validMonths for how long it counts at most; null: the line sets no bound
 */
public record Demand(
        Audience audience,
        Set<Long> courses,
        boolean all,
        String elsewhere,
        DueRule due,
        @Nullable Integer validMonths) {

    public static final int MOST_COURSES = 12;

    public Demand {
        courses = Collections.unmodifiableSet(new TreeSet<>(courses));
        if ((courses.isEmpty() && elsewhere.isEmpty()) || courses.size() > MOST_COURSES) {
            throw new Refused("plan.refused.courses", MOST_COURSES);
        }
        if (validMonths != null && (validMonths < 1 || validMonths > DueRule.MOST_MONTHS)) {
            throw new Refused("plan.refused.valid-months", DueRule.MOST_MONTHS);
        }
    }

    /** PL3.4: whether anybody can meet it here. */
    boolean canBeMet() {
        return !courses.isEmpty();
    }
}
