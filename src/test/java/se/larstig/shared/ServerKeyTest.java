package se.larstig.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerKeyTest {

    private static final byte[] TEXT = "Det jag tänkte på".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private ServerKey key;

    @BeforeEach
    void read() throws IOException {
        key = keyOf("0123456789abcdef0123456789abcdef");
    }

    @AfterEach
    void forget() {
        System.clearProperty("SECRET_KEY_FILE");
    }

    private ServerKey keyOf(String secret) throws IOException {
        System.setProperty(
                "SECRET_KEY_FILE",
                Files.writeString(folder.resolve("key"), secret).toString());
        return new ServerKey();
    }

    @Test
    @DisplayName("SH4 What is sealed opens for the same purpose and owner, and reads differently each time")
    void opens() {
        var sealed = key.seal("reflection", 7, TEXT);
        assertThat(key.open("reflection", 7, sealed)).isEqualTo(TEXT);
        assertThat(key.seal("reflection", 7, TEXT)).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("tänkte");
    }

    @Test
    @DisplayName("SH4 What is sealed opens for no other purpose, owner or key, nor when it was changed")
    void staysShut() throws IOException {
        var sealed = key.seal("reflection", 7, TEXT);
        assertThatThrownBy(() -> key.open("second factor", 7, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.open("reflection", 8, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.open("reflection", 7, new byte[3])).isInstanceOf(IllegalStateException.class);
        var other = keyOf("another-key-another-key-another-key");
        assertThatThrownBy(() -> other.open("reflection", 7, sealed)).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open("reflection", 7, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("SH4 A mac differs by purpose and message")
    void macs() {
        assertThat(key.mac("form", "a")).isEqualTo(key.mac("form", "a")).hasSize(32);
        assertThat(key.mac("form", "a")).isNotEqualTo(key.mac("form", "b")).isNotEqualTo(key.mac("code", "a"));
    }

    @Test
    @DisplayName("SH4 A key that is too short is refused at start")
    void tooShort() {
        assertThatThrownBy(() -> keyOf("short")).isInstanceOf(IllegalStateException.class);
    }
}
