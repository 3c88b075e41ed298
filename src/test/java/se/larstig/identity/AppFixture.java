package se.larstig.identity;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The app in her telephone. */
public final class AppFixture {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private AppFixture() {}

    /** The code that the app shows after somebody has typed this secret. */
    public static String code(String secret, Instant time) {
        return Totp.code(secret(secret), time);
    }

    static byte[] secret(String text) {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var bits = 0;
        for (var sign : text.replace(" ", "").toCharArray()) {
            buffer = buffer << 5 | BASE32.indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits & 0xff);
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
