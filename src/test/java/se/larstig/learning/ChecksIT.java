package se.larstig.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.content.Answer;
import se.larstig.catalogue.content.Shown;
import se.larstig.learning.LearnerFixture.Learner;

@ArquillianTest
class ChecksIT {

    @Inject
    private LearnerFixture fixture;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Checks checks;

    @Inject
    private LearningQueries queries;

    private Learner learner;
    private long course;
    private long pass;

    @BeforeEach
    void start() {
        learner = fixture.learner(1);
        course = fixture.course().courseId();
        pass = enrolments.start(learner.actor(), course, null);
    }

    @Test
    @DisplayName("L4.1 An open attempt shows the same questions in the same order, and is not begun twice")
    void sameQuestions() {
        var attempt = checks.begin(learner.actor(), pass);
        assertThat(checks.begin(learner.actor(), pass)).isEqualTo(attempt);
        var first = queries.attempt(learner.actor(), attempt).questions().stream()
                .map(Asked::shown)
                .toList();
        assertThat(queries.attempt(learner.actor(), attempt).questions().stream()
                        .map(Asked::shown)
                        .toList())
                .isEqualTo(first)
                .hasSize(8);
    }

    @Test
    @DisplayName("L4.2 Saved answers are there until they are submitted, and can be changed; afterwards they cannot")
    void saved() {
        var attempt = checks.begin(learner.actor(), pass);
        var wrong = answers(attempt, false);
        checks.save(learner.actor(), attempt, wrong);
        checks.save(learner.actor(), attempt, answers(attempt, true));
        checks.submit(learner.actor(), attempt);
        assertThat(queries.attempt(learner.actor(), attempt).correct()).isEqualTo(8);
        assertThatThrownBy(() -> checks.save(learner.actor(), attempt, wrong)).hasMessage("learning.refused.submitted");
    }

    @Test
    @DisplayName("L4.2 A tab that was opened before does not blank what another has saved")
    void staleTab() {
        var attempt = checks.begin(learner.actor(), pass);
        checks.save(learner.actor(), attempt, answers(attempt, true));
        var blank = queries.attempt(learner.actor(), attempt).questions().stream()
                .map(asked -> Answer.of(asked.question().id(), List.of()))
                .toList();
        checks.save(learner.actor(), attempt, blank);
        assertThat(queries.attempt(learner.actor(), attempt).unanswered()).isZero();
    }

    @Test
    @DisplayName("L4.3 An empty attempt is not passed, attempts are unlimited, and a passed check stays passed")
    void unlimited() {
        for (var i = 0; i < 3; i++) {
            var attempt = checks.begin(learner.actor(), pass);
            checks.submit(learner.actor(), attempt);
            assertThat(queries.attempt(learner.actor(), attempt).passed()).isFalse();
        }
        pass();
        var again = checks.begin(learner.actor(), pass);
        checks.submit(learner.actor(), again);
        assertThat(queries.check(learner.actor(), pass).passed()).isTrue();
    }

    @Test
    @DisplayName("L5.1 Lessons and check together complete the course, whichever comes last, and once")
    void completed() {
        readAll();
        assertThat(queries.mine(learner.actor()).get(0).open()).isTrue();
        var attempt = pass();
        checks.submit(learner.actor(), attempt);
        var done = queries.mine(learner.actor()).get(0);
        assertThat(done.status()).isEqualTo(Status.DONE);

        learner = fixture.learner(1);
        pass = enrolments.start(learner.actor(), course, null);
        pass();
        assertThat(queries.mine(learner.actor()).get(0).open()).isTrue();
        readAll();
        assertThat(queries.mine(learner.actor()).get(0).status()).isEqualTo(Status.DONE);
    }

    @Test
    @DisplayName("L1.2 A completed course begins a new pass, and the completion stays")
    void redo() {
        readAll();
        pass();
        var again = enrolments.start(learner.actor(), course, null);
        assertThat(again).isNotEqualTo(pass);
        assertThat(queries.mine(learner.actor()))
                .extracting(LearningQueries.Pass::status)
                .containsExactly(Status.STARTED, Status.DONE);
    }

    @Test
    @DisplayName("L5.1 Two presses at the same moment complete the course once")
    void twoAtOnce() throws Exception {
        readAll();
        var attempt = checks.begin(learner.actor(), pass);
        checks.save(learner.actor(), attempt, answers(attempt, true));
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> press = () -> {
                checks.submit(learner.actor(), attempt);
                return true;
            };
            for (var result : threads.invokeAll(List.of(press, press))) {
                assertThat(result.get()).isEqualTo(true);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(queries.mine(learner.actor())).singleElement().matches(done -> done.status() == Status.DONE);
    }

    @Test
    @DisplayName("L1.3 Another person's attempt does not exist")
    void foreign() {
        var attempt = checks.begin(learner.actor(), pass);
        var other = fixture.learner(1).actor();
        assertThatThrownBy(() -> queries.attempt(other, attempt)).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> checks.save(other, attempt, List.of())).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> checks.submit(other, attempt)).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> checks.begin(other, pass)).hasMessage("shared.refused.not-found");
    }

    private void readAll() {
        var lessons = queries.lesson(learner.actor(), pass, 1).parts();
        lessons.forEach(lesson -> enrolments.finishLesson(learner.actor(), pass, lesson.lessonId()));
    }

    private long pass() {
        var attempt = checks.begin(learner.actor(), pass);
        checks.save(learner.actor(), attempt, answers(attempt, true));
        checks.submit(learner.actor(), attempt);
        assertThat(queries.attempt(learner.actor(), attempt).passed()).isTrue();
        return attempt;
    }

    /** Answers that are all right, or none of them. */
    private List<Answer> answers(long attempt, boolean right) {
        var answers = new ArrayList<Answer>();
        for (var asked : queries.attempt(learner.actor(), attempt).questions()) {
            answers.add(Tries.of(asked)
                    .filter(answer -> asked.question().judge(answer).right() == right)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "cannot be answered: " + asked.question().id())));
        }
        return answers;
    }

    /** Ways to answer a question, found without knowing the right one. */
    private static final class Tries {

        static Stream<Answer> of(Asked asked) {
            var question = asked.question();
            var ids = asked.shown().choices().stream().map(Shown.Choice::id).toList();
            if (asked.shown().rows().isEmpty()) {
                return IntStream.range(1, 1 << ids.size())
                        .mapToObj(bits -> Answer.of(question.id(), subset(ids, bits)));
            }
            return permutations(ids).stream().map(row -> Answer.of(question.id(), row));
        }

        private static List<String> subset(List<String> ids, int bits) {
            return IntStream.range(0, ids.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(ids::get)
                    .toList();
        }

        private static List<List<String>> permutations(List<String> ids) {
            if (ids.isEmpty()) {
                return List.of(List.of());
            }
            var all = new ArrayList<List<String>>();
            for (var id : ids) {
                var rest = new ArrayList<>(ids);
                rest.remove(id);
                for (var tail : permutations(rest)) {
                    var row = new ArrayList<>(List.of(id));
                    row.addAll(tail);
                    all.add(row);
                }
            }
            return all;
        }
    }
}
