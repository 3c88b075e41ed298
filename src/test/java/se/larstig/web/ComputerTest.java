package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("W6 A request comes from the computer that the trusted proxy saw")
class ComputerTest {

    @Test
    @DisplayName("the last forwarded address counts, from the trusted proxy alone")
    void lastFromTrusted() {
        assertThat(Computer.of("10.0.0.1", "6.6.6.6, 192.0.2.7", "10.0.0.1")).isEqualTo("192.0.2.7");
        assertThat(Computer.of("10.0.0.1", "2001:db8::7", "10.0.0.1")).isEqualTo("2001:db8::7");
        assertThat(Computer.of("192.0.2.9", "6.6.6.6", "10.0.0.1")).isEqualTo("192.0.2.9");
        assertThat(Computer.of("192.0.2.9", "6.6.6.6", "")).isEqualTo("192.0.2.9");
    }

    @Test
    @DisplayName("what is no address is not believed")
    void noAddress() {
        assertThat(Computer.of("10.0.0.1", null, "10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(Computer.of("10.0.0.1", "unknown", "10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(Computer.of("10.0.0.1", "1".repeat(5000), "10.0.0.1")).isEqualTo("10.0.0.1");
    }
}
