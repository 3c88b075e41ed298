package se.larstig.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import se.larstig.identity.EmploymentKind;
import se.larstig.organisation.EmployerKind;
import se.larstig.shared.Refused;

/**
 * PL2.2, PL2.3: for whom. A set that is empty asks for nothing.
 *
 * @param professions codes of professions, or of groups that stand for all in them
 * @param employers kinds of employers
 * @param municipalities codes of municipalities
 * @param kinds kinds of employment
 * @param newlyEmployed whether it is for newcomers alone
 * @param workplaces ids of employers
 * @param units ids of units
 * @param assignments codes of assignments that she holds beside her profession
 */
public record Audience(
        Set<String> professions,
        Set<EmployerKind> employers,
        Set<String> municipalities,
        Set<EmploymentKind> kinds,
        boolean newlyEmployed,
        Set<Long> workplaces,
        Set<Long> units,
        Set<String> assignments) {

    public static final int MOST_NAMED = 20;

    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of(), Set.of(), Set.of(), false);

    public Audience {
        professions = ordered(professions);
        employers = ordered(employers);
        municipalities = ordered(municipalities);
        kinds = ordered(kinds);
        workplaces = ordered(workplaces);
        units = ordered(units);
        assignments = ordered(assignments);
        if (workplaces.size() > MOST_NAMED || units.size() > MOST_NAMED) {
            throw new Refused("plan.refused.workplaces", MOST_NAMED);
        }
    }

    /** An audience that names no workplace and no assignment. */
    public Audience(
            Set<String> professions,
            Set<EmployerKind> employers,
            Set<String> municipalities,
            Set<EmploymentKind> kinds,
            boolean newlyEmployed) {
        this(professions, employers, municipalities, kinds, newlyEmployed, Set.of(), Set.of(), Set.of());
    }

    /** In one order, so that pages and comparisons do not depend on chance. */
    private static <T extends Comparable<T>> Set<T> ordered(Set<T> some) {
        return Collections.unmodifiableSet(new TreeSet<>(some));
    }

    /** Whether the post is one of these; who is new and who holds an assignment follows from days, and is not asked here. */
    boolean has(Facts.Post post) {
        return asks(professions, post.profession(), post.group())
                && mayBeAt(post.employer(), post.employerKind(), Set.of(post.municipality()))
                && asks(units, post.unit())
                && asks(kinds, post.kind());
    }

    /** PL2.7: whether professions, kinds of employers and municipalities alone say who belongs to it. */
    public boolean isOfProfessions() {
        return kinds.isEmpty() && !newlyEmployed && workplaces.isEmpty() && units.isEmpty() && assignments.isEmpty();
    }

    /** Whether those of a profession at this kind of employer belong to it, as far as these say. */
    public boolean has(String profession, String group, EmployerKind kind) {
        return asks(professions, profession, group) && asks(employers, kind);
    }

    /** Whether those in the municipality may belong to it. */
    public boolean isIn(String municipality) {
        return municipalities.isEmpty() || municipalities.contains(municipality);
    }

    /** PL3.5: whether anybody can be meant at an employer of the kind that serves these municipalities. */
    boolean mayBeAt(long employer, EmployerKind kind, Set<String> served) {
        return asks(workplaces, employer)
                && asks(employers, kind)
                && (municipalities.isEmpty() || served.stream().anyMatch(municipalities::contains));
    }

    @SafeVarargs
    private static <T> boolean asks(Set<T> some, T... has) {
        return some.isEmpty() || Arrays.stream(has).anyMatch(some::contains);
    }
}
