package se.larstig.certificates;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CE1.3: the number of a certificate, {@code KRTM-7H4P-XC9D} on paper.
 *
 * @param signs the twelve signs without hyphens
 */
public record CertificateNumber(String signs) {

    /** Digits and capitals without 0, 1, I, L, O and U: 30 signs, 4.9 bits each. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}._]+");

    public CertificateNumber {
        if (!SHAPE.matcher(signs).matches()) {
            throw new IllegalArgumentException("not the number of a certificate");
        }
    }

    static CertificateNumber random(SecureRandom random) {
        return new CertificateNumber(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    /** CE3.1: what somebody typed or scanned; empty when it can be no number. */
    public static Optional<CertificateNumber> read(String typed) {
        var signs = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(signs).matches() ? Optional.of(new CertificateNumber(signs)) : Optional.empty();
    }

    /** CE2.2: {@code intyg-KRTM-7H4P.pdf}. Two groups tell files apart, and verify nothing. */
    public String fileName() {
        return "intyg-" + toString().substring(0, 2 * GROUP + 1) + ".pdf";
    }

    /** In groups, as it stands on paper. */
    @Override
    public String toString() {
        return signs.substring(0, GROUP) + "-" + signs.substring(GROUP, 2 * GROUP) + "-" + signs.substring(2 * GROUP);
    }
}
