package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.CourseQueries;
import se.larstig.disclosure.Measure;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.People;
import se.larstig.learning.EarlierLearning;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.Employers;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Statements;

/** Owns the county of Halland. */
@ArquillianTest
class ReleasesIT {

    private static final String COUNTY = "13";
    private static final String LARGE = "1380";
    private static final String SMALL = "1315";
    private static final Period FIRST = new Period(Period.Kind.QUARTER, 2025, 1);
    private static final Period SECOND = new Period(Period.Kind.QUARTER, 2025, 2);
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor STEERING = actor(Role.STEERING_GROUP, COUNTY);
    private static final Actor COORDINATOR = actor(Role.COORDINATOR, COUNTY);

    @Inject
    private Releases releases;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private ReportQueries reports;

    @Inject
    private InternalQueries internal;

    @Inject
    private Employers employers;

    @Inject
    private People people;

    @Inject
    private EarlierLearning learning;

    @Inject
    private CourseQueries courses;

    @Inject
    private Clocks clocks;

    @Inject
    private Statements statements;

    @Inject
    private ReleasedFixture fixture;

    private long course;
    private long version;
    private long lastEmployment;

    @Test
    @DisplayName(
            "S2.1–S2.4, S2.8, S3.1, S3.2, S7.3 A release is made and published once, stands still, hides the small, holds no count")
    void release() {
        var row = courses.published("ny-i-socialtjansten").orElseThrow();
        course = row.courseId();
        version = row.versionId();
        var large = employer(LARGE, 40, 21);
        employer(SMALL, 5, 3);

        assertThatThrownBy(() -> queries.county(actor(Role.COORDINATOR, "12"), COUNTY, FIRST, course))
                .hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> releases.make(COORDINATOR, COUNTY, FIRST)).hasMessage("shared.refused.missing-role");
        at(
                LocalDate.of(2025, 3, 20),
                () -> assertThatThrownBy(() -> releases.make(SYSTEM, COUNTY, FIRST))
                        .hasMessage("statistics.refused.not-over"));

        at(
                LocalDate.of(2025, 4, 10),
                () -> assertThat(releases.make(SYSTEM, COUNTY, FIRST)).isTrue());
        assertPrepared();
        at(LocalDate.of(2025, 4, 12), () -> releases.publish(COORDINATOR, COUNTY, FIRST, ""));
        var before = queries.county(STEERING, COUNTY, FIRST, course).orElseThrow();
        assertThat(before.groups()).containsExactly("social-work");
        assertThat(before.figure(LARGE, 0, Measure.COMPLETED).from()).isLessThanOrEqualTo(21);
        assertThat(before.figure(LARGE, 0, Measure.COMPLETED).to()).isGreaterThanOrEqualTo(21);
        assertThat(before.figure(SMALL, 0, Measure.COMPLETED).isHidden()).isTrue();
        assertThat(before.figure("1381", 0, Measure.COMPLETED).isMissing()).isTrue();

        // one more completes: the manager sees it at once, the county does not
        var manager = new Actor(1, "chef", List.of(new Actor.Grant(Role.MANAGER, Scope.employer(large))));
        at(LocalDate.of(2025, 4, 20), () -> {
            assertThat(own(manager, large).completed()).isEqualTo(21);
            record(lastEmployment, LocalDate.of(2025, 4, 15));
            assertThat(own(manager, large).completed()).isEqualTo(22);
            assertThat(releases.make(SYSTEM, COUNTY, FIRST)).isFalse();
        });
        assertThat(queries.county(STEERING, COUNTY, FIRST, course)).contains(before);
        assertThat(queries.periods(STEERING, COUNTY)).containsExactly(FIRST);

        at(
                LocalDate.of(2025, 7, 10),
                () -> assertThat(releases.make(SYSTEM, COUNTY, SECOND)).isTrue());
        assertThat(queries.periods(STEERING, COUNTY)).containsExactly(FIRST);
        assertThatThrownBy(() -> releases.publish(COORDINATOR, COUNTY, SECOND, "x".repeat(1001)))
                .hasMessage("statistics.refused.note");
        assertThat(queries.periods(STEERING, COUNTY)).containsExactly(FIRST);
        at(LocalDate.of(2025, 7, 11), () -> releases.publish(COORDINATOR, COUNTY, SECOND, "Rättat."));
        assertThat(queries.note(STEERING, COUNTY, SECOND))
                .map(StatisticsQueries.Note::text)
                .contains("Rättat.");
        assertThat(queries.published(STEERING, COUNTY))
                .extracting(StatisticsQueries.Published::byItself)
                .containsExactly(false, false);
        var after = queries.county(STEERING, COUNTY, SECOND, course).orElseThrow();
        assertThat(after.figure(LARGE, 0, Measure.COMPLETED).to()).isGreaterThanOrEqualTo(22);
        assertThat(queries.periods(STEERING, COUNTY)).containsExactly(SECOND, FIRST);
        assertThat(queries.county(STEERING, COUNTY, FIRST, course)).contains(before);

