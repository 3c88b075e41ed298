package se.larstig.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    @DisplayName("I5.1 Codes are those of RFC 6238")
    void code(long time, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(time))).isEqualTo(code);
    }

    @Test
    @DisplayName("I5.2 The code of this step, the one before or the one after is right, and no other")
    void around() {
        var step = NOW.getEpochSecond() / 30;
        for (var away = -1; away <= 1; away++) {
            assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.plusSeconds(30L * away)), NOW))
                    .hasValue(step + away);
        }
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.plusSeconds(60)), NOW))
                .isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.minusSeconds(60)), NOW))
                .isEmpty();
        assertThat(Totp.step(SECRET, "", NOW)).isEmpty();
    }

    @Test
    @DisplayName("I5.2 No step is used twice, or after a later one")
    void once() {
        var factor = new SecondFactor(1, SECRET, 10, NOW);
        assertThat(factor.use(10)).isFalse();
        assertThat(factor.use(12)).isTrue();
        assertThat(factor.use(12)).isFalse();
        assertThat(factor.use(11)).isFalse();
        assertThat(factor.use(13)).isTrue();
    }

    @Test
    @DisplayName("I5.4 A spare code is good once")
    void spare() {
        var spare = new SpareCode(1, "hash");
        assertThat(spare.use(NOW)).isTrue();
        assertThat(spare.use(NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    @DisplayName("I5.1 The secret is typed in base 32, as RFC 4648 has it")
    void base32(String plain, String text) {
        assertThat(Totp.base32(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }

    @Test
    @DisplayName("A code on paper has no signs that look alike, and is read as people write it")
    void paper() {
        for (var i = 0; i < 100; i++) {
            assertThat(PaperCode.random(3)).matches("([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}");
        }
        assertThat(PaperCode.random(3)).isNotEqualTo(PaperCode.random(3));
        assertThat(PaperCode.normal(" krtm 7h4p–2xwd ")).isEqualTo("KRTM7H4P2XWD");
    }
}
