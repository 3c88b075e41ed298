package se.larstig.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larstig.catalogue.content.Samples.MATCH;
import static se.larstig.catalogue.content.Samples.MULTIPLE;
import static se.larstig.catalogue.content.Samples.ORDER;
import static se.larstig.catalogue.content.Samples.SHORT;
import static se.larstig.catalogue.content.Samples.SINGLE;
import static se.larstig.catalogue.content.Samples.TRUE_FALSE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.larstig.catalogue.content.Verdict.Outcome;

@DisplayName("C4.1 An answer is right, partly right, wrong, to be compared, or missing")
class AnswersTest {

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(SINGLE, List.of("ask"), Outcome.RIGHT),
                Arguments.of(SINGLE, List.of("wait"), Outcome.WRONG),
                Arguments.of(SINGLE, List.of("ask", "ask"), Outcome.RIGHT),
                Arguments.of(SINGLE, List.of("ask", "unknown"), Outcome.RIGHT),
                Arguments.of(SINGLE, List.of("ask", "wait"), Outcome.MISSING),
                Arguments.of(SINGLE, List.of("unknown"), Outcome.MISSING),
                Arguments.of(SINGLE, List.of(), Outcome.MISSING),
                Arguments.of(MULTIPLE, List.of("phone", "money"), Outcome.RIGHT),
                Arguments.of(MULTIPLE, List.of("phone"), Outcome.PARTLY),
                Arguments.of(MULTIPLE, List.of("phone", "money", "quarrel"), Outcome.PARTLY),
                Arguments.of(MULTIPLE, List.of("quarrel"), Outcome.WRONG),
                Arguments.of(MULTIPLE, List.of("unknown"), Outcome.MISSING),
                Arguments.of(TRUE_FALSE, List.of("true"), Outcome.RIGHT),
                Arguments.of(TRUE_FALSE, List.of("false"), Outcome.WRONG),
                Arguments.of(TRUE_FALSE, List.of("true", "false"), Outcome.MISSING),
                Arguments.of(TRUE_FALSE, List.of("maybe"), Outcome.MISSING),
                Arguments.of(MATCH, List.of("police", "social", "shelter"), Outcome.RIGHT),
                Arguments.of(MATCH, List.of("police", "shelter", "social"), Outcome.PARTLY),
                Arguments.of(MATCH, List.of("police", "police", "police"), Outcome.PARTLY),
                Arguments.of(MATCH, List.of("social", "police", "police"), Outcome.WRONG),
                Arguments.of(MATCH, List.of("police"), Outcome.PARTLY),
                Arguments.of(MATCH, List.of("", "unknown", ""), Outcome.MISSING),
                Arguments.of(MATCH, List.of("police", "social", "shelter", "police"), Outcome.RIGHT),
                Arguments.of(ORDER, List.of("danger", "child", "note"), Outcome.RIGHT),
                Arguments.of(ORDER, List.of("danger", "note", "child"), Outcome.PARTLY),
                Arguments.of(ORDER, List.of("child", "note", "danger"), Outcome.WRONG),
                Arguments.of(ORDER, List.of(), Outcome.MISSING),
                Arguments.of(SHORT, List.of("anything"), Outcome.MISSING));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void judged(Question question, List<String> chosen, Outcome outcome) {
        assertThat(question.judge(Answer.of(question.id(), chosen)).outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("C4.4 own words are to be compared, never scored")
    void own() {
        assertThat(SHORT.judge(new Answer("words", List.of(), "Jag frågar")).toCompare())
                .isTrue();
        assertThat(SHORT.judge(new Answer("words", List.of(), "  ")).missing()).isTrue();
        assertThat(SHORT.scored()).isFalse();
        assertThat(SHORT.judge(new Answer("words", List.of(), "x")).right()).isFalse();
    }

    @Test
    @DisplayName("C4.4 every option explains itself, chosen or not")
    void explains() {
        var remarks = SINGLE.judge(Answer.of("first", List.of("wait"))).remarks();
        assertThat(remarks).extracting(Remark::id).containsExactly("ask", "wait", "call");
        assertThat(remarks).extracting(Remark::chosen).containsExactly(false, true, false);
        assertThat(remarks).extracting(Remark::correct).containsExactly(true, false, false);
        assertThat(remarks).extracting(Remark::well).containsExactly(false, false, true);
        assertThat(remarks).extracting(Remark::why).doesNotContain("");
    }

    @Test
    @DisplayName("rows tell what was given and what belongs there")
    void rows() {
        var remarks =
                MATCH.judge(Answer.of("who", List.of("police", "shelter", ""))).remarks();
        assertThat(remarks).extracting(Remark::given).containsExactly("protects now", "gives a bed", "");
        assertThat(remarks)
                .extracting(Remark::expected)
                .containsExactly("protects now", "helps and decides", "gives a bed");
        assertThat(remarks).extracting(Remark::well).containsExactly(true, false, false);
    }

    @Test
    @DisplayName("a missing answer gives nothing away")
    void missing() {
        Samples.QUESTIONS.forEach(question -> assertThat(
                        question.judge(Answer.of(question.id(), List.of())).remarks())
                .isEmpty());
    }

    @Test
    @DisplayName("nothing that a form can hold is an error")
    void hostile() {
        var random = new Random(11);
        var values = new ArrayList<String>(
                Arrays.asList("", " ", "true", "false", "\0", "x".repeat(500), "../..", "1", "ask", "money", "police"));
        values.add(null);
        for (var round = 0; round < 5_000; round++) {
            var chosen = new ArrayList<String>();
            for (var i = random.nextInt(120); i > 0; i--) {
                chosen.add(values.get(random.nextInt(values.size())));
            }
            for (var question : Samples.QUESTIONS) {
                var answer = new Answer(question.id(), chosen, "y".repeat(random.nextInt(20_000)));
                assertThat(answer.chosen()).hasSizeLessThanOrEqualTo(50);
                assertThat(answer.text()).hasSizeLessThanOrEqualTo(5_000);
                assertThat(question.judge(answer)).isNotNull();
            }
        }
    }
}