        var report = reports.report(STEERING, COUNTY, FIRST).orElseThrow();
        var title = report.parts().get(0).course().title();
        fixture.called(COUNTY, FIRST, course, "Så hette den då");
        var ended = fixture.ended(COUNTY, FIRST, course, "En kurs som har upphört");
        assertThat(reports.report(STEERING, COUNTY, FIRST).orElseThrow().parts())
                .as("S7.3 courses are called what they were called, and those that have ended stay")
                .extracting(part -> part.course().title())
                .containsExactlyInAnyOrder("Så hette den då", "En kurs som har upphört");
        assertThat(reports.report(STEERING, COUNTY, SECOND).orElseThrow().parts())
                .extracting(part -> part.course().title())
                .containsExactly(title);
        assertThat(queries.courses()).extracting(StatisticsQueries.Course::id).doesNotContain(ended);

        assertThat(statements.of(() -> queries.county(STEERING, COUNTY, SECOND, course)))
                .isLessThanOrEqualTo(6);
        assertThatThrownBy(() -> releases.make(SYSTEM, COUNTY, FIRST.before()))
                .hasMessage("statistics.refused.later-released");
        assertThat(statements.of(() -> internal.own(manager, Scope.employer(large), course, Period.ALL, "sv")))
                .isLessThanOrEqualTo(5);
        assertThatThrownBy(() -> internal.own(manager, Scope.employer(large + 1), course, Period.ALL, "sv"))
                .hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> internal.own(STEERING, Scope.employer(large), course, Period.ALL, "sv"))
                .hasMessage("shared.refused.missing-role");
        assertThatThrownBy(() -> queries.county(manager, COUNTY, FIRST, course))
                .hasMessage("shared.refused.missing-role");
    }

    /** S2.8: nobody but the county's coordinator finds the first quarter, and she publishes it as herself. */
    private void assertPrepared() {
        assertThat(queries.periods(STEERING, COUNTY)).isEmpty();
        assertThat(queries.county(COORDINATOR, COUNTY, FIRST, course)).isEmpty();
        assertThat(queries.municipality(STEERING, COUNTY, LARGE, 12)).isEmpty();
        assertThat(queries.note(STEERING, COUNTY, FIRST)).isEmpty();
        assertThat(reports.report(COORDINATOR, COUNTY, FIRST)).isEmpty();
        assertThatThrownBy(() -> releases.note(COORDINATOR, COUNTY, FIRST, "Rättat."))
                .hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> reports.preview(STEERING, COUNTY)).hasMessage("shared.refused.missing-role");
        assertThatThrownBy(() -> queries.prepared(STEERING, COUNTY)).hasMessage("shared.refused.missing-role");
        assertThatThrownBy(() -> releases.publish(STEERING, COUNTY, FIRST, ""))
                .hasMessage("shared.refused.missing-role");
        assertThatThrownBy(() -> releases.publish(actor(Role.COORDINATOR, "12"), COUNTY, FIRST, ""))
                .hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> releases.publish(COORDINATOR, COUNTY, SECOND, ""))
                .hasMessage("shared.refused.not-found");
        assertThat(reports.preview(COORDINATOR, COUNTY))
                .map(ReportQueries.Report::period)
                .contains(FIRST);
        assertThat(queries.prepared(COORDINATOR, COUNTY))
                .extracting(StatisticsQueries.Prepared::latest)
                .containsExactly(LocalDate.of(2025, 5, 1));
    }

    private InternalQueries.Row own(Actor manager, long employer) {
        return internal.own(manager, Scope.employer(employer), course, Period.ALL, "sv")
                .all();
    }

    private long employer(String municipality, int persons, int completed) {
        var employer =
                employers.found(SYSTEM, "Test " + municipality, EmployerKind.SOCIAL_SERVICES, List.of(municipality));
        var unit = employers.openUnit(SYSTEM, employer, "Enhet");
        employers.declareHeadcount(
                SYSTEM, employer, municipality, "social-work", persons, LocalDate.of(2025, 1, 1), "test");
        for (var i = 0; i < persons; i++) {
            var employment = people.employ(
                    SYSTEM,
                    people.register(SYSTEM, "Test", true),
                    unit,
                    "social-work-adults",
                    municipality,
                    EmploymentKind.EMPLOYED,
                    LocalDate.of(2024, 1, 1));
            if (i < completed) {
                record(employment, LocalDate.of(2025, 2, 1));
            } else if (municipality.equals(LARGE)) {
                lastEmployment = employment;
            }
        }
        return employer;
    }

    private void record(long employment, LocalDate day) {
        var time = noon(day);
        clocks.at(time, () -> learning.record(SYSTEM, employment, version, time, time));
    }

    private void at(LocalDate day, Runnable command) {
        clocks.at(noon(day), command);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Clocks.ZONE).toInstant();
    }

    private static Actor actor(Role role, String county) {
        return new Actor(1, "test", List.of(new Actor.Grant(role, Scope.county(county))));
    }
}
