package se.larstig.external;

import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/**
 * EX1.1: what is said of a course elsewhere.
 *
 * @param link https, or empty
 * @param proof what is accepted, in a sentence; may be empty
 * @param validMonths for how long it counts; null: for ever
 */
public record ExternalCourseDetails(
        ExternalCourse.Kind kind,
        String name,
        String link,
        String proof,
        @Nullable Integer validMonths) {

    static final int LONGEST_NAME = 150;
    static final int LONGEST_LINK = 500;
    static final int LONGEST_PROOF = 300;
    static final int MOST_MONTHS = 120;

    public ExternalCourseDetails {
        name = name.strip();
        link = link.strip();
        proof = proof.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused("external.refused.name", LONGEST_NAME);
        }
        if (!link.isEmpty() && (link.length() > LONGEST_LINK || !link.matches("https://[^\\s@/]+(/\\S*)?"))) {
            throw new Refused("external.refused.link");
        }
        if (proof.length() > LONGEST_PROOF) {
            throw new Refused("external.refused.proof", LONGEST_PROOF);
        }
        if (validMonths != null && (validMonths < 1 || validMonths > MOST_MONTHS)) {
            throw new Refused("external.refused.valid-months", MOST_MONTHS);
        }
    }
}
