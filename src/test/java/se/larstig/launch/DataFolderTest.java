package se.larstig.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path place;

    @Test
    @DisplayName("LA5 A folder in use is refused, and free again after closing")
    void oneAtATime() throws Exception {
        var path = place.resolve("data å");
        try (var folder = DataFolder.open(path)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rwx------");
            assertThatThrownBy(() -> DataFolder.open(path))
                    .isInstanceOf(Trouble.class)
                    .hasMessage("Lärstig already runs with the data folder " + folder
                            + ". Stop that one first, or choose another folder with DATA_DIR and another PORT.");
        }
        DataFolder.open(path).close();
    }

    @Test
    @DisplayName("LA8 A file or a place that cannot be written is refused in one sentence")
    void noFolder() throws Exception {
        var file = Files.createFile(place.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("not a folder");
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/data")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    @DisplayName("LA8 A disk without room is refused before anything is unpacked")
    void full() throws Exception {
        try (var folder = DataFolder.open(place)) {
            assertThatThrownBy(() -> folder.requireRoom(Integer.MAX_VALUE))
                    .isInstanceOf(Trouble.class)
                    .hasMessageStartingWith("The disk is full");
        }
    }

    @Test
    @DisplayName("LA10 A secret is random, for its owner only, and stays the same")
    void secret() throws Exception {
        try (var folder = DataFolder.open(place)) {
            var file = folder.secret("secret.key");
            var content = Files.readString(file);
            assertThat(content.strip()).matches("[0-9a-f]{64}");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(folder.secret("secret.key"))).isEqualTo(content);
            assertThat(Files.readString(folder.secret("another"))).isNotEqualTo(content);
        }
    }

    @Test
    @DisplayName("LA8 A log begins empty; that of the last start is kept, older ones are not")
    void log() throws Exception {
        try (var folder = DataFolder.open(place)) {
            Files.writeString(folder.log("server"), "first");
            Files.writeString(folder.log("server"), "second");
            assertThat(folder.log("server")).isEmptyFile();
            assertThat(place.resolve("log")).isDirectoryContaining("glob:**/server-before.log");
            assertThat(place.resolve("log/server-before.log")).hasContent("second");
        }
    }
}
