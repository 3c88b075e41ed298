package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import se.larstig.identity.AuditTrail;
import se.larstig.identity.Employment;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;

/** PL9: a person asks for another way through what is asked of her, and her manager answers. */
@Boundary
public class OtherWays {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private OtherWayQueries queries;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private Exemptions exemptions;

    @Inject
    private OwnStaff ownStaff;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /**
     * PL9.1.
     *
     * @param line the origin of a line that asks something of this employment of hers today
     */
    public void ask(Actor actor, long employmentId, long line) {
        Access.require(actor, Role.LEARNER);
        var employment = Optional.ofNullable(store.find(Employment.class, employmentId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
        Access.requireOwn(actor, employment.getPerson().getId());
        if (!obligations.asked(employmentId, actor.personId(), line)) {
            throw Refused.notFound();
        }
        var earlier = queries.of(employmentId);
        if (earlier.stream().anyMatch(each -> each.getLine() == line && each.getState() == OtherWay.State.OPEN)) {
            throw new Refused("plan.refused.asked-already");
        }
        if (earlier.size() >= MOST) {
            throw new Refused("plan.refused.too-often", MOST);
        }
        store.persist(new OtherWay(employmentId, line, clocks.now()));
    }

    /** PL9.3: she takes it back. */
    public void withdraw(Actor actor, long id) {
        Access.require(actor, Role.LEARNER);
        var way = found(id);
        Access.requireOwn(
                actor,
                store.find(Employment.class, way.getEmployment()).getPerson().getId());
        way.close(OtherWay.State.WITHDRAWN, clocks.now(), actor.personId());
    }

    /** PL9.2: she and her manager have agreed on something. */
    public void agree(Actor actor, long id) {
        Access.require(actor, Role.MANAGER);
        var way = managed(actor, id);
        way.close(OtherWay.State.AGREED, clocks.now(), actor.personId());
        trail.note(actor, "plan.agree", way.getEmployment() + " " + way.getLine());
    }

    /** PL9.2: nothing is asked of her until the day, since she goes another way. */
    public void exempt(Actor actor, long id, LocalDate lastDay) {
        Access.require(actor, Role.MANAGER);
        var way = managed(actor, id);
        way.close(OtherWay.State.EXEMPTED, clocks.now(), actor.personId());
        exemptions.exempt(actor, way.getEmployment(), way.getLine(), Exemption.Reason.OTHER_WAY, lastDay);
    }

    private OtherWay managed(Actor actor, long id) {
        var way = found(id);
        ownStaff.managed(actor, way.getEmployment());
        return way;
    }

    private OtherWay found(long id) {
        return Optional.ofNullable(store.find(OtherWay.class, id)).orElseThrow(Refused::notFound);
    }
}
