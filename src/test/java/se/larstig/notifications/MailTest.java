package se.larstig.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "6,32", "7,60", "70,60"})
    @DisplayName("N1.3 Pauses double, to an hour at most")
    void pauses(int tries, long minutes) {
        assertThat(Mail.pause(tries)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    @DisplayName("N1.3, N1.4 After a day it is given up, and its text gone")
    void givenUp() {
        var mail = new Mail(1, "password-link", NOW);
        mail.seal("sealed".getBytes(StandardCharsets.US_ASCII));
        assertThat(mail.failed(NOW)).isFalse();
        assertThat(mail.nextTryAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(mail.failed(NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(mail.sealed()).isNotNull();
        assertThat(mail.failed(NOW.plus(Duration.ofHours(25)))).isTrue();
        assertThat(mail.sealed()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password-link",
                "password-changed",
                "password-by-code",
                "access-code",
                "access-code-again",
                "access-code-mailed",
                "access-code-mailed-again",
                "second-factor",
                "account-ends"
            })
    @DisplayName("N2.1 Letters are neutral, Swedish first, and come through the outbox as they were")
    void neutral(String kind) {
        var letter = Letter.of(kind, "elle@jokkmokk.example", "FIRST", "SECOND");
        assertThat(letter.subject() + letter.text())
                .doesNotContainIgnoringCase("våld")
                .doesNotContainIgnoringCase("violence")
                .doesNotContainIgnoringCase("heder")
                .doesNotContainIgnoringCase("lärstig")
                .doesNotContain("{0}", "{1}", "null");
        assertThat(letter.text()).startsWith("Hej!").contains("\n\n--\n\nHello!");
        assertThat(Letter.of(letter.bytes())).isEqualTo(letter);
    }

    @Test
    @DisplayName("N2.2 A letter about a code on paper does not hold it; one that was to hold it does")
    void code() {
        assertThat(Letter.of("access-code", "elle@jokkmokk.example", "THE-CODE").text())
                .doesNotContain("THE-CODE");
        assertThat(Letter.of("access-code-mailed", "elle@jokkmokk.example", "THE-CODE", "https://larstig.example")
                        .text())
                .contains("THE-CODE", "https://larstig.example");
    }
}
