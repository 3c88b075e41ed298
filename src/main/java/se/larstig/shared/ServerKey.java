package se.larstig.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server's key, from {@code SECRET_KEY_FILE}: SH4. Every use has a key of its own, derived from it, so that what is made
 * for one purpose is worth nothing for another.
 *
 * <p>Start with {@link #mac} for what must not be forged, and {@link #seal} for what must not be read in a copy of the
 * database. Beware: without the key file nothing sealed can be opened again.
 */
@ApplicationScoped
public class ServerKey {

    private static final int SHORTEST = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    public ServerKey() {
        var secret = Settings.find("SECRET_KEY")
                .orElseThrow(() -> new IllegalStateException("SECRET_KEY_FILE names no file with the server's key"));
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("the key in SECRET_KEY_FILE needs " + SHORTEST + " signs or more");
        }
        key = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the key at start, so that a server without one never says that it is ready. */
    void read(@Observes @Initialized(ApplicationScoped.class) Object event) {}

    /** 32 bytes that only this server can make from the message for this purpose. */
    public byte[] mac(String purpose, String message) {
        return hmac(derived(purpose), message);
    }

    /**
     * Encrypts for one purpose and one owner, AES-256-GCM (NIST SP 800-38D): a random nonce, then ciphertext and tag. Moved
     * to another owner's row it does not open.
     */
    public byte[] seal(String purpose, long owner, byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, owner, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was sealed.
     *
     * @throws IllegalStateException when it was sealed for another purpose, owner or key, or was changed
     */
    public byte[] open(String purpose, long owner, byte[] sealed) {
        if (sealed.length < NONCE) {
            throw new IllegalStateException("too short to have been sealed");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, purpose, owner, Arrays.copyOf(sealed, NONCE))
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("sealed for another purpose, owner or key, or changed since", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, String purpose, long owner, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(owner).array());
        return cipher;
    }

    private byte[] derived(String purpose) {
        return hmac(key, "purpose " + purpose);
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
