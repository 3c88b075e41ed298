package se.larstig.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's contact or a county's help line as a page shows it.
 *
 * @param id the line's or the contact's id
 * @param version the version that the reader sees, which a change must name
 * @param kind null for a county's help line
 */
public record Contact(
        long id,
        int version,
        @Nullable ContactKind kind,
        String label,
        String target,
        @Nullable String hours,
        @Nullable String forWhom,
        String owner,
        LocalDate checkedOn) {

    public boolean isPhone() {
        return !target.startsWith("https://");
    }

    /** The target as a link wants it. */
    public String href() {
        return isPhone() ? "tel:" + target.replaceAll("[^0-9+]", "") : target;
    }

    /** O4.4: whether it has not been checked for a year. */
    public boolean isOld(LocalDate today) {
        return checkedOn.isBefore(today.minusMonths(OrganisationQueries.MONTHS_UNTIL_OLD));
    }
}
