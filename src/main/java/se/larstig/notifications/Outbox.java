package se.larstig.notifications;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.larstig.identity.AccessCodeIssued;
import se.larstig.identity.AccountEndsSoon;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.PasswordChanged;
import se.larstig.identity.PasswordLinkMade;
import se.larstig.identity.SecondFactorChanged;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.ServerKey;
import se.larstig.shared.Settings;

/** Mail that waits to be sent. It hears what happened in the transaction in which it happened. */
@Boundary
public class Outbox {

    private static final String PURPOSE = "outbox";
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final Actor SYSTEM = Actor.system("outbox");

    /** A claimed mail. */
    record Claimed(long id, String kind, Letter letter) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private IdentityQueries identity;

    @Inject
    private OutboxQueries queries;

    @Inject
    private ServerKey key;

    @Inject
    private Clocks clocks;

    void on(@Observes PasswordLinkMade event) {
        put(event.personId(), "password-link", Settings.publicUrl() + "/identity/new-password?token=" + event.token());
    }

    /** N2.3. */
    void on(@Observes PasswordChanged event) {
        if (!event.first()) {
            put(event.personId(), event.byCode() ? "password-by-code" : "password-changed");
        }
    }

    void on(@Observes AccessCodeIssued event) {
        var code = event.codeForMail();
        if (code == null) {
            put(event.personId(), event.first() ? "access-code" : "access-code-again");
        } else {
            var page = Settings.publicUrl() + "/identity/first-sign-in";
            put(event.personId(), event.first() ? "access-code-mailed" : "access-code-mailed-again", code, page);
        }
    }

    void on(@Observes SecondFactorChanged event) {
        put(event.personId(), "second-factor");
    }

    void on(@Observes AccountEndsSoon event) {
        put(event.personId(), "account-ends", event.day().toString(), Settings.publicUrl());
    }

    /** N1.1, N3.1. */
    private void put(long personId, String kind, Object... args) {
        if (!Settings.mail()) {
            return;
        }
        identity.addressOf(SYSTEM, personId).ifPresent(to -> {
            var mail = new Mail(personId, kind, clocks.now());
            store.persist(mail);
            mail.seal(key.seal(PURPOSE, mail.getId(), Letter.of(kind, to, args).bytes()));
        });
    }

    /** N1.2: some that are due, which are this node's for two minutes. */
    List<Claimed> claim(Actor system, int most) {
        Access.requireSystem(system);
        var now = clocks.now();
        return queries.due(now, most).stream()
                .filter(id -> queries.claim(id, now, Mail.claimUntil(now)) == 1)
                .map(id -> Optional.ofNullable(store.find(Mail.class, id)).orElseThrow())
                .map(this::opened)
                .toList();
    }

    private Claimed opened(Mail mail) {
        var sealed = Optional.ofNullable(mail.sealed()).orElseThrow();
        return new Claimed(mail.getId(), mail.getKind(), Letter.of(key.open(PURPOSE, mail.getId(), sealed)));
    }

    /** N1.4. */
    public void sent(Actor system, long id) {
        Access.requireSystem(system);
        Optional.ofNullable(store.find(Mail.class, id)).ifPresent(store::remove);
    }

    /** N1.3: true when it is given up. */
    public boolean failed(Actor system, long id) {
        Access.requireSystem(system);
        return Optional.ofNullable(store.find(Mail.class, id))
                .map(mail -> mail.failed(clocks.now()))
                .orElse(false);
    }

    /** N1.4. */
    public void forgetOld(Actor system) {
        Access.requireSystem(system);
        queries.deleteGivenUpBefore(clocks.now().minus(REMEMBERED));
    }
}
