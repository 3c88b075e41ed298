package se.larstig.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import se.larstig.shared.ServerKey;

/** Makes tokens of 256 bits for links, and the keyed hashes as which codes and tokens are kept. */
@ApplicationScoped
class OneTime {

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private ServerKey key;

    String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String hash(String purpose, String secret) {
        return HexFormat.of().formatHex(key.mac(purpose, secret));
    }

    /** Of a code on paper, for its person alone. */
    String codeHash(long personId, String code) {
        return hash("access code", personId + " " + PaperCode.normal(code));
    }

    String linkHash(String token) {
        return hash("password link", token);
    }

    String firstHash(String token) {
        return hash("first administrator", token);
    }
}
