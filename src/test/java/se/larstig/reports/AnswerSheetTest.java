package se.larstig.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerSheetTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Question PLAN = question(1, Question.Kind.YES_NO);
    private static final Question SHARE = question(2, Question.Kind.SHARE);

    private static Question question(int number, Question.Kind kind) {
        return new Question(2026, number, "Fråga", "Question", kind, null);
    }

    @ParameterizedTest
    @CsvSource({
        "YES_NO, yes, true",
        "YES_NO, no, true",
        "YES_NO, kanske, false",
        "SHARE, 0, true",
        "SHARE, 100, true",
        "SHARE, 101, false",
        "SHARE, -1, false",
        "SHARE, '85,5', false",
        "SHARE, 9999999999, false",
        "NUMBER, 12, true",
        "NUMBER, tolv, false",
        "TEXT, Webbkurs om våld, true",
        "TEXT, ' ', false"
    })
    @DisplayName("RP2.4 An answer is yes or no, a share in whole percent, a number or a short text")
    void answers(Question.Kind kind, String answer, boolean right) {
        assertThat(question(1, kind).fault(answer).isEmpty()).isEqualTo(right);
    }

    @Test
    @DisplayName("RP2.4 A text has at most five hundred signs, and no signs that hide")
    void texts() {
        var text = question(1, Question.Kind.TEXT);
        assertThat(text.fault("x".repeat(500))).isEmpty();
        assertThat(text.fault("x".repeat(501))).contains("reports.refused.TEXT");
        assertThat(text.fault("a\u202Eb")).contains("reports.refused.TEXT");
    }

    @Test
    @DisplayName(
            "RP2.4 RP2.5 An answer keeps who gave it; a signed sheet stands still, and its next revision has the same")
    void life() {
        var sheet = new AnswerSheet(7, 2026, 1, NOW, 1);
        sheet.answer(PLAN, "yes", NOW, 1);
        sheet.answer(PLAN, "yes", NOW.plusSeconds(5), 2);
        assertThat(sheet.getAnswers())
                .singleElement()
                .extracting(Answer::getAnsweredBy)
                .isEqualTo(1L);
        assertThatThrownBy(() -> sheet.answer(SHARE, "mycket", NOW, 1)).hasMessage("reports.refused.SHARE");
        assertThatThrownBy(() -> sheet.sign(List.of(PLAN, SHARE), NOW, 1)).hasMessage("reports.refused.unanswered");
        assertThatThrownBy(() -> sheet.correct(NOW, 1)).hasMessage("reports.refused.unsigned");
        sheet.answer(SHARE, "86", NOW, 2);
        sheet.sign(List.of(PLAN, SHARE), NOW, 3);
        assertThatThrownBy(() -> sheet.answer(SHARE, "87", NOW, 2)).hasMessage("reports.refused.signed");
        assertThatThrownBy(() -> sheet.sign(List.of(PLAN, SHARE), NOW, 3)).hasMessage("reports.refused.signed");
        var next = sheet.correct(NOW.plusSeconds(9), 4);
        assertThat(next.getRevision()).isEqualTo(2);
        assertThat(next.getSignedAt()).isNull();
        next.answer(SHARE, "87", NOW.plusSeconds(10), 4);
        assertThat(next.getAnswers()).extracting(Answer::getText).containsExactly("yes", "87");
        assertThat(next.getAnswers()).extracting(Answer::getAnsweredBy).containsExactly(1L, 4L);
        assertThat(sheet.getAnswers()).extracting(Answer::getText).containsExactly("yes", "86");
    }
}
