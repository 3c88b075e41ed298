package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries.Named;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;

/** PL7: the closed list of assignments, and who holds one. */
@Queries
public class AssignmentQueries {

    private static final int MOST = 100;

    /** An assignment that lasts or is to come, as the person and her manager see it; {@code kind} is its name's code. */
    public record Held(
            long id,
            long employment,
            String kind,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private PlanQueries plans;

    @Inject
    private Clocks clocks;

    /** What can be held, in its order. */
    public List<Named> kinds(String language) {
        return store.createQuery("select k from AssignmentKind k order by k.sort", AssignmentKind.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(kind -> new Named(kind.getCode(), kind.getName(language)))
                .toList();
    }

    /** PL7.3: what the actor herself holds today or will, in employments that are not over. */
    public List<Held> mine(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return held(plans.employments(actor));
    }

    /** Those of these employments that last today or are to come. */
    List<Held> held(Collection<Long> employments) {
        return employments.isEmpty()
                ? List.of()
                : store.createQuery(
                                "select a from Assignment a where a.employment in :employments"
                                        + " and (a.lastDay is null or a.lastDay >= :today) order by a.firstDay, a.id",
                                Assignment.class)
                        .setParameter("employments", employments)
                        .setParameter("today", clocks.today())
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(each -> new Held(
                                each.getId(),
                                each.getEmployment(),
                                each.getKind(),
                                each.getFirstDay(),
                                each.getLastDay()))
                        .toList();
    }

    /** Every assignment that the employment ever held. */
    List<Assignment> heldBy(long employment) {
        return store.createQuery("select a from Assignment a where a.employment = :employment", Assignment.class)
                .setParameter("employment", employment)
                .getResultList();
    }

    /** PL6.4: every assignment of this person. */
    List<Assignment> assignmentsOf(Actor actor, long person) {
        Access.requireOwnOrSystem(actor, person);
        return store.createQuery(
                        "select a from Assignment a where a.employment in"
                                + " (select e.id from Employment e where e.person.id = :person) order by a.id",
                        Assignment.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The codes and names of what can be held. */
    public Map<String, String> names(String language) {
        var names = new HashMap<String, String>();
        kinds(language).forEach(kind -> names.put(kind.code(), kind.name()));
        return names;
    }
}
