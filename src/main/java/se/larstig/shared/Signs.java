package se.larstig.shared;

import java.util.regex.Pattern;

/** SH7: signs that nobody sees, or that turn the order of those round them, so that one name looks like another or like none. */
public final class Signs {

    /**
     * By Unicode's general categories: controls, formats (zero width, soft hyphen, directions, tags), surrogates, private use,
     * line and paragraph separators; and blanks that count as letters, marks or symbols.
     */
    private static final Pattern DECEIVING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}"
            + "\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}"
            + "\\x{FFA0}\\x{E0100}-\\x{E01EF}]");

    private Signs() {}

    /** Whether some of the text's signs deceive; a line break is one of them. */
    public static boolean deceive(String text) {
        return DECEIVING.matcher(text).find();
    }

    /**
     * The text without space at its ends.
     *
     * @throws Refused {@code shared.refused.signs}
     */
    public static String plain(String text) {
        var stripped = text.strip();
        if (deceive(stripped)) {
            throw new Refused("shared.refused.signs");
        }
        return stripped;
    }
}
