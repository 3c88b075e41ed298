package se.larstig.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private static final String URL = "jdbc:mariadb://db.example/larstig";

    @Test
    @DisplayName("LA4 Nothing set: demo with the embedded database, on port 8080 of this machine only")
    void nothingSet() {
        var options = options(Map.of());
        assertThat(options.demo()).isTrue();
        assertThat(options.database()).isEmpty();
        assertThat(options.address()).isEqualTo("127.0.0.1");
        assertThat(options.homeAddress()).isEqualTo("http://localhost:8080/");
        assertThat(options.dataDir()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    @DisplayName("LA4 ADDRESS is obeyed")
    void address() {
        var options = options(Map.of("ADDRESS", "0.0.0.0", "PORT", "9000"));
        assertThat(options.address()).isEqualTo("0.0.0.0");
        assertThat(options.localAddress()).isEqualTo("127.0.0.1");
        assertThat(options.port()).isEqualTo(9000);
    }

    @Test
    @DisplayName("LA3 A given database turns demo off and opens the server to others")
    void givenDatabase(@TempDir Path elsewhere) throws Exception {
        var key = Files.writeString(elsewhere.resolve("key"), "0".repeat(64));
        var options = options(Map.of("DB_URL", URL, "DB_USER", "larstig", "SECRET_KEY_FILE", key.toString()));
        assertThat(options.demo()).isFalse();
        assertThat(options.address()).isEqualTo("0.0.0.0");
        assertThat(options.keyFile()).contains(key);
        assertThat(options.database()).contains(new Options.Access(URL, "larstig", ""));
    }

    @Test
    @DisplayName("LA3 A given database without demo needs a key file")
    void keyFileMissing() {
        assertThatThrownBy(() -> options(Map.of("DB_URL", URL)))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("SECRET_KEY_FILE is not set.");
        assertThat(options(Map.of("DB_URL", URL, "DEMO", "true")).demo()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("LA8 What cannot be meant is refused in one sentence that names the setting")
    @CsvSource({
        "PORT, abc",
        "PORT, 0",
        "PORT, 65536",
        "DEMO, ja",
        "DEMO_TODAY, 2027-13-01",
        "SECRET_KEY_FILE, /no/such/file"
    })
    void nonsense(String name, String value) {
        assertThatThrownBy(() -> options(Map.of(name, value)))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith(name + " ")
                .hasMessageContaining(value)
                .hasMessageEndingWith(".");
    }

    private static Options options(Map<String, String> environment) {
        return Options.read(name -> Optional.ofNullable(environment.get(name)));
    }
}
