package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.AuditTrail;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;

/** PL7: a manager says which of her own staff hold an assignment. */
@Boundary
public class Assignments {

    private static final int MOST = 30;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private AssignmentQueries queries;

    @Inject
    private OwnStaff ownStaff;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /**
     * PL7.1, PL7.2.
     *
     * @param kind a code of the closed list
     * @param lastDay null while none is known
     */
    public void give(Actor actor, long employmentId, String kind, LocalDate firstDay, @Nullable LocalDate lastDay) {
        Access.require(actor, Role.MANAGER);
        ownStaff.managed(actor, employmentId);
        if (queries.kinds("sv").stream().noneMatch(each -> each.code().equals(kind))) {
            throw Refused.notFound();
        }
        var held = queries.heldBy(employmentId);
        if (held.stream().anyMatch(each -> each.getKind().equals(kind) && each.meets(firstDay, lastDay))) {
            throw new Refused("plan.refused.assigned-already");
        }
        if (held.size() >= MOST) {
            throw new Refused("plan.refused.too-many-assignments", MOST);
        }
        store.persist(
                new Assignment(employmentId, kind, firstDay, lastDay, clocks.today(), clocks.now(), actor.personId()));
        trail.note(actor, "plan.assign", employmentId + " " + kind);
    }

    /** PL7.1: from today on she no longer holds it. */
    public void end(Actor actor, long assignmentId) {
        Access.require(actor, Role.MANAGER);
        var assignment =
                Optional.ofNullable(store.find(Assignment.class, assignmentId)).orElseThrow(Refused::notFound);
        ownStaff.managed(actor, assignment.getEmployment());
        if (!assignment.end(clocks.today())) {
            store.remove(assignment);
        }
        trail.note(actor, "plan.end-assignment", assignment.getEmployment() + " " + assignment.getKind());
    }
}
