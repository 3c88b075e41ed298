package se.larstig.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private FailedSignIns failed;

    @Inject
    private AuditTrail audit;

    /**
     * I2.1, I2.2, I2.4, I3.2: the actor with her roles.
     *
     * @param address the computer's network address
     * @throws Refused {@code identity.refused.sign-in} or {@code identity.refused.wait}
     */
    @OpenTo("nobody is signed in yet")
    public Actor signIn(String email, String password, String address) {
        var normal = Account.normal(email);
        if (failed.mustWait(normal, address)) {
            throw new Refused("identity.refused.wait", FailedSignIns.WINDOW.toMinutes());
        }
        var account = queries.account(normal)
                .filter(found -> Settings.demo() || !found.getPerson().isInvented());
        var right = password.length() <= LONGEST_PASSWORD
                && Passwords.matches(
                        password, account.map(Account::passwordHash).orElse(null));
        if (!right) {
            failed.note(normal, address);
            throw new Refused("identity.refused.sign-in");
        }
        var actor = queries.actor(account.orElseThrow().getPerson());
        audit.note(actor, "identity.sign-in", address);
        return actor;
    }
}
