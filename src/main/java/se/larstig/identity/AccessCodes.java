package se.larstig.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
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
    private Tries tries;

    @Inject
    private ReachQueries reach;

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
        var account = over(actor, personId);
        var code = renewed(actor, account);
        issued.fire(new AccessCodeIssued(personId, actor.personId(), account.passwordHash() == null, null));
        return code;
    }

    /**
     * I6.1, I6.2, I7.5: the same, but she gets the code by mail and nobody else sees it.
     *
     * @throws Refused also {@code identity.refused.no-mail}, where mail is not switched on, or {@code
     *     identity.refused.mailed} after too many in a day
     */
    public void issueByMail(Actor actor, long personId) {
        Access.require(actor, Role.ADMINISTRATOR, Role.MANAGER);
        if (!Settings.mail()) {
            throw new Refused("identity.refused.no-mail");
        }
        var account = over(actor, personId);
        tries.begin(Long.toString(personId), "", Tries.Most.MAILED);
        issued.fire(new AccessCodeIssued(
                personId, actor.personId(), account.passwordHash() == null, renewed(actor, account)));
    }

    /**
     * I6.5: the first code of somebody who was just registered, on paper; empty when she has one already, or has used it.
     *
     * @throws Refused as {@link #issue}
     */
    public Optional<String> issueFirst(Actor actor, long personId) {
        Access.require(actor, Role.ADMINISTRATOR, Role.MANAGER);
        return isFirst(actor, personId) ? Optional.of(issue(actor, personId)) : Optional.empty();
    }

    /**
     * I6.5: the same by mail.
     *
     * @throws Refused as {@link #issueByMail}
     */
    public void issueFirstByMail(Actor actor, long personId) {
        Access.require(actor, Role.ADMINISTRATOR, Role.MANAGER);
        if (isFirst(actor, personId)) {
            issueByMail(actor, personId);
        }
    }

    /** Of two forms at once the second waits here, and then sees the code of the first. */
    private boolean isFirst(Actor actor, long personId) {
        store.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        return over(actor, personId).passwordHash() == null && store.find(AccessCode.class, personId) == null;
    }

    /** The account of somebody over whom the actor is. */
    private Account over(Actor actor, long personId) {
        requireOver(actor, personId);
        var account = queries.account(personId).orElseThrow(() -> new Refused("identity.refused.no-account"));
        if (DemoAccount.is(account.getEmail())) {
            throw new Refused("identity.refused.demo");
        }
        return account;
    }

    private String renewed(Actor actor, Account account) {
        var personId = account.getPerson().getId();
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
        if (queries.workplaces(personId, clocks.today()).stream().noneMatch(unit -> reach.over(actor, unit))) {
            throw Refused.notFound();
        }
        if (!reach.overRoles(actor, personId)) {
            throw new Refused("identity.refused.by-administrator");
        }
    }
}
