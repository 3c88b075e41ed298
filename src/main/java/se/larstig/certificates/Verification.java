package se.larstig.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.Tries;
import se.larstig.shared.Clocks;
import se.larstig.shared.OpenTo;
import se.larstig.shared.Refused;

/** CE3: what anybody may know of a certificate whose number she holds. No transaction of its own: a failure outlives it. */
@ApplicationScoped
public class Verification {

    /** What is said of a number. */
    public enum Outcome {
        VALID,
        /** Genuine, and past its last day. */
        EXPIRED,
        /** CE3.2: unknown, mistyped or revoked. */
        INVALID
    }

    /** The answer; of an invalid number nothing else is told, and the title is empty. */
    public record Answer(
            Outcome outcome,
            String title,
            String lang,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate validUntil) {

        private static final Answer INVALID = new Answer(Outcome.INVALID, "", "sv", null, null);
    }

    @Inject
    private CertificateQueries queries;

    @Inject
    private Tries tries;

    @Inject
    private Clocks clocks;

    /**
     * CE3.1, CE3.2, CE3.3.
     *
     * @param typed the number as somebody typed or scanned it
     * @param address the computer's network address
     * @throws Refused {@code identity.refused.wait}
     */
    @OpenTo("whoever holds a paper may ask whether it is genuine")
    public Answer verify(String typed, String address) {
        var attempt = tries.begin("", address, Tries.Most.NUMBERS);
        var found = CertificateNumber.read(typed).flatMap(queries::genuine);
        if (found.isEmpty()) {
            return Answer.INVALID;
        }
        tries.right(attempt);
        var genuine = found.get();
        var until = genuine.validUntil();
        return new Answer(
                until != null && until.isBefore(clocks.today()) ? Outcome.EXPIRED : Outcome.VALID,
                genuine.title(),
                genuine.lang(),
                LocalDate.ofInstant(genuine.happenedAt(), Clocks.ZONE),
                until);
    }
}
