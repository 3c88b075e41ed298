package se.larstig.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.OpenTo;
import se.larstig.shared.Refused;
import se.larstig.shared.Settings;

/**
 * New passwords, already hashed, since a hash takes long and a transaction should not. {@link NewPassword} calls this. A code
 * or link is looked at again here under a lock, so that of two uses at once one wins.
 */
@Boundary
class Keys {

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
    private Event<PasswordChanged> passwordChanged;

    @Inject
    private Event<SessionsEnded> sessionsEnded;

    @Inject
    private Event<PasswordLinkMade> linkMade;

    @Inject
    private Event<SecondFactorChanged> secondFactorChanged;

    /** I7.4: her own, by her own hand. */
    public void change(Actor actor, String hash) {
        Access.requireOwn(actor, actor.personId());
        change(queries.account(actor.personId()).orElseThrow(Refused::notFound), hash, false);
        audit.note(actor, "identity.password", Long.toString(actor.personId()));
    }

    /** I6.3: false when the code is used, replaced or too old. */
    @OpenTo("the code is what she has")
    public boolean changeByCode(long personId, String codeHash, String hash) {
        var code = store.find(AccessCode.class, personId, LockModeType.PESSIMISTIC_WRITE);
        if (code == null || !code.opens(codeHash, clocks.now())) {
            return false;
        }
        store.remove(code);
        var account = queries.account(personId).orElseThrow(Refused::notFound);
        var lost = store.find(SecondFactor.class, personId, LockModeType.PESSIMISTIC_WRITE);
        if (lost != null) {
            store.remove(lost);
            audit.note(queries.actor(account.getPerson()), "identity.second-factor-removed", Long.toString(personId));
            secondFactorChanged.fire(new SecondFactorChanged(personId));
        }
        change(account, hash, true);
        audit.note(queries.actor(account.getPerson()), "identity.password-by-code", Long.toString(personId));
        return true;
    }

    /** I7.2: the person, or 0 when the link is used or too old. */
    @OpenTo("the link in her mail is what she has")
    public long changeByLink(String tokenHash, String hash) {
        var link = queries.passwordLink(tokenHash, clocks.now());
        if (link.isEmpty()) {
            return 0;
        }
        var account = queries.account(link.get().getPerson()).orElseThrow(Refused::notFound);
        change(account, hash, false);
        audit.note(
                queries.actor(account.getPerson()),
                "identity.password-by-link",
                Long.toString(link.get().getPerson()));
        return link.get().getPerson();
    }

    /** I7.3: the row locks, so two changes at once follow each other. */
    private void change(Account account, String hash, boolean byCode) {
        store.lock(account, LockModeType.PESSIMISTIC_WRITE);
        var personId = account.getPerson().getId();
        var first = account.passwordHash() == null;
        account.choosePassword(hash, clocks.now());
        queries.deletePasswordLinks(personId);
        sessionsEnded.fire(new SessionsEnded(personId, clocks.now()));
        passwordChanged.fire(new PasswordChanged(personId, byCode, first));
    }

    /** I7.1: the same for every address. */
    @OpenTo("who has lost her password is nobody yet")
    public void askForLink(String email) {
        store.persist(new PasswordRequest(email, clocks.now()));
    }

    /** I7.1, I7.2: answers one request; false when another node has taken it. */
    public boolean answer(Actor system, long request, String email) {
        Access.requireSystem(system);
        if (queries.deletePasswordRequest(request) == 0) {
            return false;
        }
        queries.account(email)
                .filter(account -> !DemoAccount.is(email))
                .filter(account -> Settings.demo() || !account.getPerson().isInvented())
                .ifPresent(account -> {
                    var token = oneTime.token();
                    var personId = account.getPerson().getId();
                    store.persist(new PasswordLink(personId, oneTime.linkHash(token), clocks.now()));
                    linkMade.fire(new PasswordLinkMade(personId, token));
                });
        return true;
    }

    /** I7.2: links that are too old, codes too. */
    public void forgetOld(Actor system) {
        Access.requireSystem(system);
        queries.deleteOldKeys(clocks.now());
    }
}
