package se.larstig.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("SH5 Settings come from the environment, and any of them may stand in a file")
class SettingsTest {

    private static final String NAME = "LARSTIG_TEST_SETTING";

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(NAME);
        System.clearProperty(NAME + "_FILE");
    }

    @Test
    @DisplayName("absent and blank are the same")
    void absent() {
        assertThat(Settings.find(NAME)).isEmpty();
        System.setProperty(NAME, "  ");
        assertThat(Settings.find(NAME)).isEmpty();
    }

    @Test
    @DisplayName("the file is read without the end of its line; a file that holds nothing says nothing")
    void file() throws Exception {
        var file = Files.writeString(folder.resolve("secret"), "hemligt\n");
        System.setProperty(NAME + "_FILE", file.toString());
        assertThat(Settings.find(NAME)).contains("hemligt");
        Files.writeString(file, "\n");
        assertThat(Settings.find(NAME)).isEmpty();
    }

    @Test
    @DisplayName("what is said directly goes before the file")
    void direct() throws Exception {
        System.setProperty(NAME, "direct");
        System.setProperty(NAME + "_FILE", folder.resolve("none").toString());
        assertThat(Settings.find(NAME)).contains("direct");
    }

    @Test
    @DisplayName("a file that cannot be read is named, with its setting")
    void unreadable() {
        System.setProperty(NAME + "_FILE", folder.resolve("none").toString());
        assertThatThrownBy(() -> Settings.find(NAME))
                .hasMessageContaining(NAME + "_FILE")
                .hasMessageContaining("none");
    }
}
