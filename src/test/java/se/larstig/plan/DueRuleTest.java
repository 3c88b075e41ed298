package se.larstig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueRuleTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    @DisplayName("PL4.1 By a day, but nobody has less than thirty days")
    void byDay() {
        var rule = DueRule.by(day("2027-06-30"));
        assertThat(rule.first(day("2027-01-01"))).isEqualTo("2027-06-30");
        assertThat(rule.first(day("2027-06-20"))).isEqualTo("2027-07-20");
        assertThat(rule.countsUntil(day("2027-02-01"))).isNull();
        for (var slip : List.of("1999-12-31", "2207-06-30", "9999-12-31")) {
            assertThatThrownBy(() -> DueRule.by(day(slip))).hasMessage("plan.refused.due-day");
        }
    }

    @Test
    @DisplayName("PL4.2 So many days after it began")
    void afterStart() {
        assertThat(DueRule.afterStart(14).first(day("2027-02-20"))).isEqualTo("2027-03-06");
        assertThat(DueRule.afterStart(14).countsUntil(day("2027-02-20"))).isNull();
    }

    @Test
    @DisplayName("PL4.3 Every January: a course counts for the nearest one, done early or late")
    void everyYear() {
        var rule = DueRule.everyYearIn(1);
        assertThat(rule.first(day("2026-11-22"))).isEqualTo("2027-01-31");
        assertThat(rule.first(day("2027-01-15"))).isEqualTo("2028-01-31");
        assertThat(rule.countsUntil(day("2026-11-22"))).isEqualTo("2028-01-31");
        assertThat(rule.countsUntil(day("2027-01-31"))).isEqualTo("2028-01-31");
        assertThat(rule.countsUntil(day("2027-03-01"))).isEqualTo("2028-01-31");
        assertThat(rule.countsUntil(day("2027-09-01"))).isEqualTo("2029-01-31");
    }

    @Test
    @DisplayName("PL4.3 Every half-year, by the end of May and of November")
    void everyHalfYear() {
        var rule = DueRule.everyHalfYearIn(5);
        assertThat(rule.first(day("2027-01-01"))).isEqualTo("2027-05-31");
        assertThat(rule.first(day("2027-06-01"))).isEqualTo("2027-11-30");
        assertThat(rule.countsUntil(day("2027-05-20"))).isEqualTo("2027-11-30");
    }

    @Test
    @DisplayName("PL4.4 Thirty days for the first time, then so many months after the last")
    void afterLast() {
        var rule = DueRule.afterLast(24);
        assertThat(rule.first(day("2027-01-01"))).isEqualTo("2027-01-31");
        assertThat(rule.countsUntil(day("2027-02-28"))).isEqualTo("2029-02-28");
        assertThat(rule.again(day("2029-02-28"))).isEqualTo("2029-02-28");
    }

    @Test
    @DisplayName("PL4.5 Each mandate period has its own, with days to do it in")
    void mandate() {
        var rule = DueRule.mandate(90);
        assertThat(rule.first(day("2023-01-01"))).isEqualTo("2023-04-01");
        assertThat(rule.countsUntil(day("2023-01-01"))).isEqualTo("2026-12-31");
        assertThat(rule.countsUntil(day("2026-12-31"))).isEqualTo("2026-12-31");
        assertThat(rule.countsUntil(day("2027-01-01"))).isEqualTo("2030-12-31");
        assertThat(rule.again(day("2026-12-31"))).isEqualTo("2027-03-31");
    }

    @Test
    @DisplayName("PL4.6 What is done never counts to a day before it was done")
    void neverBefore() {
        var rules = List.of(
                DueRule.everyYearIn(1),
                DueRule.everyYearIn(12),
                DueRule.everyHalfYearIn(6),
                DueRule.afterLast(1),
                DueRule.mandate(1));
        for (var rule : rules) {
            for (var day = day("2026-01-01"); day.isBefore(day("2028-01-01")); day = day.plusDays(1)) {
                assertThat(rule.countsUntil(day)).as("%s from %s", rule, day).isAfterOrEqualTo(day);
                assertThat(rule.first(day)).isAfter(day);
            }
        }
    }

    @Test
    @DisplayName("PL2.1 A rule that says nothing sound is refused")
    void refused() {
        assertThatThrownBy(() -> DueRule.afterStart(0)).hasMessage("plan.refused.due-days");
        assertThatThrownBy(() -> DueRule.everyYearIn(13)).hasMessage("plan.refused.due-month");
        assertThatThrownBy(() -> new DueRule(DueKind.BY_DAY, null, null, null)).hasMessage("plan.refused.due-day");
    }
}
