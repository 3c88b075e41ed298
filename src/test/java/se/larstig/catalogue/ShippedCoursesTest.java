package se.larstig.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("C5.1 The courses that come with the application can be published")
class ShippedCoursesTest {

    private static final Path FOLDERS = Path.of("db", "content");

    /** A source that remembers what was asked for. */
    private record Watched(CourseSource source, List<String> asked) implements CourseSource {
        @Override
        public String course() {
            return source.course();
        }

        @Override
        public Optional<byte[]> read(String path) {
            asked.add(path);
            return source.read(path);
        }
    }

    @TestFactory
    @DisplayName("C9.1 no folder has a fault, gives cause for advice, or has a file that nobody names")
    Stream<DynamicTest> folders() throws IOException {
        return list(FOLDERS)
                .filter(Files::isDirectory)
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var watched = new Watched(CourseSource.directory(folder), new ArrayList<>());
                    assertThat(CourseReader.read(watched).advice()).isEmpty(); // throws with all faults
                    try (var files = Files.walk(folder)) {
                        assertThat(files.filter(Files::isRegularFile)
                                        .map(file -> folder.relativize(file).toString()))
                                .isSubsetOf(watched.asked());
                    }
                }));
    }

    @Test
    @DisplayName("courses.txt lists every folder, and the class path gives the same as the folder")
    void bundled() throws IOException {
        var bundled = CourseSource.bundled();
        assertThat(bundled.stream().map(CourseSource::course))
                .containsExactlyInAnyOrderElementsOf(list(FOLDERS)
                        .filter(Files::isDirectory)
                        .map(folder -> folder.getFileName().toString())
                        .toList());
        for (var source : bundled) {
            assertThat(CourseReader.read(source).hash())
                    .isEqualTo(CourseReader.read(CourseSource.directory(FOLDERS.resolve(source.course())))
                            .hash());
        }
    }

    private static Stream<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        }
    }

    @Test
    @DisplayName("a folder does not lead out of itself")
    void inside() {
        var source = CourseSource.directory(Path.of("src"));
        assertThat(source.read("../pom.xml")).isEmpty();
        assertThat(source.read("/etc/hostname")).isEmpty();
        assertThat(source.read("main")).isEmpty();
    }
}
