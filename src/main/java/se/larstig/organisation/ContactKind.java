package se.larstig.organisation;

import java.util.Arrays;
import java.util.Optional;

/** What a municipality's own contact is for, a closed set. Its code stands in course texts. */
public enum ContactKind {
    ROUTINE("routine"),
    SOCIAL_DAY("social-day"),
    SOCIAL_NIGHT("social-night"),
    SHELTER("shelter"),
    /** Support to those who use violence and want to stop. */
    CHANGE("change"),
    /** Barnahus: children who may have been exposed to a crime. */
    CHILDREN("children"),
    /** Support in honour-related violence and oppression. */
    HONOUR("honour"),
    /** Brottsofferjour. */
    VICTIM_SUPPORT("victim-support"),
    COORDINATOR("coordinator");

    private final String code;

    ContactKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ContactKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
