package se.larstig.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import se.larstig.shared.Clocks;
import se.larstig.shared.Lasting;
import se.larstig.shared.OpenTo;

/** I2.2: counts failures, and says when it is time to wait. */
@Lasting
class FailedSignIns {

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FROM_SAME_COMPUTER = 5;
    private static final int FOR_ADDRESS = 20;
    private static final int FROM_COMPUTER = 50;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private IdentityQueries queries;

    @Inject
    private Clocks clocks;

    @OpenTo("nobody is signed in yet")
    public void note(String email, String address) {
        store.persist(new FailedSignIn(clocks.now(), hash(email), address));
    }

    @OpenTo("nobody is signed in yet")
    public boolean mustWait(String email, String address) {
        var failures = queries.failures(hash(email), address, clocks.now().minus(WINDOW));
        return failures.both() >= FROM_SAME_COMPUTER
                || failures.email() >= FOR_ADDRESS
                || failures.address() >= FROM_COMPUTER;
    }

    private static String hash(String email) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(email.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
