package se.larstig.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settings from the environment; a system property of the same name goes first, for tests. A secret is better given as a
 * file: when the setting itself is absent, {@code NAME_FILE} names the file that holds it (SH5).
 */
public final class Settings {

    private static final String IN_FILE = "_FILE";

    private Settings() {}

    /**
     * The setting, or empty when it is absent or blank.
     *
     * @throws UncheckedIOException when it is in a file that cannot be read
     */
    public static Optional<String> find(String name) {
        return given(name).or(() -> given(name + IN_FILE).flatMap(file -> content(name, Path.of(file))));
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

    private static Optional<String> given(String name) {
        var property = System.getProperty(name);
        return said(property != null ? property : System.getenv(name));
    }

    private static Optional<String> content(String name, Path file) {
        try {
            return said(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    name + IN_FILE + " names " + file + ", which this user cannot read as text", e);
        }
    }

    private static Optional<String> said(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
