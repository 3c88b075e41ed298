package se.larstig.certificates;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import se.larstig.catalogue.CourseQueries;
import se.larstig.catalogue.VersionApproved;
import se.larstig.identity.AuditTrail;
import se.larstig.learning.CourseCompleted;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.shared.Settings;

/**
 * Issues certificates when courses are completed or approved, and revokes them.
 *
 * <p>A completion and an approval may come at the same time. The completion's row, once written, holds its version's row by
 * its foreign key; an approval locks that row first of all. So one waits for the other: either the completion sees the
 * approval, or the approval sees the completion, and none is forgotten or done twice.
 */
@Boundary
public class Certificates {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private CertificateQueries queries;

    @Inject
    private CourseQueries courses;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    private final SecureRandom random = new SecureRandom();

    /** CE1.1, CE1.2. */
    void issue(@Observes CourseCompleted completed) {
        store.flush();
        if (Settings.demo() || courses.approved(completed.versionId())) {
            issue(completed.completionId());
        }
    }

    /** CE1.1: for those who completed it before it was approved. */
    void issueEarlier(@Observes VersionApproved approved) {
        queries.withoutCertificate(approved.versionId()).forEach(this::issue);
    }

    private void issue(long completion) {
        store.persist(new Certificate(completion, CertificateNumber.random(random), clocks.now()));
    }

    /** CE1.5: the certificate is worth nothing any more. */
    public void revoke(Actor actor, CertificateNumber number, Revocation.Reason reason) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        var certificate = queries.locked(number).orElseThrow(Refused::notFound);
        if (queries.isRevoked(certificate)) {
            throw new Refused("certificates.refused.revoked");
        }
        store.persist(new Revocation(certificate, reason, actor.personId(), clocks.now()));
        audit.note(actor, "certificates.revoke", number.toString());
    }
}
