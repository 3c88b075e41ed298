package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.AuditTrail;
import se.larstig.organisation.Employer;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** PL3: an employer says yes to lines of its county's plan: a county cannot oblige another employer's staff. */
@Boundary
public class Adoptions {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private PlanQueries queries;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /**
     * PL3.1, PL3.2.
     *
     * @param lineId a line that is offered to the employer
     * @param ownDay a last day of its own; null: the line's
     */
    public void adopt(
            Actor actor,
            long employer,
            long lineId,
            LocalDate decidedOn,
            String registerNumber,
            @Nullable LocalDate ownDay) {
        Access.require(actor, Role.MANAGER, Scope.employer(employer));
        if (store.find(Employer.class, employer, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.notFound();
        }
        var offer = queries.offer(actor, employer, lineId);
        var origin = offer.line().origin();
        if (queries.isAdopted(employer, origin)) {
            throw new Refused("plan.refused.adopted-already");
        }
        queries.declining(employer, origin).ifPresent(store::remove);
        store.persist(new Adoption(
                employer,
                origin,
                offer.line().details().demand().due(),
                decidedOn,
                registerNumber,
                ownDay,
                clocks.today(),
                clocks.now(),
                actor.personId()));
        trail.note(actor, "plan.adopt", employer + " " + origin);
    }

    /** PL3.6: the employer answers that it does not adopt the line. */
    public void decline(Actor actor, long employer, long lineId) {
        Access.require(actor, Role.MANAGER, Scope.employer(employer));
        if (store.find(Employer.class, employer, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.notFound();
        }
        var origin = queries.offer(actor, employer, lineId).line().origin();
        if (queries.isAdopted(employer, origin)) {
            throw new Refused("plan.refused.adopted-already");
        }
        if (queries.declining(employer, origin).isEmpty()) {
            store.persist(new Declining(employer, origin, clocks.now(), actor.personId()));
            trail.note(actor, "plan.decline", employer + " " + origin);
        }
    }

    /** PL3.6: it has not answered yet. */
    public void reconsider(Actor actor, long employer, long lineId) {
        Access.require(actor, Role.MANAGER, Scope.employer(employer));
        queries.declining(
                        employer, queries.offer(actor, employer, lineId).line().origin())
                .ifPresent(store::remove);
        trail.note(actor, "plan.reconsider", employer + " " + lineId);
    }

    /** PL3.3. */
    public void end(Actor actor, long employer, long adoptionId) {
        Access.require(actor, Role.MANAGER, Scope.employer(employer));
        var adoption = Optional.ofNullable(store.find(Adoption.class, adoptionId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.getEmployer() == employer && !isOwnLine(found))
                .orElseThrow(Refused::notFound);
        adoption.end(clocks.today(), actor.personId());
        trail.note(actor, "plan.end-adoption", employer + " " + adoption.getLine());
    }

    /** PL8.2: what the employer has decided on its own ends with its plan. */
    private boolean isOwnLine(Adoption adoption) {
        return Optional.ofNullable(store.find(PlanLine.class, adoption.getLine()))
                .filter(line -> line.getPlanVersion().getPlan().getOwner().level() == Scope.Level.EMPLOYER)
                .isPresent();
    }
}
