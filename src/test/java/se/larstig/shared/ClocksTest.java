package se.larstig.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private static final Instant LATE = Instant.parse("2026-06-30T22:30:00Z");

    private final Clocks clocks = new Clocks();

    @Test
    @DisplayName("SH3 Today is Stockholm's day, which begins before that of UTC")
    void today() {
        var days = new ArrayList<LocalDate>();
        clocks.at(LATE, () -> days.add(clocks.today()));
        clocks.at(Instant.parse("2026-12-31T22:59:59Z"), () -> days.add(clocks.today()));
        assertThat(days).isEqualTo(List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    @DisplayName("SH3 Another time lasts for one command, also when it fails or holds another one")
    void at() {
        var earlier = Instant.parse("2020-01-01T00:00:00Z");
        clocks.at(LATE, () -> {
            assertThatThrownBy(() -> clocks.at(earlier, () -> {
                        assertThat(clocks.now()).isEqualTo(earlier);
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(clocks.now()).isEqualTo(LATE);
        });
        assertThat(clocks.now()).isNotEqualTo(LATE);
    }
}
