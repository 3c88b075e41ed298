package se.larstig.identity;

/**
 * From where somebody signs in.
 *
 * @param computer the computer's network address
 * @param remembered what her browser was given to remember by {@link KnownBrowsers}; empty when nothing
 */
public record Origin(String computer, String remembered) {

    /** A computer whose browser remembers nothing. */
    public static Origin at(String computer) {
        return new Origin(computer, "");
    }
}
