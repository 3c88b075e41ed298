package se.larstig.organisation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;
import se.larstig.shared.Signs;

/**
 * Where a contact or a county's help line leads, and who answers for that being so (O4.2, O4.3).
 *
 * @param label what it is called, at most 150 characters
 * @param target a telephone number or an https address
 * @param hours when somebody answers, at most 100 characters; null when not stated
 * @param forWhom whom it is for, at most 150 characters; null when not stated
 * @param owner the role or organisation that answers for it, at most 150 characters
 * @param checkedOn the day somebody last called the number or followed the address
 */
public record ContactDetails(
        String label,
        String target,
        @Nullable String hours,
        @Nullable String forWhom,
        String owner,
        LocalDate checkedOn) {

    static final int LONGEST = 150;
    static final int LONGEST_HOURS = 100;
    static final int LONGEST_TARGET = 300;

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9](?:[ -]?[0-9]){2,19}");
    private static final Pattern ADDRESS =
            Pattern.compile("https://[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?:[/?#][^\\s<>\"]*)?");

    public ContactDetails {
        label = Signs.plain(label);
        hours = hours == null ? null : Signs.plain(hours);
        forWhom = forWhom == null ? null : Signs.plain(forWhom);
        owner = Signs.plain(owner);
        if (label.isBlank() || label.length() > LONGEST) {
            throw new Refused("organisation.refused.contact-label", LONGEST);
        }
        if (target.length() > LONGEST_TARGET
                || !(NUMBER.matcher(target).matches() || ADDRESS.matcher(target).matches())) {
            throw new Refused("organisation.refused.contact-target");
        }
        if (hours != null && hours.length() > LONGEST_HOURS) {
            throw new Refused("organisation.refused.contact-hours", LONGEST_HOURS);
        }
        if (forWhom != null && forWhom.length() > LONGEST) {
            throw new Refused("organisation.refused.contact-for-whom", LONGEST);
        }
        if (owner.isBlank() || owner.length() > LONGEST) {
            throw new Refused("organisation.refused.contact-owner", LONGEST);
        }
    }

    /** These details, refused when they were checked on a day that has not come yet. */
    ContactDetails notAfter(LocalDate today) {
        if (checkedOn.isAfter(today)) {
            throw new Refused("organisation.refused.contact-checked");
        }
        return this;
    }
}
