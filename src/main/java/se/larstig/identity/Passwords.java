package se.larstig.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** I2.1: Argon2id with 19 MiB, two passes, one lane: the least that OWASP's Password Storage Cheat Sheet (2024) names. */
final class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final String NOBODYS = hash("nobody has this password");

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2)
                .getResult();
    }

    /** Takes as long without a hash as with one. */
    static boolean matches(String password, @Nullable String hash) {
        return Password.check(normal(password), hash == null ? NOBODYS : hash).with(ARGON2) && hash != null;
    }

    /** An å is one sign or two, as the keyboard pleases. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
