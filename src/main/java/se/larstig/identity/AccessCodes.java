package se.larstig.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import se.larstig.organisation.Employer;
import se.larstig.organisation.Unit;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.shared.Settings;

/** One-time codes on paper: how a person gets her first password, and a new one when she has lost what she had. */
@Boundary
public class AccessCodes {

    private static final int GROUPS = 3;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private IdentityQueries queries;

    @Inject
    private OneTime oneTime;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    @Inject
    private Event<AccessCodeIssued> issued;

    /**
     * I6.1, I6.2: issues a code for the person's account.
     *
     * @return the code, as {@code KRTM-7H4P-2XWD}. It is shown once: nobody can read it again
     * @throws Refused when the actor is no administrator or manager over her, or when she holds roles that reach beyond the
     *     actor's own scope, or has no account
     */
    public String issue(Actor actor, long personId) {
        Access.require(actor, Role.ADMINISTRATOR, Role.MANAGER);
        var code = renewed(actor, personId);
        issued.fire(new AccessCodeIssued(personId, actor.personId(), null));
        return code;
    }

    /**
     * I6.1, I6.2: the same, but she gets the code by mail and nobody else sees it.
     *
     * @throws Refused also {@code identity.refused.no-mail}, where mail is not switched on
     */
    public void issueByMail(Actor actor, long personId) {
        Access.require(actor, Role.ADMINISTRATOR, Role.MANAGER);
        if (!Settings.mail()) {
            throw new Refused("identity.refused.no-mail");
        }
        issued.fire(new AccessCodeIssued(personId, actor.personId(), renewed(actor, personId)));
    }

    private String renewed(Actor actor, long personId) {
        requireOver(actor, personId);
        var account = queries.account(personId).orElseThrow(() -> new Refused("identity.refused.no-account"));
        if (DemoAccount.is(account.getEmail())) {
            throw new Refused("identity.refused.demo");
        }
        var code = PaperCode.random(GROUPS);
        var hash = oneTime.codeHash(personId, code);
        var existing = store.find(AccessCode.class, personId, LockModeType.PESSIMISTIC_WRITE);
        if (existing == null) {
            store.persist(new AccessCode(personId, hash, actor.personId(), clocks.now()));
        } else {
            existing.replace(hash, actor.personId(), clocks.now());
        }
        audit.note(actor, "identity.access-code", Long.toString(personId));
        return code;
    }

    /** I6.2. A code opens an account, so it may give nobody more than she has. */
    private void requireOver(Actor actor, long personId) {
        if (actor.personId() == personId) {
            throw new Refused("identity.refused.by-administrator");
        }
        if (actor.isSystem() || actor.has(Role.ADMINISTRATOR, Scope.NATIONAL)) {
            return;
        }
        var over = queries.workplaces(personId, clocks.today()).stream()
                .anyMatch(unit -> reaches(actor, Role.ADMINISTRATOR, unit) || reaches(actor, Role.MANAGER, unit));
        if (!over) {
            throw Refused.notFound();
        }
        var hers = queries.grants(personId);
        var within = hers.stream()
                .allMatch(grant -> reaches(actor, Role.ADMINISTRATOR, grant.scope())
                        || (grant.role() != Role.ADMINISTRATOR && reaches(actor, Role.MANAGER, grant.scope())));
        if (!within) {
            throw new Refused("identity.refused.by-administrator");
        }
    }

    /** Whether the actor holds the role for a scope in which this one lies: an employer lies in its county. */
    private boolean reaches(Actor actor, Role role, Scope scope) {
        return actor.scopes(role).stream().anyMatch(held -> switch (scope.level()) {
            case NATIONAL, COUNTY, MUNICIPALITY -> held.covers(scope);
            case EMPLOYER -> {
                var employer = store.find(Employer.class, scope.employerId());
                yield employer != null && employer.liesIn(held);
            }
            case UNIT -> {
                var unit = store.find(Unit.class, scope.unitId());
                yield unit != null && unit.liesIn(held);
            }
        });
    }
}
