package se.larstig.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("C4.3 Choices are shown in the order of a seed, and forms carry their numbers")
class ShownTest {

    static Stream<Question> questions() {
        return Samples.QUESTIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    @DisplayName("the same seed shows the same")
    void stable(Question question) {
        for (var seed = -50L; seed < 50; seed++) {
            assertThat(question.shown(seed)).isEqualTo(question.shown(seed));
        }
    }

    @Test
    @DisplayName("other seeds show other orders, always of all choices")
    void shuffled() {
        for (var question : List.of(Samples.SINGLE, Samples.MULTIPLE, Samples.MATCH)) {
            var orders = new HashSet<List<String>>();
            for (var seed = 0; seed < 200; seed++) {
                orders.add(ids(question.shown(seed)));
            }
            assertThat(orders).hasSize(6);
            assertThat(orders)
                    .allSatisfy(order -> assertThat(order).containsExactlyInAnyOrderElementsOf(ids(question.shown(0))));
        }
    }

    @Test
    @DisplayName("the order is the same as it was in earlier releases")
    void kept() {
        assertThat(ids(Samples.SINGLE.shown(42))).containsExactly("call", "ask", "wait");
    }

    @Test
    @DisplayName("things to be ordered are never shown in order")
    void neverSolved() {
        for (var seed = 0; seed < 200; seed++) {
            assertThat(ids(Samples.ORDER.shown(seed))).isNotEqualTo(List.of("danger", "child", "note"));
        }
    }

    @Test
    @DisplayName("true comes before false, and the page says the words")
    void trueFalse() {
        assertThat(Samples.TRUE_FALSE.shown(5).choices())
                .containsExactly(new Shown.Choice(1, "true", ""), new Shown.Choice(2, "false", ""));
    }

    @ParameterizedTest
    @MethodSource("questions")
    @DisplayName("what the form sends is read as what was chosen")
    void read(Question question) {
        for (var seed = 0; seed < 50; seed++) {
            var shown = question.shown(seed);
            var right = Answer.of(question.id(), right(question));
            var form = new HashMap<String, List<String>>();
            if (shown.rows().isEmpty()) {
                form.put(
                        question.id(),
                        shown.choices().stream()
                                .filter(choice -> shown.chosen(right, 0, choice))
                                .map(choice -> Integer.toString(choice.number()))
                                .toList());
            }
            for (var row : shown.rows()) {
                form.put(
                        shown.field(row),
                        shown.choices().stream()
                                .filter(choice -> shown.chosen(right, row.number(), choice))
                                .map(choice -> Integer.toString(choice.number()))
                                .toList());
            }
            var answer = shown.answer(name -> form.getOrDefault(name, List.of()));
            assertThat(question.judge(answer).right()).isEqualTo(question.scored());
        }
    }

    private static List<String> right(Question question) {
        return switch (question.kind()) {
            case "single" -> List.of("ask");
            case "multiple" -> List.of("money", "phone");
            case "true-false" -> List.of("true");
            case "match" -> List.of("police", "social", "shelter");
            case "order" -> List.of("danger", "child", "note");
            default -> List.of();
        };
    }

    @Test
    @DisplayName("own words are read as they are")
    void words() {
        var answer = Samples.SHORT.shown(1).answer(Map.of("words", List.of("Hej", "du"))::get);
        assertThat(answer.text()).isEqualTo("Hej\ndu");
    }

    @ParameterizedTest
    @MethodSource("questions")
    @DisplayName("numbers of no choice, and what is no number, are nothing chosen")
    void hostile(Question question) {
        var shown = question.shown(3);
        for (var value : List.of("0", "-1", "4", "99999999999", "01", "1 ", "x", "", "ask", "١")) {
            var answer = shown.answer(name -> List.of(value, value));
            assertThat(answer.chosen()).allMatch(String::isEmpty);
        }
        assertThat(question.judge(shown.answer(name -> List.of())).missing()).isTrue();
    }

    private static List<String> ids(Shown shown) {
        return shown.choices().stream().map(Shown.Choice::id).toList();
    }
}
