package se.larstig.external;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import se.larstig.identity.AuditTrail;
import se.larstig.organisation.Employer;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** EX4: an employer with a learning platform of its own says how many took a course in a quarter. */
@Boundary
public class Reports {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ReportedQueries queries;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /** EX4.1–EX4.3. */
    public void report(Actor actor, long employer, Reported reported) {
        var scope = Scope.employer(employer);
        Access.require(actor, Role.MANAGER, scope);
        if (store.find(Employer.class, employer, LockModeType.PESSIMISTIC_WRITE) == null
                || queries.courses(actor, scope).stream()
                        .noneMatch(course -> course.what().equals(reported.course()))) {
            throw Refused.notFound();
        }
        if (!Reported.quarters(clocks.today()).contains(reported.quarter())) {
            throw new Refused("external.refused.quarter");
        }
        var declared = queries.declared(actor, scope).stream()
                .filter(each -> each.municipality().equals(reported.municipality())
                        && each.group().equals(reported.group()))
                .findFirst()
                .map(OrganisationQueries.Declared::persons)
                .orElseThrow(() -> new Refused("external.refused.undeclared"));
        if (reported.persons() > declared) {
            throw new Refused("external.refused.more-than-declared", declared);
        }
        var revision = queries.newestRevision(employer, reported) + 1;
        store.persist(new Report(employer, reported, revision, clocks.now(), actor.personId()));
        trail.note(actor, "external.report", employer + " " + reported.quarter());
    }
}
