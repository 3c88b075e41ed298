package se.larstig.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.reports.BoardQueries.UnitRow;

class BoardTest {

    private static List<UnitRow> units(long... employed) {
        return Arrays.stream(employed)
                .mapToObj(each -> new UnitRow("Enhet", 1, each, each, 0, 0))
                .toList();
    }

    private static List<Long> shown(long... employed) {
        return BoardQueries.together(units(employed)).stream()
                .map(UnitRow::employed)
                .toList();
    }

    @Test
    @DisplayName("RP1.3 Units with fewer than five stand together with others, and none follows from the rest")
    void together() {
        assertThat(shown(14, 9, 5)).containsExactly(14L, 9L, 5L);
        assertThat(shown(14, 3, 9)).containsExactly(14L, 12L);
        assertThat(shown(14, 3, 2, 9)).containsExactly(14L, 9L, 5L);
        assertThat(shown(14, 1, 2, 9)).containsExactly(14L, 12L);
        assertThat(shown(3)).isEmpty();
        assertThat(shown(2, 2)).isEmpty();
        assertThat(shown()).isEmpty();
        assertThat(BoardQueries.together(units(14, 3, 2)).get(1).units()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "RP1.3 Whatever the units, no row has fewer than five, and all rows together are all who work there, or none")
    void always() {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++) {
            var employed = random.longs(random.nextInt(8), 1, 12).toArray();
            var shown = shown(employed);
            assertThat(shown).allMatch(each -> each >= BoardQueries.FEW);
            var all = Arrays.stream(employed).sum();
            assertThat(shown.stream().mapToLong(each -> each).sum()).isEqualTo(shown.isEmpty() ? 0 : all);
        }
    }
}
