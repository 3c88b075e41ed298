package se.larstig.plan;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.larstig.external.Learnt;
import se.larstig.shared.Refused;

/**
 * PL2.6: what a line demands of people. Two lines that demand the same are the same line.
 *
 * @param courses ids of courses of this system
 * @param elsewhere ids of courses and meetings elsewhere
 * @param all whether all of both are asked for, or any
 * @param validMonths for how long it counts at most; null: the line sets no bound
 */
public record Demand(
        Audience audience,
        Set<Long> courses,
        Set<Long> elsewhere,
        boolean all,
        DueRule due,
        @Nullable Integer validMonths) {

    public static final int MOST_COURSES = 12;

    public Demand {
        courses = Collections.unmodifiableSet(new TreeSet<>(courses));
        elsewhere = Collections.unmodifiableSet(new TreeSet<>(elsewhere));
        var number = courses.size() + elsewhere.size();
        if (number == 0 || number > MOST_COURSES) {
            throw new Refused("plan.refused.courses", MOST_COURSES);
        }
        if (validMonths != null && (validMonths < 1 || validMonths > DueRule.MOST_MONTHS)) {
            throw new Refused("plan.refused.valid-months", DueRule.MOST_MONTHS);
        }
    }

    /** PL2.4: all that is asked for, here and elsewhere. */
    List<Learnt> asked() {
        return Stream.concat(
                        courses.stream().map(Learnt::here), elsewhere.stream().map(Learnt::elsewhere))
                .toList();
    }
}
