package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.statistics.OverviewQueries.Overview;
import se.larstig.statistics.OverviewQueries.Standing;

class OverviewTest {

    private static final Standing SMALL = new Standing(1, 4, 0, 0, 0, 0, 0);
    private static final Standing SOME = new Standing(2, 9, 5, 3, 0, 0, 0);
    private static final Standing MOST = new Standing(3, 20, 12, 10, 0, 0, 0);
    private static final Standing DONE = new Standing(4, 8, 8, 8, 0, 0, 0);

    @Test
    @DisplayName("S3.8 The unit where most are left is named, and never one with fewer than k")
    void next() {
        assertThat(of(5, SMALL, SOME, MOST, DONE).next()).contains(MOST);
        assertThat(of(5, SMALL, SOME).next()).contains(SOME);
        assertThat(of(5, SMALL, DONE).next()).isEmpty();
        assertThat(of(4, SMALL).next()).contains(SMALL);
    }

    private static Overview of(int k, Standing... units) {
        return new Overview(new Standing(0, 41, 25, 21, 0, 0, 0), List.of(units), LocalDate.of(2026, 10, 22), k);
    }
}
