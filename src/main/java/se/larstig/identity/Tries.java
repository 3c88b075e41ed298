package se.larstig.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.larstig.shared.Refused;

/**
 * I2.2: each try is written down before it is counted, and struck out when it was right. However many come at once, each
 * sees those before it, so that no more get through than may. No boundary: each step has a transaction of its own.
 */
@ApplicationScoped
class Tries {

    @Inject
    private FailedSignIns failed;

    /**
     * Writes a try down.
     *
     * @param what whose secret is tried: an e-mail address, or what else names it
     * @param computer the computer's network address
     * @param most how many failures there may be, from this computer and from all
     * @return what {@link #right} wants when it was right
     * @throws Refused {@code identity.refused.wait} after too many; such a try does not count
     */
    long begin(String what, String computer, Most most) {
        var attempt = failed.note(what, computer);
        if (failed.tooMany(what, computer, most)) {
            failed.strike(attempt);
            throw new Refused("identity.refused.wait", FailedSignIns.WINDOW.toMinutes());
        }
        return attempt;
    }

    void right(long attempt) {
        failed.strike(attempt);
    }

    /** How many failures within a quarter of an hour: for one secret from one computer, and for one secret at all. */
    record Most(int fromOneComputer, int atAll) {

        static final Most PASSWORDS = new Most(5, 20);
        static final Most CODES = new Most(5, 5);
        static final Most LINKS = new Most(3, 3);
    }
}
