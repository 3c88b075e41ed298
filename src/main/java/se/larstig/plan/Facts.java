package se.larstig.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.external.Learnt;
import se.larstig.identity.EmploymentKind;
import se.larstig.organisation.EmployerKind;
import se.larstig.shared.Scope;

/**
 * All that obligations follow from, as rows say it. Their order means nothing (PL5.7); days are those of Stockholm.
 *
 * @param demands what is demanded, by line
 * @param redos of courses of which a newer version must be redone, beside those that have no such version
 */
record Facts(
        List<Post> posts,
        List<Edition> editions,
        Map<Long, Demand> demands,
        List<Adopted> adoptions,
        List<Done> completions,
        List<Begun> begun,
        List<Exempted> exemptions,
        List<Away> absences,
        List<Redo> redos) {

    /** The unit of each employment within a scope. */
    Map<Long, Long> unitsWithin(Scope scope) {
        return posts.stream()
                .filter(post -> post.isWithin(scope))
                .collect(Collectors.toMap(Post::employment, Post::unit));
    }

    /**
     * An employment.
     *
     * @param group of the profession
     * @param to its last day; null: none
     * @param held the assignments that it has held
     */
    record Post(
            long employment,
            long person,
            long employer,
            long unit,
            EmployerKind employerKind,
            String municipality,
            String profession,
            String group,
            EmploymentKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            List<Held> held) {

        /** Whether it is at the employer, or in the unit, of the scope. */
        boolean isWithin(Scope scope) {
            return employer == scope.employerId() && (scope.level() == Scope.Level.EMPLOYER || unit == scope.unitId());
        }

        boolean lasts(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /** That an employment holds an assignment, both days included; {@code to} is null while no last day is known. */
    record Held(String assignment, LocalDate from, @Nullable LocalDate to) {

        boolean lasts(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /**
     * A decided version of a plan.
     *
     * @param from the first day on which it holds, if no other does
     * @param to the last day of its period
     * @param closedFrom the first day on which the plan is closed; null: it is not
     * @param lines its lines
     */
    record Edition(
            long plan,
            int number,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate closedFrom,
            List<Long> lines) {}

    /**
     * That an employer has adopted a line.
     *
     * @param until the first day on which it no longer has; null: it has
     * @param ownDay a last day of its own; null: the line's
     */
    record Adopted(
            long employer,
            long line,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate ownDay) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /** A completion; {@code version} is the number of the course's version, 0 elsewhere. */
    record Done(
            long person,
            Learnt what,
            int version,
            LocalDate on,
            @Nullable LocalDate validUntil) {}

    /** That she has begun a course of this system. */
    record Begun(long person, long course, LocalDate on) {}

    /** That an employment is exempt from a line, both days included. */
    record Exempted(long employment, long line, LocalDate from, LocalDate to) {}

    /** That she is away from an employment; {@code to} is the last day, null while it is not known. */
    record Away(long employment, LocalDate from, @Nullable LocalDate to) {}

    /** That older versions of a course of this system than this one count until the day at the longest, since it was published. */
    record Redo(long course, int version, LocalDate published, LocalDate by) {}
}
