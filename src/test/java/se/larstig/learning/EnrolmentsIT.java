package se.larstig.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.PublishingFixture;
import se.larstig.catalogue.content.Answer;
import se.larstig.catalogue.content.Scenario;
import se.larstig.learning.LearnerFixture.Learner;
import se.larstig.learning.LearningQueries.BlockView;
import se.larstig.shared.Refused;
import se.larstig.support.Statements;

@ArquillianTest
class EnrolmentsIT {

    @Inject
    private LearnerFixture fixture;

    @Inject
    private Enrolments enrolments;

    @Inject
    private LearningQueries queries;

    @Inject
    private PublishingFixture publishing;

    @Inject
    private Statements statements;

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
    @DisplayName("L1.1 A pass belongs to one employment: the only one, or the one that is chosen")
    void employment() {
        var two = fixture.learner(2);
        assertThatThrownBy(() -> enrolments.start(two.actor(), course, null))
                .isInstanceOf(Refused.class)
                .hasMessage("learning.refused.which-job");
        assertThatThrownBy(() -> enrolments.start(
                        two.actor(), course, learner.employments().get(0)))
                .hasMessage("learning.refused.which-job");
        assertThat(enrolments.start(two.actor(), course, two.employments().get(1)))
                .isPositive();
        assertThat(enrolments.start(fixture.learner(0).actor(), course, null)).isPositive();
    }

    @Test
    @DisplayName("L1.2 Starting an open course again leads to the same pass")
    void startAgain() {
        assertThat(enrolments.start(learner.actor(), course, null)).isEqualTo(pass);
    }

