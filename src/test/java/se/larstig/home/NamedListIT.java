package se.larstig.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.CourseQueries;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.StaffFixture;
import se.larstig.learning.EarlierLearning;
import se.larstig.learning.Status;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.OverviewQueries;
import se.larstig.support.Statements;

@ArquillianTest
class NamedListIT {

    private static final Actor SYSTEM = Actor.system("test");

    @Inject
    private StaffFixture fixture;

    @Inject
    private NamedList list;

    @Inject
    private LookQueries looks;

    @Inject
    private EarlierLearning learning;

    @Inject
    private IdentityQueries identity;

    @Inject
    private CourseQueries courses;

    @Inject
    private OverviewQueries overviews;

    @Inject
    private Clocks clocks;

    @Inject
    private Statements statements;

    private StaffFixture.Workplace here;
    private Actor manager;

    @BeforeEach
    void workplace() {
        here = fixture.workplace();
        manager = fixture.manager(here.unit(), here.scope());
    }

    private static Actor learner(long person) {
        return new Actor(person, "test", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
    }

    private void learned(long person, Instant startedAt, Instant completedAt) {
        var job = identity.jobs(learner(person)).get(0).id();
        var version = courses.published("ny-i-socialtjansten").orElseThrow().versionId();
        clocks.at(startedAt, () -> learning.record(SYSTEM, job, version, startedAt, completedAt));
    }

    private Status status(NamedList.Shown shown, long person) {
        return shown.rows().stream()
                .filter(row -> row.colleague().person() == person)
                .findFirst()
                .orElseThrow()
                .states()
                .get(shown.courses().indexOf(course(shown)))
                .status();
    }

    /** Other tests publish courses too. */
    private CourseQueries.VersionRow course(NamedList.Shown shown) {
        var id = courses.published("ny-i-socialtjansten").orElseThrow().courseId();
        return shown.courses().stream()
                .filter(course -> course.courseId() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("H1.1 L8.1 Own staff alone, each with her state in each course and nothing else")
    void states() {
        var todo = fixture.colleague(here.unit());
        var started = fixture.colleague(here.unit());
        var done = fixture.colleague(here.otherUnit());
        var past = Instant.now().minus(40, ChronoUnit.DAYS);
        learned(started, past, null);
        learned(done, past, past);
        var shown = list.look(manager, here.scope(), null, "", 0, 25);
        assertThat(shown.total()).isEqualTo(4);
        assertThat(status(shown, todo)).isEqualTo(Status.NOT_STARTED);
        assertThat(status(shown, started)).isEqualTo(Status.STARTED);
        assertThat(status(shown, done)).isEqualTo(Status.DONE);
        assertThat(shown.rows().stream().map(row -> row.colleague().name())).isSorted();

        var elsewhere = fixture.workplace();
        assertThatThrownBy(() -> list.look(manager, elsewhere.scope(), null, "", 0, 25))
                .hasMessage("shared.refused.not-found");
        var unitManager = fixture.manager(here.unit(), here.unitScope());
        assertThatThrownBy(() -> list.look(unitManager, here.scope(), null, "", 0, 25))
                .hasMessage("shared.refused.not-found");
        var followUp = fixture.holder(Role.FOLLOW_UP, here.unit(), here.scope());
        assertThatThrownBy(() -> list.look(followUp, here.scope(), null, "", 0, 25))
                .hasMessage("shared.refused.missing-role");

        var overview = overviews.overview(followUp, here.scope(), course(shown).courseId());
        assertThat(overview.whole().employed()).isEqualTo(6);
        assertThat(overview.whole().started()).isEqualTo(2);
        assertThat(overview.whole().done()).isEqualTo(1);
        assertThat(overview.whole().became()).isZero();
        assertThat(overview.units()).hasSize(2);
        assertThatThrownBy(() -> overviews.overview(
                        followUp, elsewhere.scope(), course(shown).courseId()))
                .hasMessage("shared.refused.not-found");
    }

    @Test
    @DisplayName("H2.1 What changed in a month: who became done, and who is new")
    void overview() {
        var done = fixture.colleague(here.unit());
        var now = Instant.now().minus(3, ChronoUnit.DAYS);
        learned(done, now, now);
        var course = courses.published("ny-i-socialtjansten").orElseThrow().courseId();
        var whole = overviews.overview(manager, here.scope(), course).whole();
        assertThat(whole.became()).isEqualTo(1);
        assertThat(whole.lapsed()).isZero();
        assertThat(whole.newcomers()).isZero();
        var declared = overviews.declared(manager, here.employer());
        assertThat(declared.persons()).isZero();
        assertThat(declared.oldest()).isNull();
        assertThat(declared.missing()).isEqualTo(1);
        assertThat(overviews.overview(manager, here.scope(), course).k()).isEqualTo(5);
        assertThat(statements.of(() -> overviews.overview(manager, here.scope(), course)))
                .isEqualTo(4);
    }

    @Test
    @DisplayName("H1.2 H1.3 Each look is noted once in an hour, for those on the page, and shown to them")
    void looks() {
        var first = fixture.colleague(here.unit(), "Anna Först");
        var second = fixture.colleague(here.unit(), "Bea Sedan");
        assertThat(looks.count(learner(first))).isZero();
        var ten = LocalDate.of(2026, 11, 20).atTime(10, 0).atZone(Clocks.ZONE).toInstant();
        clocks.at(ten, () -> list.look(manager, here.scope(), null, "Anna", 0, 25));
        clocks.at(ten.plusSeconds(3599), () -> list.look(manager, here.scope(), null, "", 0, 25));
        clocks.at(ten.plusSeconds(3600), () -> list.look(manager, here.scope(), null, "Anna", 0, 25));
        assertThat(looks.count(learner(first))).isEqualTo(2);
        assertThat(looks.count(learner(second))).isEqualTo(1);
        assertThat(looks.mine(learner(first), 0, 25))
                .extracting(LookQueries.Seen::viewer)
                .containsExactly(manager.name(), manager.name());
        assertThat(looks.mine(learner(first), 0, 25).get(0).hour()).isEqualTo(ten.plusSeconds(3600));
    }

    @Test
    @DisplayName("H1.2 A look at a page takes the same number of statements however many stand on it")
    void statements() {
        var few = statements.of(() -> list.look(manager, here.scope(), null, "", 0, 25));
        for (var i = 0; i < 24; i++) {
            fixture.colleague(here.unit());
        }
        assertThat(statements.of(() -> list.look(manager, here.scope(), null, "", 0, 25)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(13);
    }

    @Test
    @DisplayName("H1.4 Looks are forgotten after two years")
    void forget() {
        var colleague = fixture.colleague(here.unit());
        var past = Instant.now().minus(800, ChronoUnit.DAYS);
        clocks.at(past, () -> looks.note(manager.personId(), List.of(colleague), past.truncatedTo(ChronoUnit.HOURS)));
        list.look(manager, here.scope(), null, "", 0, 25);
        assertThat(looks.count(learner(colleague))).isEqualTo(2);
        assertThat(list.forget(SYSTEM)).isPositive();
        assertThat(looks.count(learner(colleague))).isEqualTo(1);
        assertThatThrownBy(() -> list.forget(manager)).hasMessage("shared.refused.missing-role");
    }
}
