package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries.Named;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** PL9: who needs another way, for herself and for those who manage where she works. */
@Queries
public class OtherWayQueries {

    private static final int MOST = 100;

    /** That somebody has asked, and what became of it; {@code line} is the line's origin. */
    public record Asked(
            long id,
            long employment,
            long line,
            OtherWay.State state,
            Instant askedAt,
            @Nullable Instant closedAt) {

        /** The id as a form sends it. */
        public String code() {
            return Long.toString(id);
        }

        public boolean open() {
            return state == OtherWay.State.OPEN;
        }
    }

    private static final String WAITING = " from OtherWay o, Employment e where e.id = o.employment and o.state = :open"
            + " and (e.endsOn is null or e.endsOn >= :today) and e.employer = :employer";

    @PersistenceContext
    private EntityManager store;

    @Inject
    private PlanQueries plans;

    @Inject
    private Clocks clocks;

    /** PL9.3: what the actor has asked for in employments that are not over, the newest first. */
    public List<Asked> mine(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return asked(plans.employments(actor));
    }

    /** What was asked for in these employments, the newest first. */
    List<Asked> asked(Collection<Long> employments) {
        return employments.isEmpty()
                ? List.of()
                : store.createQuery(
                                "select o from OtherWay o where o.employment in :employments order by o.id desc",
                                OtherWay.class)
                        .setParameter("employments", employments)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(each -> new Asked(
                                each.getId(),
                                each.getEmployment(),
                                each.getLine(),
                                each.getState(),
                                each.getAskedAt(),
                                each.getClosedAt()))
                        .toList();
    }

    /** PL9.2: how many of those who work within the scope wait for an answer. */
    public long waiting(Actor actor, Scope scope) {
        Access.require(actor, Role.MANAGER, scope);
        return within(
                        scope,
                        store.createQuery("select count(distinct e.person.id)" + WAITING + unit(scope), Long.class))
                .getSingleResult();
    }

    /** PL9.2: who they are, by name; the code is the person's id. */
    public List<Named> waitingByName(Actor actor, Scope scope) {
        Access.require(actor, Role.MANAGER, scope);
        return within(
                        scope,
                        store.createQuery(
                                "select p.id, p.name from Person p where p.id in (select e.person.id" + WAITING
                                        + unit(scope) + ") order by p.name, p.id",
                                Object[].class))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Named(row[0].toString(), (String) row[1]))
                .toList();
    }

    private static String unit(Scope scope) {
        return scope.level() == Scope.Level.UNIT ? " and e.unit = :unit" : "";
    }

    private <T> TypedQuery<T> within(Scope scope, TypedQuery<T> query) {
        query.setParameter("open", OtherWay.State.OPEN)
                .setParameter("today", clocks.today())
                .setParameter("employer", scope.employerId());
        if (scope.level() == Scope.Level.UNIT) {
            query.setParameter("unit", scope.unitId());
        }
        return query;
    }

    List<OtherWay> of(long employment) {
        return store.createQuery("select o from OtherWay o where o.employment = :employment", OtherWay.class)
                .setParameter("employment", employment)
                .getResultList();
    }

    /** PL6.4: everything that this person has asked for. */
    List<OtherWay> otherWaysOf(Actor actor, long person) {
        Access.requireOwnOrSystem(actor, person);
        return store.createQuery(
                        "select o from OtherWay o where o.employment in"
                                + " (select e.id from Employment e where e.person.id = :person) order by o.id",
                        OtherWay.class)
                .setParameter("person", person)
                .getResultList();
    }
}
