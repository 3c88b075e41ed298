package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @ParameterizedTest
    @DisplayName("S3.3 A period runs from its first to its last day, and follows upon the one before it")
    @CsvSource({
        "2026q3, 2026-07-01, 2026-09-30, 2026q2",
        "2026q1, 2026-01-01, 2026-03-31, 2025q4",
        "2028t1, 2028-01-01, 2028-04-30, 2027t3",
        "2026h2, 2026-07-01, 2026-12-31, 2026h1",
        "2026y1, 2026-01-01, 2026-12-31, 2025y1"
    })
    void days(String code, LocalDate first, LocalDate last, String before) {
        var period = Period.of(code).orElseThrow();
        assertThat(period.code()).isEqualTo(code);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay(LATER)).isEqualTo(last);
        assertThat(period.before().code()).isEqualTo(before);
        assertThat(Period.around(period.kind(), first)).isEqualTo(period);
        assertThat(Period.around(period.kind(), last)).isEqualTo(period);
    }

    @Test
    @DisplayName("S3.3 What goes on ends today, and all time has no end")
    void goesOn() {
        var today = LocalDate.of(2026, 11, 22);
        assertThat(Period.of("2026q4").orElseThrow().lastDay(today)).isEqualTo(today);
        assertThat(Period.ALL.lastDay(today)).isEqualTo(today);
        assertThat(Period.ALL.before()).isEqualTo(Period.ALL);
        assertThat(Period.of("all")).contains(Period.ALL);
    }

    @ParameterizedTest
    @DisplayName("S3.3 There are no free dates")
    @ValueSource(strings = {"", "2026", "2026-07-01", "2026q5", "2026t4", "2026h3", "2026y2", "1999q1", "2026x1"})
    void nothingElse(String code) {
        assertThat(Period.of(code)).isEmpty();
    }

    @Test
    @DisplayName("S3.3 A reader chooses the current period of each kind, or the one before it")
    void choices() {
        assertThat(Period.choices(LocalDate.of(2026, 11, 22)))
                .extracting(Period::code)
                .containsExactly("2026q4", "2026q3", "2026t3", "2026t2", "2026h2", "2026h1", "2026y1", "2025y1", "all");
        assertThatThrownBy(() -> new Period(Period.Kind.QUARTER, 2026, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S3.3 A day ends at Stockholm's midnight, in summer and in winter")
    void endOfDay() {
        assertThat(Period.endOf(LocalDate.of(2026, 6, 30))).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        assertThat(Period.endOf(LocalDate.of(2026, 12, 31))).isEqualTo(Instant.parse("2026-12-31T23:00:00Z"));
    }

    @Test
    @DisplayName("S2.5 Quarters follow each other over the turn of the year, and are in order of time")
    void order() {
        var last = new Period(Period.Kind.QUARTER, 2025, 4);
        var first = new Period(Period.Kind.QUARTER, 2026, 1);
        assertThat(last.after()).isEqualTo(first);
        assertThat(first.before()).isEqualTo(last);
        assertThat(last).isLessThan(first);
        assertThat(Period.ALL.after()).isEqualTo(Period.ALL);
    }
}
