package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.OpenTo;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Role;

/** PL6.4: her exemptions, absences and assignments, and what she asked for. What is asked of her follows from rows of others, and is kept nowhere. */
@Boundary
class PlanData implements PersonalData {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private PlanQueries queries;

    @Inject
    private AssignmentQueries assignments;

    @Inject
    private OtherWayQueries otherWays;

    @Inject
    private ObligationQueries obligations;

    @Override
    @OpenTo("names of tables say nothing of persons")
    public Set<String> tables() {
        return Set.of("plan_exemption", "plan_absence", "plan_assignment", "plan_other_way");
    }

    @Override
    public List<Holding> held(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return obligations.held(actor);
    }

    @Override
    public void forget(Actor actor, long personId) {
        Access.requireOwnOrSystem(actor, personId);
        queries.exemptionsOf(actor, personId).forEach(store::remove);
        queries.absencesOf(actor, personId).forEach(store::remove);
        assignments.assignmentsOf(actor, personId).forEach(store::remove);
        otherWays.otherWaysOf(actor, personId).forEach(store::remove);
        store.flush();
    }
}
