package se.larstig.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DONE_ON = LocalDate.of(2025, 11, 22);

    @Test
    @DisplayName("L8.2 A completion is done until and with its last day, and then to be renewed")
    void validity() {
        assertThat(State.completed(DONE_ON, null, TODAY)).isEqualTo(new State(Status.DONE, DONE_ON, null));
        assertThat(State.completed(DONE_ON, TODAY, TODAY)).isEqualTo(new State(Status.DONE, DONE_ON, TODAY));
        assertThat(State.completed(DONE_ON, TODAY.minusDays(1), TODAY))
                .isEqualTo(new State(Status.RENEW, null, TODAY.minusDays(1)));
    }

    @Test
    @DisplayName("L8.2 Of several completions the one that counts longest speaks, in whatever order they come")
    void several() {
        var old = State.completed(DONE_ON, TODAY.minusDays(1), TODAY);
        var current = State.completed(DONE_ON.plusMonths(6), TODAY.plusYears(1), TODAY);
        var lasting = State.completed(DONE_ON, null, TODAY);
        assertThat(old.or(current)).isEqualTo(current);
        assertThat(current.or(old)).isEqualTo(current);
        assertThat(lasting.or(current)).isEqualTo(lasting);
        assertThat(current.or(lasting)).isEqualTo(lasting);
    }
}
