package se.larstig.shared;

import java.util.Optional;

/** Settings from the environment; a system property of the same name goes first, for tests. */
public final class Settings {

    private Settings() {}

    /** The setting, or empty when it is absent or blank. */
    public static Optional<String> find(String name) {
        var property = System.getProperty(name);
        var value = property != null ? property : System.getenv(name);
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether this is a demonstration with invented people and figures. */
    public static boolean demo() {
        return find("DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** Whether mail is sent. */
    public static boolean mail() {
        return find("MAIL_HOST").isPresent();
    }

    /** The address that people use, without a slash at its end: {@code PUBLIC_URL}, or this machine's own. */
    public static String publicUrl() {
        return find("PUBLIC_URL")
                .map(url -> url.replaceFirst("/+$", ""))
                .orElseGet(() -> "http://localhost:" + find("PORT").orElse("8080"));
    }
}