    @Test
    @DisplayName("L1.3 Another person's pass does not exist")
    void foreign() {
        var other = fixture.learner(1).actor();
        var block = lesson(1).blocks().get(0).id();
        assertThatThrownBy(() -> queries.lesson(other, pass, 1)).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> enrolments.see(other, pass, block)).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> enrolments.walk(other, pass, block, List.of())).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> queries.check(other, pass)).hasMessage("shared.refused.not-found");
    }

    @Test
    @DisplayName("L2.1 Seeing a block twice counts once, and a block of nowhere is refused")
    void see() {
        var block = lesson(1).blocks().get(0).id();
        enrolments.see(learner.actor(), pass, block);
        enrolments.see(learner.actor(), pass, block);
        assertThat(lesson(1).parts().get(0).seen()).isEqualTo(1);
        assertThatThrownBy(() -> enrolments.see(learner.actor(), pass, -1)).hasMessage("shared.refused.not-found");
    }

    @Test
    @DisplayName("L2.1 A content warning is seen together with what it covers, from whichever side she comes")
    void warning() {
        var position = 1;
        while (warnings(position).isEmpty()) {
            position++;
        }
        var warning = warnings(position).get(0);
        assertThat(warning.covered()).isNotEmpty();
        enrolments.see(learner.actor(), pass, warning.id());
        assertThat(warnings(position).get(0).covered()).allMatch(LearningQueries.BlockView::seen);
        assertThat(lesson(position).parts().get(position - 1).seen())
                .isEqualTo(1 + warning.covered().size());

        var other = fixture.learner(1).actor();
        var otherPass = enrolments.start(other, course, null);
        enrolments.see(other, otherPass, warning.covered().get(0).id());
        assertThat(queries.lesson(other, otherPass, position)
                        .parts()
                        .get(position - 1)
                        .seen())
                .isEqualTo(1 + warning.covered().size());
    }

    private List<LearningQueries.BlockView> warnings(int position) {
        return lesson(position).blocks().stream()
                .filter(block -> !block.covered().isEmpty())
                .toList();
    }

    @Test
    @DisplayName("L2.2 Saving a lesson finishes it without a single answer, also what its warning covers")
    void finish() {
        var lessons = lesson(1).parts().size();
        for (var position = 1; position <= lessons; position++) {
            enrolments.finishLesson(
                    learner.actor(), pass, lesson(position).lesson().id());
            assertThat(lesson(position).parts().get(position - 1).done()).isTrue();
        }
    }

    @Test
    @DisplayName("L2.3 She continues at the first block that she has not seen")
    void resume() {
        var blocks = lesson(1).blocks();
        enrolments.see(learner.actor(), pass, blocks.get(0).id());
        var open = queries.mine(learner.actor()).get(0);
        assertThat(open.now()).isEqualTo(1);
        assertThat(open.resumeBlock()).isEqualTo(blocks.get(1).id());
        enrolments.finishLesson(learner.actor(), pass, lesson(1).lesson().id());
        open = queries.mine(learner.actor()).get(0);
        assertThat(open.now()).isEqualTo(2);
        assertThat(open.resumeBlock()).isNull();
    }

    @Test
    @DisplayName("L3.1 The newest answer shows, with its reasons; an empty or foreign one is refused")
    void answer() {
        var block = firstWithQuestions();
        var question = block.questions().get(0).question();
        assertThatThrownBy(() -> enrolments.answer(
                        learner.actor(), pass, block.id(), Answer.of(question.id(), List.of("x' or 1=1"))))
                .hasMessage("learning.refused.no-answer");
        assertThatThrownBy(
                        () -> enrolments.answer(learner.actor(), pass, block.id(), Answer.of("no-such", List.of("a"))))
                .hasMessage("shared.refused.not-found");
        for (var choice : block.questions().get(0).shown().choices()) {
            enrolments.answer(learner.actor(), pass, block.id(), Answer.of(question.id(), List.of(choice.id())));
            var asked = blockOf(block.id()).questions().get(0);
            assertThat(asked.answer().chosen()).containsExactly(choice.id());
            assertThat(asked.verdict().remarks())
                    .isNotEmpty()
                    .noneMatch(remark -> remark.why().isBlank());
        }
        assertThat(blockOf(block.id()).seen()).isTrue();
    }

    @Test
    @DisplayName("L3.2 Each choice of a scenario is kept, and she may go back to any step")
    void walk() {
        var block = firstWithScenario();
        var scenario = (Scenario) block.content();
        var path = scenario.follow(List.of());
        while (!path.ended()) {
            var choices = new ArrayList<>(path.choiceIds());
            choices.add(path.at().choices().get(0).id());
            enrolments.walk(learner.actor(), pass, block.id(), choices);
            path = blockOf(block.id()).path();
            assertThat(path.choiceIds()).isEqualTo(choices);
        }
        assertThat(blockOf(block.id()).seen()).isTrue();
        enrolments.walk(learner.actor(), pass, block.id(), List.of());
        assertThat(blockOf(block.id()).path().steps()).isEmpty();
        enrolments.walk(learner.actor(), pass, block.id(), List.of("no", "such", "way"));
        assertThat(blockOf(block.id()).path().steps()).isEmpty();
    }

    @Test
    @DisplayName("L2.3 She continues in each of her open passes, and my page asks no more for two of them than for one")
    void several() {
        enrolments.see(learner.actor(), pass, lesson(1).blocks().get(0).id());
        var one = statements.of(() -> queries.mine(learner.actor()));
        var small = queries.courseOf(publishing.smallCourse()).orElseThrow();
        var second = enrolments.start(learner.actor(), small, null);
        enrolments.finishLesson(
                learner.actor(),
                second,
                queries.lesson(learner.actor(), second, 1).lesson().id());
        assertThat(one).isLessThanOrEqualTo(3);
        assertThat(statements.of(() -> queries.mine(learner.actor()))).isEqualTo(one);

        var mine = queries.mine(learner.actor());
        assertThat(mine).extracting(LearningQueries.Pass::id).containsExactly(second, pass);
        assertThat(mine.get(0).parts().get(0).done()).isTrue();
        assertThat(mine.get(0).resumeBlock()).isNull();
        assertThat(mine.get(1).now()).isEqualTo(1);
        assertThat(mine.get(1).resumeBlock())
                .isEqualTo(lesson(1).blocks().get(1).id());
        assertThat(mine.get(1).parts()).isEqualTo(lesson(1).parts());
    }

    @Test
    @DisplayName("A lesson page takes at most 14 statements")
    void statements() {
        assertThat(statements.of(() -> queries.lesson(learner.actor(), pass, 3)))
                .isLessThanOrEqualTo(14);
        assertThat(statements.of(() -> queries.course(learner.actor(), course))).isLessThanOrEqualTo(12);
    }

    private LearningQueries.LessonView lesson(int position) {
        return queries.lesson(learner.actor(), pass, position);
    }

    private Stream<BlockView> blocks() {
        return IntStream.rangeClosed(1, lesson(1).parts().size())
                .mapToObj(position -> lesson(position).blocks())
                .flatMap(List::stream)
                .flatMap(block -> Stream.concat(Stream.of(block), block.covered().stream()));
    }

    private BlockView blockOf(long id) {
        return blocks().filter(block -> block.id() == id).findFirst().orElseThrow();
    }

    private BlockView firstWithQuestions() {
        return blocks().filter(block -> !block.questions().isEmpty()
                        && block.questions().get(0).question().kind().equals("single"))
                .findFirst()
                .orElseThrow();
    }

    private BlockView firstWithScenario() {
        return blocks().filter(block -> block.path() != null).findFirst().orElseThrow();
    }
}
