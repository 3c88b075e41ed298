package se.larstig.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

    @ParameterizedTest
    @DisplayName("L2.2 A lesson is done when all its blocks are seen; until then at least a minute is left")
    @CsvSource({"0, NOT_STARTED, 10", "1, STARTED, 8", "2, STARTED, 5", "3, STARTED, 3", "4, DONE, 0"})
    void part(long seen, Status status, int minutesLeft) {
        var part = new Part(1, 1, "Test", "sv", 1, 10, 4, seen);
        assertThat(part.status()).isEqualTo(status);
        assertThat(part.done()).isEqualTo(status == Status.DONE);
        assertThat(part.minutesLeft()).isEqualTo(minutesLeft);
        assertThat(new Part(1, 1, "Test", "sv", 1, 0, 4, 1).minutesLeft()).isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("L4.3 An attempt is passed when the share of right answers reaches the pass mark")
    @CsvSource({"10, 8, 80, true", "10, 7, 80, false", "3, 2, 67, false", "3, 2, 66, true", "10, 10, 100, true"})
    void attempt(int asked, int correct, int passMark, boolean passed) {
        var attempt = new Attempt(1, 1, 42, Instant.EPOCH);
        assertThat(attempt.isOpen()).isTrue();
        assertThat(attempt.isPassed()).isFalse();
        attempt.submit(asked, correct, passMark, Instant.EPOCH);
        assertThat(attempt.isOpen()).isFalse();
        assertThat(attempt.isPassed()).isEqualTo(passed);
        assertThat(attempt.getCorrect()).isEqualTo(correct);
        assertThatThrownBy(() -> attempt.submit(asked, asked, passMark, Instant.EPOCH))
                .hasMessage("learning.refused.submitted");
    }
}
