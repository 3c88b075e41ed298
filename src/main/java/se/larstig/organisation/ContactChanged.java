package se.larstig.organisation;

/**
 * A contact or a county's help line was stated, checked or taken away by a person.
 *
 * @param person who did it
 * @param action a word of the audit trail, as {@code organisation.contact}
 * @param subject of which municipality or county, and which
 */
public record ContactChanged(long person, String action, String subject) {}
