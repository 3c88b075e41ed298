package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.larstig.identity.Employment;
import se.larstig.organisation.Unit;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;

/** Whether somebody is of a manager's own staff, for the commands about her. */
@Boundary
class OwnStaff {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Clocks clocks;

    /** An employment that lasts or begins, in a unit that the actor manages; locked, so that two forms come one by one. */
    public Employment managed(Actor actor, long employmentId) {
        Access.require(actor, Role.MANAGER);
        var employment = Optional.ofNullable(store.find(Employment.class, employmentId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.getEndsOn() == null || !found.getEndsOn().isBefore(clocks.today()))
                .orElseThrow(Refused::notFound);
        var unit = store.find(Unit.class, employment.getUnit());
        Access.requireWithin(actor, unit::liesIn, Role.MANAGER);
        return employment;
    }
}
