package se.larstig.catalogue;

import java.util.Locale;
import se.larstig.shared.Refused;
import se.larstig.shared.Signs;

/**
 * Somebody who answers for a text with her name, whether she has an account or not.
 *
 * @param title what she is and where, as "jurist, Länsstyrelsen i Norrbotten"
 */
public record Expert(String name, String title) {

    public static final int LONGEST_NAME = 150;
    public static final int LONGEST_TITLE = 200;

    public Expert {
        name = Signs.plain(name.replaceAll("\\s+", " "));
        title = Signs.plain(title.replaceAll("\\s+", " "));
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused("catalogue.refused.expert-name");
        }
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Refused("catalogue.refused.expert-title");
        }
    }

    /** Whether this is her name, however it is spaced and whatever its letters' case. */
    boolean isNamed(String other) {
        return name.toLowerCase(Locale.ROOT)
                .equals(other.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
