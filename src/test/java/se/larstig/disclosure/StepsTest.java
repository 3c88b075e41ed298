package se.larstig.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    @DisplayName("S1.3 With k = 5 a leaf is hidden up to 5, halved from 6, quartered from 13, stepped from 20")
    void five() {
        assertThat(kinds(5, 1, 5)).containsOnly(1);
        assertThat(kinds(5, 6, 12)).containsOnly(2);
        assertThat(kinds(5, 13, 19)).containsOnly(4);
        assertThat(steps(5, 9)).containsExactly(new Range(0, 4), new Range(5, 9));
        assertThat(steps(5, 16)).containsExactly(new Range(0, 3), new Range(4, 7), new Range(8, 11), new Range(12, 16));
        assertThat(steps(5, 20))
                .containsExactly(
                        new Range(0, 4), new Range(5, 7), new Range(8, 10), new Range(11, 15), new Range(16, 20));
    }

    @Test
    @DisplayName("S1.3 With k = 3 a leaf is hidden up to 4, halved from 5, quartered from 9, stepped from 12")
    void three() {
        assertThat(kinds(3, 1, 4)).containsOnly(1);
        assertThat(kinds(3, 5, 8)).containsOnly(2);
        assertThat(kinds(3, 9, 11)).containsOnly(4);
        assertThat(steps(3, 12))
                .containsExactly(new Range(0, 2), new Range(3, 4), new Range(5, 6), new Range(7, 9), new Range(10, 12));
    }

    @Test
    @DisplayName("S1.3 S1.4 The steps of any leaf run from none to all, are safe, and let neighbours differ by k")
    void anyLeaf() {
        for (int k = 3; k <= 9; k++) {
            Protection protection = new Protection(k);
            for (int headcount = 1; headcount <= 400; headcount++) {
                List<Range> steps = steps(k, headcount);
                assertThat(steps.get(0).from()).isZero();
                assertThat(steps.get(steps.size() - 1).to()).isEqualTo(headcount);
                for (int i = 0; i < steps.size(); i++) {
                    Range step = steps.get(i);
                    assertThat(protection.allows(step, headcount)).isTrue();
                    assertThat(Disclosure.ofGroup(step.from(), step.to(), headcount, k))
                            .isFalse();
                    if (i > 0) {
                        assertThat(step.from()).isEqualTo(steps.get(i - 1).to() + 1);
                        assertThat(step.to() - steps.get(i - 1).from()).isGreaterThanOrEqualTo(k);
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("S6.2 Each week's steps end one person wider, are safe, and are for large groups alone")
    void ofWeek() {
        for (int k = 3; k <= 9; k++) {
            Protection protection = new Protection(k);
            for (int headcount = 4 * k; headcount <= 400; headcount++) {
                List<Range> steps = Steps.ofWeek(headcount, protection).ranges();
                assertThat(steps.get(0)).isEqualTo(new Range(0, k));
                assertThat(steps.get(steps.size() - 1)).isEqualTo(new Range(headcount - k, headcount));
                for (int i = 0; i < steps.size(); i++) {
                    assertThat(protection.allows(steps.get(i), headcount)).isTrue();
                    if (i > 0) {
                        assertThat(steps.get(i).from())
                                .isEqualTo(steps.get(i - 1).to() + 1);
                        assertThat(steps.get(i).to() - steps.get(i - 1).from()).isGreaterThanOrEqualTo(k);
                    }
                }
            }
            assertThatThrownBy(() -> Steps.ofWeek(4 * protection.k() - 1, protection))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("S1.3 Each count lies in the step that is chosen for it")
    void around() {
        for (int headcount : new int[] {0, 4, 9, 16, 42, 300}) {
            Steps steps = Steps.of(headcount, 3, Protection.USUAL);
            for (int count = 0; count <= headcount; count++) {
                Range step = steps.around(count);
                assertThat(count).isBetween(step.from(), step.to());
            }
        }
    }

    @Test
    @DisplayName("S1.4 A step is unsafe when too few have, or have not, or do so without the reader")
    void unsafe() {
        Protection five = Protection.USUAL;
        assertThat(five.allows(new Range(1, 4), 30)).isFalse();
        assertThat(five.allows(new Range(26, 29), 30)).isFalse();
        assertThat(five.allows(new Range(2, 5), 30)).isFalse();
        assertThat(five.allows(new Range(7, 7), 19)).isFalse();
        assertThat(five.allows(new Range(0, 4), 30)).isTrue();
        assertThat(five.allows(new Range(0, 5), 5)).isTrue();
        assertThat(five.allows(new Range(3, 5), 12)).isFalse();
    }

    private static List<Integer> kinds(int k, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(headcount -> steps(k, headcount).size())
                .toList();
    }

    private static List<Range> steps(int k, int headcount) {
        Protection protection = new Protection(k);
        return Steps.of(headcount, protection.stepWidth(), protection).ranges();
    }
}
