package se.larstig.catalogue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import se.larstig.identity.AuditTrail;
import se.larstig.identity.Person;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;

/**
 * Experts' approvals of course versions, recorded by reviewers.
 *
 * <p>Each command first locks the version's row, so that two reviewers come one after the other, and so that whoever
 * completes the version meanwhile meets either the old state or the new one.
 */
@Boundary
public class Approvals {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ApprovalQueries queries;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    @Inject
    private Event<VersionApproved> approved;

    /**
     * C7.1, C7.2, C7.3: the expert has approved exactly this version. The actor records it, for herself or for somebody else.
     *
     * @param approvedOn the day on which the expert said yes
     * @param note may be empty; at most 1 000 signs
     */
    public void approve(
            Actor actor, long versionId, Approval.Kind kind, Expert expert, LocalDate approvedOn, String note) {
        Access.require(actor, Role.REVIEWER);
        var version = locked(versionId);
        Access.require(actor, Role.REVIEWER, version.getCourse().getOwner());
        if (expert.isNamed(publisherOf(version))) {
            throw new Refused("catalogue.refused.own-text");
        }
        if (approvedOn.isAfter(clocks.today())
                || approvedOn.isBefore(LocalDate.ofInstant(version.getPublishedAt(), Clocks.ZONE))) {
            throw new Refused("catalogue.refused.approved-on");
        }
        store.persist(version.approve(
                kind, expert, approvedOn, note, queries.standing(version), actor.personId(), clocks.now()));
        audit.note(actor, "catalogue.approve", versionId + " " + kind);
        if (version.isApproved()) {
            approved.fire(new VersionApproved(versionId));
        }
    }

    /** C7.3: the approval stands no longer, for this reason of at most 1 000 signs. */
    public void withdraw(Actor actor, long versionId, long approvalId, String reason) {
        Access.require(actor, Role.REVIEWER);
        var version = locked(versionId);
        Access.require(actor, Role.REVIEWER, version.getCourse().getOwner());
        var approval = queries.standing(version).stream()
                .filter(each -> each.getId() == approvalId)
                .findFirst()
                .orElseThrow(() -> new Refused("catalogue.refused.withdrawn"));
        store.persist(version.withdraw(approval, reason, actor.personId(), clocks.now()));
        audit.note(actor, "catalogue.withdraw", versionId + " " + approval.getKind());
    }

    private CourseVersion locked(long versionId) {
        return Optional.ofNullable(store.find(CourseVersion.class, versionId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
    }

    private String publisherOf(CourseVersion version) {
        return Optional.ofNullable(store.find(Person.class, version.getPublishedBy()))
                .map(Person::getName)
                .orElse("");
    }
}
