package se.larstig.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.CourseQueries.BlockRow;
import se.larstig.catalogue.CourseQueries.LessonRow;
import se.larstig.catalogue.CourseQueries.ModuleRow;
import se.larstig.catalogue.CourseVersion.Change;
import se.larstig.catalogue.CourseVersion.State;
import se.larstig.catalogue.content.Content;
import se.larstig.shared.Actor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Statements;

@ArquillianTest
class PublishingIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final Scope NORRBOTTEN = Scope.county("25");

    @Inject
    private Authoring authoring;

    @Inject
    private CourseQueries queries;

    @Inject
    private PublishingFixture published;

    @Inject
    private Statements statements;

    private final CourseFixture course =
            new CourseFixture("c" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT));

    private static Actor trainer(Scope scope) {
        return new Actor(1_000_000, "Utbildare", List.of(new Actor.Grant(Role.TRAINER, scope)));
    }

    @Test
    @DisplayName(
            "C1.2, C1.3, C1.4, C2.4 The same files change nothing; other files retire the version before, and say how they differ")
    void versions() {
        var first = authoring.publish(SYSTEM, Scope.NATIONAL, course);
        assertThat(authoring.publish(SYSTEM, Scope.NATIONAL, course)).isEqualTo(first);
        assertThat(published.of(first))
                .singleElement()
                .satisfies(event -> assertThat(event.number()).isEqualTo(1));

        course.replace("course.yaml", "change: substantive", "change: editorial");
        var second = authoring.publish(SYSTEM, Scope.NATIONAL, course);
        assertThat(published.of(second))
                .singleElement()
                .satisfies(event -> assertThat(event.change()).isEqualTo(Change.EDITORIAL));
        assertThat(queries.row(first).orElseThrow().state()).isEqualTo(State.RETIRED);
        assertThat(queries.published(course.course()).orElseThrow().versionId()).isEqualTo(second);
        assertThat(queries.lesson(first, "second")).isPresent();
    }

    @Test
    @DisplayName("C1.1 Only the owner's trainers publish, and no county takes another's course")
    void owners() {
        assertRefused("shared.refused.missing-role", new Actor(1_000_000, "Deltagare", List.of()), NORRBOTTEN);
        assertRefused("shared.refused.not-found", trainer(NORRBOTTEN), Scope.NATIONAL);
        assertRefused("shared.refused.not-found", trainer(NORRBOTTEN), Scope.county("20"));
        assertRefused("catalogue.refused.owner", trainer(NORRBOTTEN), Scope.municipality("2523"));

        var version = authoring.publish(trainer(NORRBOTTEN), NORRBOTTEN, course);
        assertThat(queries.row(version).orElseThrow().belongsTo()).isEqualTo(NORRBOTTEN);
        assertRefused("catalogue.refused.code-taken", trainer(Scope.NATIONAL), Scope.NATIONAL);
        assertThat(authoring.publish(trainer(Scope.NATIONAL), NORRBOTTEN, course))
                .isEqualTo(version);
    }

    private void assertRefused(String code, Actor actor, Scope owner) {
        assertThatThrownBy(() -> authoring.publish(actor, owner, course))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    @DisplayName("C5.1 A course with faults is not published")
    void faulty() {
        course.replace("check.yaml", "draw: 2", "draw: 9");
        assertThatThrownBy(() -> authoring.publish(SYSTEM, Scope.NATIONAL, course))
                .isInstanceOf(FaultyCourse.class);
        assertThat(queries.published(course.course())).isEmpty();
    }

    @Test
    @DisplayName("C2.1, C3.1, C3.3 What was written is what is read")
    void read() {
        var version = authoring.publish(SYSTEM, Scope.NATIONAL, course);
        var draft = CourseReader.read(course);

        var outline = queries.version(version).orElseThrow();
        assertThat(outline.modules())
                .flatExtracting(ModuleRow::lessons)
                .extracting(LessonRow::key, LessonRow::blocks)
                .containsExactly(tuple("first", 7L), tuple("second", 6L), tuple("third", 1L));
        assertThat(outline.version().minutes()).isEqualTo(draft.minutes());
        assertThat(outline.sources()).hasSize(1);

        for (var module : draft.modules()) {
            for (var lesson : module.lessons()) {
                var contents = lesson.blocks().stream()
                        .map(CourseDraft.BlockDraft::content)
                        .toList();
                assertThat(queries.lesson(version, lesson.key()).orElseThrow().blocks())
                        .extracting(BlockRow::content)
                        .containsExactlyElementsOf(contents)
                        .extracting(Content::kind)
                        .isNotEmpty();
            }
        }
        var second = queries.lesson(version, "second").orElseThrow();
        assertThat(second.previous()).isEqualTo(new CourseQueries.LessonLink("first", "Först"));
        var file = Optional.ofNullable(second.files().get("media/list.txt")).orElseThrow();
        assertThat(queries.media(file.sha256()).orElseThrow().bytes()).hasSize((int) file.size());

        var check = queries.check(version).orElseThrow();
        assertThat(check.bank()).extracting(CourseQueries.BankRow::key).containsExactly("k-one", "k-two", "k-three");
        assertThat(check.needed()).isEqualTo(2);
        assertThat(Draw.of(check.bank(), check.draw(), 1))
                .extracting(CourseQueries.BankRow::module)
                .containsExactly("ask", "act");
    }

    @Test
    @DisplayName("C6.1 Courses are found as Swedish compares words, and signs of search are plain signs")
    void search() {
        authoring.publish(
                SYSTEM,
                Scope.NATIONAL,
                course.replace("course.yaml", "Du kan fråga.", "Du kan 100 % av " + course.course()));
        assertThat(found(course.course().toUpperCase(Locale.ROOT))).isTrue();
        assertThat(found("100 % av " + course.course())).isTrue();
        assertThat(found("100 _ av " + course.course())).isFalse();
        assertThat(queries.published("En LITEN kurs", 0, 100).rows()).isNotEmpty();
        assertThat(queries.published("En liten kürs", 0, 100).total()).isZero();
        assertThat(queries.published("", -5, 1).rows()).hasSize(1);
    }

    private boolean found(String text) {
        return queries.published(text, 0, 10).rows().stream()
                .anyMatch(row -> row.code().equals(course.course()));
    }

    @Test
    @DisplayName("Each question takes as many statements as it says")
    void statements() {
        var version = authoring.publish(SYSTEM, Scope.NATIONAL, course);
        assertThat(statements.of(() -> queries.published("våld", 0, 20))).isEqualTo(2);
        assertThat(statements.of(() -> queries.published(course.course()))).isEqualTo(1);
        assertThat(statements.of(() -> queries.row(version))).isEqualTo(1);
        assertThat(statements.of(() -> queries.version(version))).isEqualTo(5);
        assertThat(statements.of(() -> queries.lesson(version, "first"))).isEqualTo(6);
        assertThat(statements.of(() -> queries.check(version))).isEqualTo(2);
        assertThat(statements.of(() -> queries.media("0".repeat(64)))).isEqualTo(1);
        assertThat(statements.of(() -> queries.media("../x"))).isZero();
    }

    @Test
    @DisplayName("C8.1, C8.2 The sittings are published with the version, and gone in one that has none")
    void sittings() {
        var first = authoring.publish(SYSTEM, Scope.NATIONAL, course.withSittings());
        var group = queries.group(first).orElseThrow();
        assertThat(group.manual().text()).contains("ingen frågar varför");
        assertThat(group.sittings())
                .extracting(
                        CourseQueries.SittingRow::number,
                        CourseQueries.SittingRow::title,
                        CourseQueries.SittingRow::modules)
                .containsExactly(tuple(1, "Att fråga", List.of("Fråga")), tuple(2, "Att agera", List.of("Agera")));
        assertThat(group.sittings().get(0).guide().timed()).hasSize(2);
        assertThat(queries.hasSittings(first)).isTrue();

        var second = authoring.publish(SYSTEM, Scope.NATIONAL, course.remove("sittings.yaml"));
        assertThat(queries.group(second)).isEmpty();
        assertThat(queries.hasSittings(second)).isFalse();
        assertThat(queries.group(first)).isPresent();
    }
}
