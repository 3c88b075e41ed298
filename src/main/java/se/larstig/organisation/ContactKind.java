package se.larstig.organisation;

import java.util.Arrays;
import java.util.Optional;

/** What a municipality's own contact is for. Its code stands in course texts. */
public enum ContactKind {
    ROUTINE("routine"),
    SOCIAL_DAY("social-day"),
    SOCIAL_NIGHT("social-night"),
    SHELTER("shelter"),
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
