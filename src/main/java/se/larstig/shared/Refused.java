package se.larstig.shared;

import java.util.List;

/**
 * The only refusal: a command could not be done, for a reason that the person can read.
 *
 * <p>{@link #code()} is a text key; {@code web.Refusals} turns it into a Swedish or English sentence.
 */
public class Refused extends RuntimeException {

    private static final String NOT_FOUND = "shared.refused.not-found";
    private static final String MISSING_ROLE = "shared.refused.missing-role";

    private final String code;
    private final transient List<Object> args;

    public Refused(String code, Object... args) {
        super(code, null, false, true);
        this.code = code;
        this.args = List.of(args);
    }

    /** What was asked for does not exist, or not for this actor. */
    public static Refused notFound() {
        return new Refused(NOT_FOUND);
    }

    /** The actor lacks the role. */
    public static Refused missingRole() {
        return new Refused(MISSING_ROLE);
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    /** The HTTP status that fits: 404, 403 or 409. */
    public int status() {
        return switch (code) {
            case NOT_FOUND -> 404;
            case MISSING_ROLE -> 403;
            default -> 409;
        };
    }
}
