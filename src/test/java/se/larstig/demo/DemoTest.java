package se.larstig.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.shared.Scope;

class DemoTest {

    private static final Map<String, Long> IDS = Map.of("boden-social", 7L, "boden-social/Barn och unga", 12L);

    @Test
    @DisplayName("D4.2 Headcounts were declared a year ago, before the first of the last four quarters ended")
    void countedOn() {
        var first = LocalDate.of(2026, 1, 1);
        first.datesUntil(first.plusYears(3)).forEach(today -> {
            var endOfFirst =
                    today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(9).minusDays(1);
            assertThat(Demo.countedOn(today)).isBefore(endOfFirst).isAfter(today.minusDays(400));
        });
    }

    @Test
    @DisplayName("D5.1 A demo account's scope is national, a county, an employer or a unit of the tables")
    void scope() {
        assertThat(Demo.scope("national", IDS)).isEqualTo(Scope.NATIONAL);
        assertThat(Demo.scope("county:25", IDS)).isEqualTo(Scope.county("25"));
        assertThat(Demo.scope("employer:boden-social", IDS)).isEqualTo(Scope.employer(7));
        assertThat(Demo.scope("unit:boden-social/Barn och unga", IDS)).isEqualTo(Scope.unit(7, 12));
        assertThatThrownBy(() -> Demo.scope("employer:nobody", IDS)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> Demo.scope("world", IDS)).hasMessageContaining("world");
    }
}
