package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssuranceTest {

    @Test
    @DisplayName("W8 A password is fresh for ten minutes")
    void fresh() {
        var given = Instant.parse("2026-11-22T12:00:00Z");
        var assurance = new Assurance(given, false, false);
        assertThat(assurance.isRenewed(given)).isTrue();
        assertThat(assurance.isRenewed(given.plusSeconds(599))).isTrue();
        assertThat(assurance.isRenewed(given.plusSeconds(600))).isFalse();
    }
}
