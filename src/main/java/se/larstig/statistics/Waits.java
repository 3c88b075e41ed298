package se.larstig.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.larstig.identity.AuditTrail;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Lasting;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Remembers that a release waits, although it was refused. */
@Lasting
public class Waits {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /** S2.3: told once, however often it is tried. */
    public void hold(Actor actor, String county, Period period) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        if (!queries.isWaiting(county, period)) {
            store.persist(new Wait(county, period, clocks.now()));
            trail.note(actor, "statistics.wait", county + " " + period.code());
        }
    }
}
