package se.larstig.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.larstig.shared.Actor;
import se.larstig.shared.OpenTo;
import se.larstig.shared.Refused;
import se.larstig.shared.Settings;

/**
 * Lets a person in. No boundary: each step has a transaction of its own, so that no connection is held while the password is
 * hashed, and none while another one is asked for.
 */
@ApplicationScoped
public class SignIn {

    private static final int LONGEST_PASSWORD = 200;

    @Inject
    private IdentityQueries queries;

    @Inject
    private Tries tries;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private AuditTrail audit;

    /**
     * I2.1, I2.2, I2.4, I2.6, I3.2: the actor with her roles.
     *
     * @throws Refused {@code identity.refused.sign-in} or {@code identity.refused.wait}
     */
    @OpenTo("nobody is signed in yet")
    public Actor signIn(String email, String password, Origin from) {
        var normal = Account.normal(email);
        var account = queries.account(normal)
                .filter(found -> Settings.demo() || !found.getPerson().isInvented());
        var attempt = begin(normal, account, from, Tries.Most.PASSWORDS);
        if (!matches(account, password)) {
            throw new Refused("identity.refused.sign-in");
        }
        tries.right(attempt);
        var actor = queries.actor(account.orElseThrow().getPerson());
        audit.note(actor, "identity.sign-in", from.computer());
        return actor;
    }

    /**
     * I2.5: the same person gives her password again. Wrong ones count as at sign-in.
     *
     * @throws Refused {@code identity.refused.password} or {@code identity.refused.wait}
     */
    @OpenTo("she proves that she is who has signed in")
    public void renew(Actor actor, String password, Origin from) {
        var account = queries.account(actor.personId());
        var attempt = begin(account.orElseThrow(Refused::notFound).getEmail(), account, from, Tries.Most.RENEWALS);
        if (!matches(account, password)) {
            throw new Refused("identity.refused.password");
        }
        tries.right(attempt);
    }

    /**
     * I5.2–I5.4: a code of her app, or a spare one.
     *
     * @throws Refused {@code identity.refused.code} or {@code identity.refused.wait}
     */
    @OpenTo("she proves that she is who has signed in")
    public void secondFactor(Actor actor, String code, String computer) {
        var attempt = tries.begin(Long.toString(actor.personId()), computer, Tries.Most.CODES);
        if (!secondFactors.accepts(actor, code)) {
            throw new Refused("identity.refused.code");
        }
        tries.right(attempt);
        audit.note(actor, "identity.second-factor-given", Long.toString(actor.personId()));
    }

    /** I2.6. */
    private long begin(String email, Optional<Account> account, Origin from, Tries.Most strangers) {
        return account.flatMap(hers -> browsers.known(hers.getPerson().getId(), from.remembered()))
                .map(browser -> tries.begin(email, browser, Tries.Most.KNOWN))
                .orElseGet(() -> tries.begin(email, from.computer(), strangers));
    }

    private static boolean matches(Optional<Account> account, String password) {
        return password.length() <= LONGEST_PASSWORD
                && Passwords.matches(
                        password, account.map(Account::passwordHash).orElse(null));
    }
}
