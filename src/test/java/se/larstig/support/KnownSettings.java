package se.larstig.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The settings that are read somewhere, as the source tells. {@code NAME} and {@code NAME_FILE} are one. */
public final class KnownSettings {

    private static final Pattern IN_JAVA =
            Pattern.compile("(?:\\b(?:find|setting\\s*\\.apply|setting)\\(\\s*|\\bSETTING = )\"([A-Z][A-Z0-9_]*)\"");
    private static final Pattern IN_SCRIPT = Pattern.compile("\\$\\{?([A-Z][A-Z0-9_]*)");

    /** What the programs that the scripts call, or that call them, name themselves. */
    private static final Set<String> OF_OTHERS = Set.of("MYSQL_PWD", "MARIADB_ROOT_PASSWORD", "TMPDIR");

    private KnownSettings() {}

    /** Names without {@code _FILE}, sorted. */
    public static Set<String> all() {
        var names = new TreeSet<String>();
        files(Path.of("src/main/java"), ".java").forEach(file -> collect(IN_JAVA, read(file), names));
        scripts().forEach(file -> collect(IN_SCRIPT, read(file), names));
        names.removeAll(OF_OTHERS);
        return names;
    }

    /** The shell scripts of an installation. */
    public static List<Path> scripts() {
        return files(Path.of("docker"), "").stream()
                .filter(file -> !file.startsWith("docker/secrets"))
                .filter(file -> read(file).startsWith("#!") || file.endsWith("database"))
                .toList();
    }

    public static String withoutFile(String name) {
        return name.replaceFirst("_FILE$", "");
    }

    private static void collect(Pattern pattern, String text, Set<String> names) {
        pattern.matcher(text).results().map(hit -> withoutFile(hit.group(1))).forEach(names::add);
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
