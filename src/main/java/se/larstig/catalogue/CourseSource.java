package se.larstig.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a course folder lies. Nobody lists it: {@code course.yaml} names the lessons, they name their media, so that the
 * same works in a folder and inside a WAR.
 */
public interface CourseSource {

    /** No file is larger: 2 MB. */
    int LARGEST = 2 * 1024 * 1024;

    /** The name of the folder, which is the code of the course. */
    String course();

    /** The file's bytes, cut one byte after the largest size; empty when there is none. The path has been checked. */
    Optional<byte[]> read(String path);

    /** A folder of an author. */
    static CourseSource directory(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        return new CourseSource() {
            @Override
            public String course() {
                return Objects.requireNonNull(root.getFileName(), "a course folder has a name")
                        .toString();
            }

            @Override
            public Optional<byte[]> read(String path) {
                var file = root.resolve(path).normalize();
                if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                    return Optional.empty();
                }
                try (var in = Files.newInputStream(file)) {
                    return Optional.of(in.readNBytes(LARGEST + 1));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** A course that comes with the application: {@code /db/content/<course>}. */
    static CourseSource bundled(String course) {
        return new CourseSource() {
            @Override
            public String course() {
                return course;
            }

            @Override
            public Optional<byte[]> read(String path) {
                return resource("/db/content/" + course + "/" + path);
            }
        };
    }

    /** The courses that come with the application, in the order of {@code db/content/courses.txt}: one folder on each line. */
    static List<CourseSource> bundled() {
        return resource("/db/content/courses.txt").stream()
                .flatMap(bytes -> new String(bytes, StandardCharsets.UTF_8).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(CourseSource::bundled)
                .toList();
    }

    private static Optional<byte[]> resource(String path) {
        try (@Nullable InputStream in = CourseSource.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
