package se.larstig.identity;

import java.security.SecureRandom;
import java.util.Locale;

/** A code that people read from paper: letters and digits without those that look alike, in groups of four. */
final class PaperCode {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PaperCode() {}

    /** A random code of so many groups, each of 20 bits: {@code KRTM-7H4P-2XWD}. */
    static String random(int groups) {
        var code = new StringBuilder();
        for (var i = 0; i < groups * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** The same without what people add or leave out: space, hyphens, small letters. */
    static String normal(String code) {
        return code.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
