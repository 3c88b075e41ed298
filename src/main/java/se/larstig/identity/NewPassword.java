package se.larstig.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.larstig.shared.Actor;
import se.larstig.shared.OpenTo;
import se.larstig.shared.Refused;

/**
 * Chooses a password: the first, a new one with a code or a link, or just another. No boundary, for the same reason as
 * {@link SignIn}. Each way gives the actor, who is signed in with it.
 */
@ApplicationScoped
public class NewPassword {

    @Inject
    private IdentityQueries queries;

    @Inject
    private Tries tries;

    @Inject
    private OneTime oneTime;

    @Inject
    private Keys keys;

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private AuditTrail audit;

    /**
     * I6.3, I6.4: with a code on paper.
     *
     * @throws Refused for a password against the rules; {@code identity.refused.access-code} when address and code do not
     *     belong together, whichever is wrong; {@code identity.refused.wait}
     */
    @OpenTo("the code is what she has")
    public Actor withCode(String email, String code, String password, String computer) {
        PasswordRules.check(password, email);
        var normal = Account.normal(email);
        var attempt = tries.begin(normal, computer, Tries.Most.PAPER);
        var person = queries.account(normal).map(account -> account.getPerson().getId());
        var codeHash = oneTime.codeHash(person.orElse(0L), code);
        // what is done for an address that nobody has takes as long
        if (!keys.changeByCode(person.orElse(0L), codeHash, Passwords.hash(password))) {
            throw new Refused("identity.refused.access-code");
        }
        tries.right(attempt);
        return signedIn(person.orElseThrow(), computer);
    }

    /** I7.2: whether the link of a mail still opens. */
    @OpenTo("the link in her mail is what she has")
    public boolean isOpen(String token) {
        return queries.emailOfPasswordLink(oneTime.linkHash(token)).isPresent();
    }

    /**
     * I7.2: with the link of a mail.
     *
     * @throws Refused for a password against the rules, or {@code identity.refused.link}
     */
    @OpenTo("the link in her mail is what she has")
    public Actor withLink(String token, String password, String computer) {
        var hash = oneTime.linkHash(token);
        var email = queries.emailOfPasswordLink(hash).orElseThrow(() -> new Refused("identity.refused.link"));
        PasswordRules.check(password, email);
        var person = keys.changeByLink(hash, Passwords.hash(password));
        if (person == 0) {
            throw new Refused("identity.refused.link");
        }
        return signedIn(person, computer);
    }

    /** I7.4: another one, by somebody who has just given the old one. */
    @OpenTo("everyone changes her own")
    public void change(Actor actor, String password) {
        var email =
                queries.account(actor.personId()).orElseThrow(Refused::notFound).getEmail();
        if (DemoAccount.is(email)) {
            throw new Refused("identity.refused.demo");
        }
        PasswordRules.check(password, email);
        keys.change(actor, Passwords.hash(password));
    }

    /**
     * I7.1, I7.5: asks for a link. The answer, and the time it takes, are the same for every address.
     *
     * @throws Refused {@code identity.refused.links} after too many for an address or from a computer
     */
    @OpenTo("who has lost her password is nobody yet")
    public void askForLink(String email, String computer) {
        var normal = Account.normal(email);
        tries.begin(normal, computer, Tries.Most.LINKS);
        keys.askForLink(normal);
    }

    /**
     * I8.2: with the link that the server printed at its start.
     *
     * @throws Refused for a name, address or password against the rules, or {@code identity.refused.link}
     */
    @OpenTo("the link is what she has")
    public Actor asFirstAdministrator(String token, String name, String email, String password, String computer) {
        PasswordRules.check(password, email);
        return signedIn(firstAdministrator.begin(token, name, email, Passwords.hash(password)), computer);
    }

    private Actor signedIn(long personId, String computer) {
        var actor = queries.actor(
                queries.account(personId).orElseThrow(Refused::notFound).getPerson());
        audit.note(actor, "identity.sign-in", computer);
        return actor;
    }
}
