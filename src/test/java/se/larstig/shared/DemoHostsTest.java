package se.larstig.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST",
                "demo.localhost",
                "127.0.0.1",
                "127.1.2.3",
                "::1",
                "[::1]",
                "0:0:0:0:0:0:0:1"
            })
    @DisplayName("SH6 A demonstration answers this machine by all its names")
    void here(String host) {
        assertThat(DemoHosts.allow(host, "")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "larstig.example",
                "10.0.0.1",
                "0.0.0.0",
                "localhost.example",
                "127.0.0.1.example",
                "1270.0.1",
                "::2"
            })
    @DisplayName("SH6 and by no other")
    void elsewhere(String host) {
        assertThat(DemoHosts.isLoopback(host)).isFalse();
        assertThat(DemoHosts.allow(host, "demo.example")).isFalse();
        assertThat(DemoHosts.allow(host, "")).isFalse();
    }

    @Test
    @DisplayName("SH6 but those that are allowed by name")
    void named() {
        assertThat(DemoHosts.allow("demo.example", "other.example, Demo.Example"))
                .isTrue();
        assertThat(DemoHosts.allow("a.demo.example", "demo.example")).isFalse();
        assertThat(DemoHosts.forbidden("https://larstig.example/", "demo.example"))
                .contains("larstig.example");
        assertThat(DemoHosts.forbidden("https://demo.example/", "demo.example")).isEmpty();
        assertThat(DemoHosts.forbidden("http://localhost:8080", "")).isEmpty();
        assertThat(DemoHosts.forbidden("", "")).isEmpty();
    }
}
