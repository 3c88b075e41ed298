package se.larstig.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    @DisplayName("S1.8 A figure is never exact, and never outside its headcount")
    void refused() {
        for (int[] it : new int[][] {{7, 7, 20}, {0, 0, 20}, {20, 20, 20}, {-1, 3, 20}, {5, 3, 20}, {18, 21, 20}}) {
            assertThatThrownBy(() -> new Figure(it[0], it[1], it[2], 0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("S1.8 A figure holds its range, its headcount and what is missing, and nothing else")
    void components() {
        assertThat(Stream.of(Figure.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("from", "to", "headcount", "missing");
    }

    @Test
    @DisplayName("S1.7 Sums add ranges and headcounts, and remember what is missing")
    void sums() {
        Figure sum = Figure.sum(List.of(range(0, 3, 3), range(4, 7, 16), Figure.NONE, Figure.OUTDATED));
        assertThat(sum).isEqualTo(new Figure(4, 10, 19, 1));
        assertThat(sum.isPartial()).isTrue();
        assertThat(Figure.sum(List.of())).isEqualTo(Figure.NONE);
        assertThat(Figure.NONE.isNotApplicable()).isTrue();
        assertThat(Figure.OUTDATED.plus(Figure.OUTDATED).isMissing()).isTrue();
        assertThat(range(0, 3, 3).plus(range(0, 4, 4)).isHidden()).isTrue();
    }

    @Test
    @DisplayName("S1.7 Started but not completed is the difference of two figures")
    void differences() {
        assertThat(range(17, 19, 42).minus(range(5, 7, 42))).isEqualTo(range(10, 14, 42));
        assertThat(range(17, 19, 42).minus(range(17, 19, 42))).isEqualTo(range(0, 2, 42));
        assertThat(Figure.OUTDATED.minus(Figure.OUTDATED)).isEqualTo(Figure.OUTDATED);
        assertThatThrownBy(() -> range(17, 19, 42).minus(range(5, 7, 41))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S1.9 A verdict follows from the range: all of it, none of it, or some")
    void verdicts() {
        Figure figure = range(31, 35, 35);
        assertThat(figure.against(new Target(88))).isEqualTo(Verdict.REACHED);
        assertThat(figure.against(new Target(89))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(range(17, 19, 42).against(new Target(46))).isEqualTo(Verdict.NOT_REACHED);
        assertThat(range(16, 20, 20).against(new Target(80))).isEqualTo(Verdict.REACHED);
        assertThat(range(0, 5, 5).against(new Target(80))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Figure.OUTDATED.against(new Target(1))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Figure.NONE.against(new Target(1))).isEqualTo(Verdict.CANNOT_TELL);
        assertThatThrownBy(() -> new Target(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S1.9 Sorting and drawing use the range; without a share a figure comes last")
    void shares() {
        Figure low = range(0, 4, 42);
        Figure high = range(38, 42, 42);
        assertThat(Stream.of(Figure.OUTDATED, high, low).sorted(Figure.BY_SHARE))
                .containsExactly(low, high, Figure.OUTDATED);
        assertThat(range(10, 20, 40).share()).contains(new Share(0.25, 0.5));
        assertThat(Figure.NONE.share()).isEmpty();
    }

    private static Figure range(int from, int to, int headcount) {
        return new Figure(from, to, headcount, 0);
    }
}
