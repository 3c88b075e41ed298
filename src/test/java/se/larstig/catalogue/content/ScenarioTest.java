package se.larstig.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C3.4 In a case every page can be reached, and from every page an end")
class ScenarioTest {

    private static final Scenario CASE = Samples.SCENARIO;

    @Test
    @DisplayName("nothing chosen: at the start")
    void start() {
        var path = CASE.follow(List.of());
        assertThat(path.at().id()).isEqualTo("phone");
        assertThat(path.steps()).isEmpty();
        assertThat(path.ended()).isFalse();
    }

    @Test
    @DisplayName("each step tells its reason, and an end is an end")
    void follow() {
        var path = CASE.follow(List.of("later", "again", "ask"));
        assertThat(path.ended()).isTrue();
        assertThat(path.at().id()).isEqualTo("manager");
        assertThat(path.steps())
                .extracting(step -> step.choice().verdict())
                .containsExactly(Scenario.Judgement.POOR, Scenario.Judgement.POSSIBLE, Scenario.Judgement.GOOD);
        assertThat(path.steps().get(0).choice().reason().html().toString()).contains("<strong>later</strong>");
        assertThat(path.choiceIds()).containsExactly("later", "again", "ask");
    }

    @Test
    @DisplayName("what a page does not offer stops the path, what follows is ignored")
    void unknown() {
        assertThat(CASE.follow(List.of("later", "fly", "ask")).choiceIds()).containsExactly("later");
        assertThat(CASE.follow(List.of("ask", "ask", "ask")).choiceIds()).containsExactly("ask");
    }

    @Test
    @DisplayName("going round and round stops after 200 choices")
    void circle() {
        var round = new ArrayList<String>();
        Collections.nCopies(5_000, List.of("later", "again")).forEach(round::addAll);
        assertThat(CASE.follow(round).steps()).hasSize(200);
    }

    @Test
    @DisplayName("whatever is chosen, there is a place to stand")
    void random() {
        var random = new Random(3);
        var ids = List.of("ask", "later", "again", "home", "", "x");
        for (var i = 0; i < 2_000; i++) {
            var chosen = new ArrayList<String>();
            for (var n = random.nextInt(10); n > 0; n--) {
                chosen.add(ids.get(random.nextInt(ids.size())));
            }
            var path = CASE.follow(chosen);
            assertThat(CASE.follow(path.choiceIds())).isEqualTo(path);
            assertThat(path.ended()).isEqualTo(path.at().choices().isEmpty());
        }
    }

    @Test
    @DisplayName("a case with dead ways says all of them")
    void broken() {
        var pages = List.of(
                new Scenario.Page(
                        "a",
                        new Markdown("A"),
                        List.of(
                                Samples.choice("x", "a", Scenario.Judgement.GOOD),
                                Samples.choice("y", "gone", Scenario.Judgement.GOOD)),
                        false),
                new Scenario.Page("b", new Markdown("B"), List.of(), true));
        assertThatThrownBy(() -> new Scenario("T", "a", pages))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.problems())
                                .extracting(Malformed.Problem::at)
                                .containsExactly("a/y", "a", "b"));
    }

    @Test
    @DisplayName("C2.2 reading time counts the way, not all ways")
    void words() {
        var all =
                CASE.pages().stream().mapToInt(page -> page.markdown().words()).sum();
        assertThat(all).isEqualTo(9);
        // 4 pages with 9 words and 4 choices of 2 words; the farthest end is two choices away
        assertThat(CASE.words()).isEqualTo(1 + (9 + 8) * 3 / 4);
    }
}
