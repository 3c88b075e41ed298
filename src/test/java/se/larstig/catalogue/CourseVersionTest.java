package se.larstig.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.CourseDraft.BlockDraft;
import se.larstig.catalogue.CourseDraft.LessonDraft;
import se.larstig.catalogue.content.Markdown;
import se.larstig.catalogue.content.Text;
import se.larstig.shared.Refused;
import se.larstig.shared.Scope;

@DisplayName("C1 Courses live on through their versions")
class CourseVersionTest {

    private static final Instant TIME = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    @DisplayName("C1.1 a course belongs to the nation or to one county")
    void owner() {
        assertThat(new Course("a", Scope.NATIONAL).getOwner()).isEqualTo(Scope.NATIONAL);
        assertThat(new Course("a", Scope.county("25")).getOwner()).isEqualTo(Scope.county("25"));
        assertThatThrownBy(() -> new Course("a", Scope.municipality("2523"))).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("C1.2, C1.3 the next version has the next number and retires the one before")
    void next() {
        var course = new Course("small-course", Scope.NATIONAL);
        var draft = CourseReader.read(new CourseFixture());
        var first = course.publish(draft, null, TIME, 0);
        var second = course.publish(draft, first, TIME, 0);

        assertThat(first.getNumber()).isEqualTo(1);
        assertThat(second.getNumber()).isEqualTo(2);
        assertThat(first.getState()).isEqualTo(CourseVersion.State.RETIRED);
        assertThat(second.getState()).isEqualTo(CourseVersion.State.PUBLISHED);
    }

    @Test
    @DisplayName("C2.1, C2.3 a version holds what its folder holds")
    void whole() {
        var draft = CourseReader.read(new CourseFixture());
        assertThat(draft.modules()).hasSize(2);
        assertThat(draft.modules())
                .extracting(module -> module.english().title())
                .containsExactly("Ask", "");
        assertThat(draft.modules().get(0).english())
                .isEqualTo(new CourseDraft.EnglishDraft("Ask", List.of("Ask in private"), "How to ask."));
        assertThat(draft.englishGoals()).containsExactly("You can ask.");
        assertThat(draft.modules().get(0).lessons().get(0).blocks())
                .extracting(BlockDraft::lang)
                .containsExactly("sv", "sv", "sv", "sv", "sv", "fi", "sv");
        assertThat(draft.files())
                .containsOnlyKeys(
                        "media/circle.svg", "media/talk.mp4", "media/talk.vtt", "media/voice.mp3", "media/list.txt");
        assertThat(draft.sources().get(0).paragraph()).isEqualTo("19 kap. 1 §");
        var version = new Course("small-course", Scope.NATIONAL).publish(draft, null, TIME, 0);
        assertThat(version.getGoals()).containsExactly("Du kan fråga.");
        assertThat(version.getPassMark()).isEqualTo(80);
        assertThat(version.getDraw()).isEqualTo(2);
        assertThat(version.getPublishedAt()).isEqualTo(TIME);
    }

    @Test
    @DisplayName("C1.2 the hash is of all files, wherever one sign changes")
    void hash() {
        var hash = CourseReader.read(new CourseFixture()).hash();
        assertThat(CourseReader.read(new CourseFixture()).hash())
                .isEqualTo(hash)
                .hasSize(64);
        for (var file : List.of("course.yaml", "lessons/third.yaml", "check.yaml", "media/list.txt")) {
            var changed = new CourseFixture();
            changed.put(file, changed.read(file).map(String::new).orElseThrow() + "\n");
            assertThat(CourseReader.read(changed).hash()).as(file).isNotEqualTo(hash);
        }
    }

    @Test
    @DisplayName("C2.2 180 words a minute, begun minutes count")
    void minutes() {
        assertThat(minutes(1)).isEqualTo(1);
        assertThat(minutes(180)).isEqualTo(1);
        assertThat(minutes(183)).isEqualTo(2);
        assertThat(minutes(900)).isEqualTo(5);
    }

    private static int minutes(int words) {
        var text = new Text(new Markdown("ord ".repeat(words)));
        return new LessonDraft("a", "A", "sv", null, List.of(new BlockDraft("b", "sv", text))).minutes();
    }

    @Test
    @DisplayName("C2.2 films and sounds as long as they last, a minute for each question, and the final check's")
    void minutesOfAll() {
        var draft = CourseReader.read(new CourseFixture());
        var lessons = draft.modules().stream().flatMap(module -> module.lessons().stream());
        // a film of 90 and a sound of 30 seconds with few words; little text; six questions with some words; two drawn
        assertThat(lessons.map(LessonDraft::minutes)).containsExactly(3, 1, 7);
        assertThat(draft.minutes()).isEqualTo(13);
    }
}
