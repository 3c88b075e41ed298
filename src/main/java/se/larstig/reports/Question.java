package se.larstig.reports;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;
import se.larstig.shared.Signs;

/**
 * RP2.1: one of a year's questions.
 *
 * @param basis what the system knows about it; null when it knows nothing
 */
public record Question(
        int year,
        int number,
        String text,
        String englishText,
        Kind kind,
        @Nullable Basis basis) {

    /** What kind of answer it takes. */
    public enum Kind {
        YES_NO,
        SHARE,
        NUMBER,
        TEXT
    }

    /** From what an answer is proposed. */
    public enum Basis {
        TRAINED_CHILDREN,
        TRAINED_ADULTS,
        ADOPTED_PLAN,
        COURSES_TAKEN
    }

    public static final int LONGEST = 500;
    public static final String YES = "yes";
    public static final String NO = "no";

    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final int ALL = 100;

    public String textIn(String language) {
        return language.equals("en") ? englishText : text;
    }

    /** RP2.4: what is wrong with this answer, as the code of a refusal; empty when nothing is. */
    public Optional<String> fault(String answer) {
        var right = switch (kind) {
            case YES_NO -> answer.equals(YES) || answer.equals(NO);
            case SHARE -> WHOLE.matcher(answer).matches() && Integer.parseInt(answer) <= ALL;
            case NUMBER -> WHOLE.matcher(answer).matches();
            case TEXT -> !answer.isBlank() && answer.length() <= LONGEST && !Signs.deceive(answer);
        };
        return right ? Optional.empty() : Optional.of("reports.refused." + kind);
    }

    /** @throws Refused {@code reports.refused.} and its kind when that is no answer to it */
    String checked(String answer) {
        fault(answer).ifPresent(code -> {
            throw new Refused(code, LONGEST);
        });
        return answer.strip();
    }
}
