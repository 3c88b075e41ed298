package se.larstig.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.larstig.organisation.Employer;
import se.larstig.organisation.Unit;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** How far an administrator or a manager reaches: whether places, and people with all that they are, lie within her scope. */
@Queries
class ReachQueries {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private IdentityQueries queries;

    @Inject
    private Clocks clocks;

    /** Whether the actor is administrator of or manager over the place. */
    boolean over(Actor actor, Scope place) {
        return holds(actor, Role.ADMINISTRATOR, place) || holds(actor, Role.MANAGER, place);
    }

    /** I6.2: whether no role of the person reaches beyond the actor's scope. */
    boolean overRoles(Actor actor, long personId) {
        return queries.grants(personId).stream()
                .allMatch(grant -> holds(actor, Role.ADMINISTRATOR, grant.scope())
                        || (grant.role() != Role.ADMINISTRATOR && holds(actor, Role.MANAGER, grant.scope())));
    }

    /** I10.4: whether, besides, she works nowhere else, today or later. */
    boolean overAll(Actor actor, long personId) {
        return actor.isSystem()
                || (queries.workplaces(personId, clocks.today()).stream().allMatch(place -> over(actor, place))
                        && overRoles(actor, personId));
    }

    /** Whether the actor holds the role for a scope in which this one lies: an employer lies in its county. */
    private boolean holds(Actor actor, Role role, Scope place) {
        return actor.scopes(role).stream().anyMatch(held -> switch (place.level()) {
            case NATIONAL, COUNTY, MUNICIPALITY -> held.covers(place);
            case EMPLOYER -> {
                var employer = store.find(Employer.class, place.employerId());
                yield employer != null && employer.liesIn(held);
            }
            case UNIT -> {
                var unit = store.find(Unit.class, place.unitId());
                yield unit != null && unit.liesIn(held);
            }
        });
    }
}
