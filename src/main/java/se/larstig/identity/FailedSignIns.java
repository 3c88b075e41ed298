package se.larstig.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Lasting;
import se.larstig.shared.OpenTo;

/** I2.2: the book of failures. {@link Tries} writes in it. */
@Lasting
class FailedSignIns {

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int DIFFERENT_FROM_COMPUTER = 100;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private IdentityQueries queries;

    @Inject
    private Clocks clocks;

    @OpenTo("nobody is signed in yet")
    public long note(String what, String computer) {
        var failure = new FailedSignIn(clocks.now(), hash(what), computer);
        store.persist(failure);
        return failure.getId();
    }

    @OpenTo("nobody is signed in yet")
    public void strike(long failure) {
        queries.deleteFailure(failure);
    }

    /** Counts the one that was just written too. */
    @OpenTo("nobody is signed in yet")
    public boolean tooMany(String what, String computer, Tries.Most most) {
        var failures = queries.failures(hash(what), computer, clocks.now().minus(WINDOW));
        return failures.both() > most.fromOneComputer()
                || failures.what() > most.atAll()
                || failures.differentFromComputer() > DIFFERENT_FROM_COMPUTER;
    }

    /** I2.2: what is a day old serves nothing. */
    public void forgetOld(Actor system) {
        Access.requireSystem(system);
        queries.deleteFailuresBefore(clocks.now().minus(KEPT));
    }

    private static String hash(String what) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(what.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
