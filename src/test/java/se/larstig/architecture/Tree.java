package se.larstig.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The source tree, as seen from the folder of the build. */
final class Tree {

    static final Path JAVA = Path.of("src/main/java/se/larstig");
    static final Path RESOURCES = Path.of("src/main/resources/se/larstig");
    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path MIGRATIONS = Path.of("db/migration");

    private Tree() {}

    /** The files below the folder with this ending, sorted. */
    static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
