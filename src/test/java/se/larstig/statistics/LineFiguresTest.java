package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Released;
import se.larstig.disclosure.Verdict;
import se.larstig.plan.Audience;
import se.larstig.plan.Demand;
import se.larstig.plan.DueRule;
import se.larstig.plan.Goal;
import se.larstig.plan.LineDetails;
import se.larstig.plan.LineQueries;

class LineFiguresTest {

    private static final List<String> PLACES = List.of("0101", "0102", "0103");

    private static LineFigureQueries.Line line(Goal goal, Figure... figures) {
        var cells = new HashMap<String, LineFigureQueries.Cell>();
        for (var i = 0; i < figures.length; i++) {
            var code = PLACES.get(i);
            cells.put(
                    code,
                    new LineFigureQueries.Cell(
                            code,
                            figures[i].headcount() == 0 ? LineStanding.NOT_ADOPTED : LineStanding.FIGURES,
                            1,
                            figures[i].headcount() == 0 ? 0 : 1,
                            new Released(code, figures[i], figures[i], figures[i], List.of())));
        }
        return new LineFigureQueries.Line(1, "Plan", "Punkt", goal, LineShown.FIGURES, cells);
    }

    private static Figure figure(int from, int to, int headcount) {
        return new Figure(from, to, headcount, 0);
    }

    @Test
    @DisplayName("S8.5 A county is the sum of the municipalities that have figures")
    void sums() {
        var line = line(Goal.share(50), figure(10, 12, 20), Figure.NONE, figure(5, 7, 20));
        assertThat(line.figure(PLACES, Measure.COMPLETED)).isEqualTo(figure(15, 19, 40));
        assertThat(line.verdict(PLACES)).contains(Verdict.NOT_REACHED);
        assertThat(line(Goal.share(50), Figure.NONE).verdict(PLACES)).isEmpty();
    }

    @Test
    @DisplayName("S8.9 A share or a number is reached or not as the whole range says; participation is not judged")
    void verdicts() {
        var share = line(Goal.share(50), figure(10, 12, 20), figure(8, 10, 20), figure(0, 4, 20));
        assertThat(share.verdict("0101")).contains(Verdict.REACHED);
        assertThat(share.verdict("0102")).contains(Verdict.CANNOT_TELL);
        assertThat(share.verdict("0103")).contains(Verdict.NOT_REACHED);
        var five = line(new Goal(Goal.Kind.AT_LEAST, 5), figure(5, 7, 20), figure(4, 6, 20), figure(0, 4, 20));
        assertThat(five.verdict("0101")).contains(Verdict.REACHED);
        assertThat(five.verdict("0102")).contains(Verdict.CANNOT_TELL);
        assertThat(five.verdict("0103")).contains(Verdict.NOT_REACHED);
        assertThat(five.verdict(PLACES)).isEmpty();
        assertThat(line(new Goal(Goal.Kind.PARTICIPATION, null), figure(5, 7, 20))
                        .verdict("0101"))
                .isEmpty();
        assertThat(line(Goal.share(50), Figure.NONE).verdict("0101")).isEmpty();
    }

    @Test
    @DisplayName("S8.10 Ready for the next step: adopted lines with a goal, as far as their ranges tell")
    void readiness() {
        var edition = new LineFigureQueries.Edition(
                new Period(Period.Kind.QUARTER, 2025, 1),
                Instant.EPOCH,
                "01",
                PLACES,
                List.of(
                        line(Goal.share(50), figure(10, 12, 20)),
                        line(Goal.share(50), figure(8, 10, 20)),
                        line(Goal.share(50), figure(0, 4, 20)),
                        line(new Goal(Goal.Kind.PARTICIPATION, null), figure(5, 7, 20)),
                        line(Goal.share(50), Figure.NONE)),
                FigureSettings.USUAL);
        assertThat(edition.readiness("0101")).isEqualTo(new LineFigureQueries.Readiness(3, 1, 1));
        assertThat(edition.readiness("0101").open()).isEqualTo(1);
        assertThat(edition.readiness("0102")).isEqualTo(new LineFigureQueries.Readiness(0, 0, 0));
    }

    @Test
    @DisplayName("S8.4 Released are lines for professions that join no courses with figures of their own")
    void shown() {
        var newly = new Audience(Set.of(), Set.of(), Set.of(), Set.of(), true);
        var held = List.of(
                held(1, Audience.EVERYBODY, Set.of(), 7L),
                held(2, newly, Set.of(), 7L),
                held(3, Audience.EVERYBODY, Set.of(), 7L, 8L),
                held(4, Audience.EVERYBODY, Set.of(4L), 7L),
                held(5, Audience.EVERYBODY, Set.of(5L), 7L),
                held(6, Audience.EVERYBODY, Set.of(5L)),
                held(7, of("a"), Set.of(1L)),
                held(8, of("a"), Set.of(2L)),
                held(9, of("a"), Set.of(1L, 2L)),
                held(10, of("b"), Set.of(1L, 2L)));
        assertThat(LineTally.shown(held, Set.of(7L, 8L), Map.of("a", "work", "b", "work")))
                .isEqualTo(Map.of(
                        7L, LineShown.FIGURES,
                        8L, LineShown.FIGURES,
                        9L, LineShown.BY_COURSES,
                        10L, LineShown.FIGURES,
                        1L, LineShown.FIGURES,
                        2L, LineShown.OWN_EMPLOYER,
                        3L, LineShown.BY_COURSES,
                        4L, LineShown.FIGURES,
                        5L, LineShown.BY_COURSES,
                        6L, LineShown.FIGURES));
    }

    private static Audience of(String profession) {
        return new Audience(Set.of(profession), Set.of(), Set.of(), Set.of(), false);
    }

    private static LineQueries.Held held(long number, Audience audience, Set<Long> elsewhere, Long... courses) {
        var demand =
                new Demand(audience, Set.copyOf(Arrays.asList(courses)), elsewhere, true, DueRule.afterStart(14), null);
        return new LineQueries.Held(number, "Plan", 1, new LineDetails("Punkt", demand, Goal.share(50)), Set.of());
    }
}
