package se.larstig.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.ServerKey;

/**
 * The second factor of the person who acts. Start with {@link #offer}, show it, and hand it back to {@link #setUp} with a
 * code. Whether a code was right is {@link SignIn#secondFactor}'s question, which counts the wrong ones.
 */
@Boundary
public class SecondFactors {

    private static final String SECRET = "second factor";
    private static final String OFFER = "second factor offer";
    private static final int SPARE_CODES = 8;
    private static final int SPARE_GROUPS = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * What is shown while the app is set up.
     *
     * @param secret in groups of four, for those who type it
     * @param address for the QR code, {@code otpauth://…}
     * @param sealed what {@link #setUp} wants back; nothing is stored before that
     */
    public record Offer(String secret, String address, String sealed) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private IdentityQueries queries;

    @Inject
    private AuditTrail audit;

    @Inject
    private ServerKey key;

    @Inject
    private Clocks clocks;

    @Inject
    private Event<SecondFactorChanged> changed;

    @Inject
    private Event<SessionsEnded> sessionsEnded;

    /**
     * A new secret, or the one that was offered before.
     *
     * @param issuer what the app calls us: a neutral word, since others may see her telephone
     */
    public Offer offer(Actor actor, String issuer, @Nullable String sealed) {
        var account = own(actor);
        var secret = sealed == null ? new byte[Totp.SECRET_BYTES] : opened(actor, sealed);
        if (sealed == null) {
            RANDOM.nextBytes(secret);
        }
        var text = Totp.base32(secret);
        return new Offer(
                text.replaceAll("(.{4})(?=.)", "$1 "),
                "otpauth://totp/" + encoded(issuer + ":" + account.getEmail()) + "?secret=" + text + "&issuer="
                        + encoded(issuer),
                sealed == null
                        ? Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(key.seal(OFFER, actor.personId(), secret))
                        : sealed);
    }

    /** I5.1, I5.4, I5.6. Returns the spare codes, which are shown this once. */
    public List<String> setUp(Actor actor, String sealedOffer, String code) {
        var account = own(actor);
        refuseDemo(account);
        var secret = opened(actor, sealedOffer);
        var step = Totp.step(secret, PaperCode.normal(code), clocks.now())
                .orElseThrow(() -> new Refused("identity.refused.code"));
        var sealed = key.seal(SECRET, actor.personId(), secret);
        var factor = store.find(SecondFactor.class, actor.personId(), LockModeType.PESSIMISTIC_WRITE);
        if (factor == null) {
            store.persist(new SecondFactor(actor.personId(), sealed, step, clocks.now()));
            store.flush();
        } else {
            factor.replace(sealed, step, clocks.now());
        }
        audit.note(actor, "identity.second-factor", Long.toString(actor.personId()));
        changed.fire(new SecondFactorChanged(actor.personId()));
        endSessions(account);
        return spareCodes(actor.personId());
    }

    /** I5.4, I5.6: eight new spare codes instead of the old ones. */
    public List<String> renewSpareCodes(Actor actor) {
        var account = own(actor);
        refuseDemo(account);
        if (store.find(SecondFactor.class, actor.personId(), LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.notFound();
        }
        audit.note(actor, "identity.spare-codes", Long.toString(actor.personId()));
        endSessions(account);
        return spareCodes(actor.personId());
    }

    private void endSessions(Account account) {
        account.endSessions(clocks.now());
        sessionsEnded.fire(new SessionsEnded(account.getPerson().getId(), clocks.now()));
    }

    /** I5.2, I5.4, I5.5: whether this is a code of her app, or a spare one; either is used up by it. */
    boolean accepts(Actor actor, String code) {
        var account = own(actor);
        var normal = PaperCode.normal(code);
        var now = clocks.now();
        if (DemoAccount.is(account.getEmail())) {
            return Totp.step(DemoAccount.secret(account.getEmail()), normal, now)
                    .isPresent();
        }
        var factor = store.find(SecondFactor.class, actor.personId(), LockModeType.PESSIMISTIC_WRITE);
        if (factor == null) {
            return false;
        }
        var step = Totp.step(key.open(SECRET, actor.personId(), factor.sealedSecret()), normal, now);
        if (step.isPresent()) {
            return factor.use(step.getAsLong());
        }
        var spare = queries.spareCode(actor.personId(), hash(actor.personId(), normal))
                .filter(found -> found.use(now));
        spare.ifPresent(used -> audit.note(actor, "identity.spare-code", Long.toString(actor.personId())));
        return spare.isPresent();
    }

    private List<String> spareCodes(long personId) {
        queries.deleteSpareCodes(personId);
        var codes = new ArrayList<String>();
        for (var i = 0; i < SPARE_CODES; i++) {
            var code = PaperCode.random(SPARE_GROUPS);
            store.persist(new SpareCode(personId, hash(personId, PaperCode.normal(code))));
            codes.add(code);
        }
        return codes;
    }

    private Account own(Actor actor) {
        Access.requireOwn(actor, actor.personId());
        return queries.account(actor.personId()).orElseThrow(Refused::notFound);
    }

    /** I5.5. */
    private static void refuseDemo(Account account) {
        if (DemoAccount.is(account.getEmail())) {
            throw new Refused("identity.refused.demo");
        }
    }

    private byte[] opened(Actor actor, String sealed) {
        try {
            return key.open(OFFER, actor.personId(), Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw Refused.notFound();
        }
    }

    private String hash(long personId, String code) {
        return HexFormat.of().formatHex(key.mac("spare code", personId + " " + code));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
