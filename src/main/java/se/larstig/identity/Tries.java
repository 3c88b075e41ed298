package se.larstig.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.larstig.shared.Refused;

/**
 * I2.2: each try is written down before it is counted, and struck out when it was right. However many come at once, each
 * sees those before it, so that no more get through than may. No boundary: each step has a transaction of its own.
 */
@ApplicationScoped
public class Tries {

    @Inject
    private FailedSignIns failed;

    /**
     * Writes a try down.
     *
     * @param what whose secret is tried: an e-mail address, or what else names it
     * @param from the computer's network address, or what else tells one who tries from another
     * @param most how many failures there may be; each kind is counted by itself
     * @return what {@link #right} wants when it was right
     * @throws Refused the refusal of {@code most} after too many; such a try does not count
     */
    public long begin(String what, String from, Most most) {
        var attempt = failed.note(most.kind + what, most.kind + from);
        if (failed.tooMany(most.kind + what, most.kind + from, most)) {
            failed.strike(attempt);
            throw new Refused(most.refusal, FailedSignIns.WINDOW.toMinutes());
        }
        return attempt;
    }

    /** Strikes a try out. */
    public void right(long attempt) {
        failed.strike(attempt);
    }

    /** How many failures there may be within a quarter of an hour, unless it says a day. */
    public enum Most {
        /** I2.2. */
        PASSWORDS("", 5, 20, 100, Most.ANY, "identity.refused.wait"),
        /** I2.5: counted as those, but strangers at her network address do not stop who has signed in. */
        RENEWALS("", 5, 20, Most.ANY, Most.ANY, "identity.refused.wait"),
        /** I2.6: in a browser that is known as hers, which nobody else's failures stop. */
        KNOWN("browser ", 5, Most.ANY, Most.ANY, Most.ANY, "identity.refused.wait"),
        /** I5.3. */
        CODES("factor ", Most.ANY, 5, Most.ANY, Most.ANY, "identity.refused.wait"),
        /** I6.3: nobody guesses 60 bits, so it does not matter how many addresses are tried from a computer. */
        PAPER("paper ", 5, 20, Most.ANY, Most.ANY, "identity.refused.wait"),
        /** I7.1, I7.5: links asked for. */
        LINKS("link ", Most.ANY, 3, 100, 6, "identity.refused.links"),
        /** I7.5: codes mailed. */
        MAILED("mail ", Most.ANY, Most.ANY, Most.ANY, 5, "identity.refused.mailed"),
        /** Numbers of certificates that are none; {@code what} is the same for all. */
        NUMBERS("number ", 20, 2_000, Most.ANY, Most.ANY, "identity.refused.wait");

        static final int ANY = Integer.MAX_VALUE;

        private final String kind;
        private final int both;
        private final int ofOne;
        private final int differentFromOne;
        private final int inDay;
        private final String refusal;

        /**
         * @param both of one secret from one who tries
         * @param ofOne of one secret from all
         * @param differentFromOne how many different secrets from one who tries
         * @param inDay of one secret from all in a day and a night
         */
        Most(String kind, int both, int ofOne, int differentFromOne, int inDay, String refusal) {
            this.kind = kind;
            this.both = both;
            this.ofOne = ofOne;
            this.differentFromOne = differentFromOne;
            this.inDay = inDay;
            this.refusal = refusal;
        }

        /** Whether these are more. */
        boolean isExceeded(IdentityQueries.Failures quarter, long day) {
            return quarter.both() > both
                    || quarter.what() > ofOne
                    || quarter.differentFromOne() > differentFromOne
                    || day > inDay;
        }
    }
}
