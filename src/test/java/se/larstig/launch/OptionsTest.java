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
import org.junit.jupiter.params.provider.ValueSource;

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
        var options = options(Map.of("ADDRESS", "0.0.0.0", "PORT", "9000", "DEMO", "false"));
        assertThat(options.address()).isEqualTo("0.0.0.0");
        assertThat(options.localAddress()).isEqualTo("127.0.0.1");
        assertThat(options.port()).isEqualTo(9000);
    }

    @ParameterizedTest
    @DisplayName("LA4 A demo that others may reach is refused, unless its host names are allowed")
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.5", "demo.example"})
    void demoElsewhere(String address) {
        assertThatThrownBy(() -> options(Map.of("ADDRESS", address)))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("ADDRESS is " + address)
                .hasMessageContaining("DEMO_ALLOWED_ON");
        assertThat(options(Map.of("ADDRESS", address, "DEMO_ALLOWED_ON", "demo.example"))
                        .address())
                .isEqualTo(address);
        assertThatThrownBy(() -> options(Map.of("DB_URL", URL, "DEMO", "true", "ADDRESS", address)))
                .isInstanceOf(Trouble.class);
    }

    @Test
    @DisplayName("LA4 A demo listens on this machine alone, whatever its database, until a host is allowed")
    void demoAddress() {
        assertThat(options(Map.of("DB_URL", URL, "DEMO", "true")).address()).isEqualTo("127.0.0.1");
        assertThat(options(Map.of("ADDRESS", "127.0.0.2")).address()).isEqualTo("127.0.0.2");
        assertThat(options(Map.of("DEMO_ALLOWED_ON", "demo.example")).address()).isEqualTo("0.0.0.0");
    }

    @Test
    @DisplayName("LA4 A demo with the public address of a host that is not allowed is refused")
    void demoPublic() {
        assertThatThrownBy(() -> options(Map.of("PUBLIC_URL", "https://larstig.example")))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("PUBLIC_URL names larstig.example");
        assertThat(options(Map.of("PUBLIC_URL", "https://demo.example", "DEMO_ALLOWED_ON", "a.example, Demo.example"))
                        .demo())
                .isTrue();
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
