package se.larstig.identity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import se.larstig.shared.Refused;

/**
 * I6.4: what a new password must be: twelve signs or more, nothing that stands first on every list of guesses, and not the
 * e-mail address. Which signs it has is her own matter.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 4;

    /** The letters of common passwords, when digits and signs are left out. */
    private static final Set<String> COMMON = Set.of(
            "abc",
            "abcd",
            "abcdef",
            "admin",
            "administrator",
            "dettaärettlösenord",
            "getmein",
            "hejhej",
            "hejhejhej",
            "hejpådig",
            "hemligt",
            "höst",
            "iloveyou",
            "jagälskardig",
            "kommun",
            "kommunen",
            "larstig",
            "lärstig",
            "letmein",
            "losenord",
            "lösenord",
            "lösenordet",
            "mittlösenord",
            "mittlosenord",
            "pass",
            "passw",
            "passwd",
            "password",
            "passwordpassword",
            "qwerty",
            "qwertyqwerty",
            "qwertyui",
            "qwertyuiop",
            "qwertyuiopå",
            "secret",
            "socialtjansten",
            "socialtjänsten",
            "sommar",
            "sommaren",
            "sverige",
            "utbildning",
            "valkommen",
            "vinter",
            "vintern",
            "vår",
            "våren",
            "välkommen",
            "welcome",
            "losenordlosenord",
            "lösenordlösenord",
            "changeme",
            "asdfghjkl",
            "asdfghjklöä",
            "zxcvbnm",
            "qazwsxedc",
            "qwertyasdf",
            "qwertyuiopasdfghjkl");

    private PasswordRules() {}

    /**
     * Refuses with what is wrong.
     *
     * @throws Refused {@code identity.refused.password-short}, {@code -long}, {@code -common} or {@code -address}
     */
    static void check(String password, String email) {
        var signs = password.codePointCount(0, password.length());
        if (signs < SHORTEST) {
            throw new Refused("identity.refused.password-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new Refused("identity.refused.password-long", LONGEST);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        var name = Account.normal(email).replaceFirst("@.*", "");
        if (name.length() >= SHORTEST_NAME && plain.contains(name)) {
            throw new Refused("identity.refused.password-address");
        }
        var letters = plain.replaceAll("[^\\p{L}]", "");
        if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                || COMMON.contains(letters)
                || (letters.isEmpty() && isRun(plain.replaceAll("[^0-9]", "")))) {
            throw new Refused("identity.refused.password-common");
        }
    }

    /** Whether the digits go steadily up or down, as in 123456789012. */
    private static boolean isRun(String digits) {
        var steps = IntStream.range(1, digits.length())
                .map(i -> Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10))
                .distinct()
                .toArray();
        return steps.length <= 1;
    }
}
