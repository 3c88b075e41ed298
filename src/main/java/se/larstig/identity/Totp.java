package se.larstig.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** I5.1: the codes of an app, six digits every thirty seconds (RFC 6238, HMAC-SHA-1 as all apps have it). */
final class Totp {

    static final int SECRET_BYTES = 20;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int AROUND = 1;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    private Totp() {}

    /** The code of this moment. */
    static String code(byte[] secret, Instant time) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), time);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step whose code this is: this one, the one before or the one after, since clocks differ. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        for (var away = -AROUND; away <= AROUND; away++) {
            var time = now.plus(STEP.multipliedBy(away));
            if (code(secret, time).equals(code)) {
                return OptionalLong.of(time.getEpochSecond() / STEP.toSeconds());
            }
        }
        return OptionalLong.empty();
    }

    /** The secret as apps want it typed: base 32 (RFC 4648) without filling. */
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var each : secret) {
            buffer = buffer << Byte.SIZE | each & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE32.charAt(buffer >> bits & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(BASE32.charAt(buffer << BITS - bits & 31));
        }
        return text.toString();
    }
}
