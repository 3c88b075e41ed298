package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.CourseQueries;
import se.larstig.disclosure.Counts;
import se.larstig.disclosure.DisclosureFilter;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Tally;
import se.larstig.external.ExternalCourse;
import se.larstig.external.ExternalCourseDetails;
import se.larstig.external.ExternalCourses;
import se.larstig.external.Learnt;
import se.larstig.external.Reported;
import se.larstig.external.Reports;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.Employers;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Owns the county of Västernorrland. */
@ArquillianTest
class ReportedFiguresIT {

    private static final String COUNTY = "22";
    private static final String GROUP = "social-work";
    private static final String REPORTS = "2280";
    private static final String ONE_OF_TWO = "2281";
    private static final String FEW = "2282";
    private static final String BEGINS = "2283";
    private static final String SILENT = "2284";
    private static final String TOO_MANY = "2260";
    private static final List<String> ALL = List.of(REPORTS, ONE_OF_TWO, FEW, BEGINS, SILENT, TOO_MANY);
    private static final Period FIRST = new Period(Period.Kind.QUARTER, 2025, 1);
    private static final Period SECOND = new Period(Period.Kind.QUARTER, 2025, 2);
    private static final LocalDate BEFORE = LocalDate.of(2024, 4, 1);
    private static final LocalDate OF_FIRST = LocalDate.of(2024, 10, 1);
    private static final LocalDate OF_SECOND = LocalDate.of(2025, 1, 1);
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor STEERING =
            new Actor(1, "test", List.of(new Actor.Grant(Role.STEERING_GROUP, Scope.county(COUNTY))));

    @Inject
    private Releases releases;

    @Inject
    private ReportedFigureQueries figures;

    @Inject
    private Reports reports;

    @Inject
    private ExternalCourses external;

    @Inject
    private Employers employers;

    @Inject
    private CourseQueries courses;

    @Inject
    private Clocks clocks;

    @Test
    @DisplayName("S9.1–S9.5 S1.2 S2.8 A quarter that is reported has a range where all report, whatever they say of it")
    void reported() {
        var here = Learnt.here(
                courses.published("ny-i-socialtjansten").orElseThrow().courseId());
        var elsewhere = Learnt.elsewhere(external.name(
                SYSTEM,
                COUNTY,
                new ExternalCourseDetails(ExternalCourse.Kind.COURSE, "En annan kurs", "", "Intyg", null)));
        var reporting = employer(REPORTS, 40);
        var one = employer(ONE_OF_TWO, 30);
        employer(ONE_OF_TWO, 20);
        var few = employer(FEW, 5);
        var begins = employer(BEGINS, 25);
        var silent = employer(SILENT, 30);
        var tooMany = employer(TOO_MANY, 20);
        for (var each : Map.of(reporting, REPORTS, one, ONE_OF_TWO, few, FEW, silent, SILENT, tooMany, TOO_MANY)
                .entrySet()) {
            at(LocalDate.of(2024, 8, 1), () -> report(each.getKey(), each.getValue(), here, BEFORE, 0));
        }
        at(LocalDate.of(2025, 1, 15), () -> {
            report(reporting, REPORTS, here, OF_FIRST, 3);
            report(reporting, REPORTS, here, OF_FIRST, 30);
            report(reporting, REPORTS, elsewhere, OF_FIRST, 12);
            report(one, ONE_OF_TWO, here, OF_FIRST, 11);
            report(few, FEW, here, OF_FIRST, 5);
            report(begins, BEGINS, here, OF_FIRST, 20);
            report(tooMany, TOO_MANY, here, OF_FIRST, 18);
        });
        employers.declareHeadcount(SYSTEM, tooMany, TOO_MANY, GROUP, 10, LocalDate.of(2025, 2, 1), "färre");
        at(LocalDate.of(2025, 4, 10), () -> {
            assertThat(releases.make(SYSTEM, COUNTY, FIRST)).isTrue();
            assertThat(figures.edition(STEERING, COUNTY, FIRST)).as("prepared").isEmpty();
            releases.publish(SYSTEM, COUNTY, FIRST, "");
        });
        var first = figures.edition(STEERING, COUNTY, FIRST).orElseThrow();
        assertThat(first.quarter().firstDay()).isEqualTo(OF_FIRST);
        assertThat(first.courses())
                .as("of the other nobody had reported before the quarter was over")
                .extracting(ReportedCourse::code)
                .containsExactly("reported-here-" + here.id());
        var course = first.courses().get(0);
        assertThat(first.cells())
                .extracting(ReportedFigureQueries.Cell::place)
                .containsExactlyInAnyOrder(REPORTS, SILENT, TOO_MANY);
        assertThat(of(first, course, REPORTS)).isEqualTo(leaf(40, 30));
        assertThat(of(first, course, SILENT)).as("nothing said is nobody").isEqualTo(leaf(30, 0));
        assertThat(of(first, course, TOO_MANY).isMissing()).isTrue();
        assertThat(first.figure(course, "*", ALL))
                .isEqualTo(leaf(40, 30).plus(leaf(30, 0)).plus(Figure.OUTDATED));

        at(LocalDate.of(2025, 4, 20), () -> report(reporting, REPORTS, here, OF_FIRST, 39));
        at(LocalDate.of(2025, 4, 20), () -> report(begins, BEGINS, here, OF_SECOND, 14));
        at(LocalDate.of(2025, 7, 10), () -> {
            assertThat(releases.make(SYSTEM, COUNTY, SECOND)).isTrue();
            releases.publish(SYSTEM, COUNTY, SECOND, "");
        });
        assertThat(figures.edition(STEERING, COUNTY, FIRST))
                .as("what is corrected later is not released")
                .contains(first);
        var second = figures.edition(STEERING, COUNTY, SECOND).orElseThrow();
        assertThat(second.courses()).hasSize(2);
        assertThat(of(second, course, BEGINS)).isEqualTo(leaf(25, 14));
        assertThat(of(second, course, REPORTS)).isEqualTo(leaf(40, 0));
        assertThat(second.reporting("*", ALL)).containsExactlyInAnyOrder(REPORTS, BEGINS, SILENT, TOO_MANY);
        assertThatThrownBy(() -> figures.edition(STEERING, "13", FIRST)).hasMessage("shared.refused.not-found");
        var manager = new Actor(1, "chef", List.of(new Actor.Grant(Role.MANAGER, Scope.employer(reporting))));
        assertThatThrownBy(() -> figures.edition(manager, COUNTY, FIRST)).hasMessage("shared.refused.missing-role");
    }

    private static Figure of(ReportedFigureQueries.Edition edition, ReportedCourse course, String place) {
        return edition.figure(course, GROUP, List.of(place));
    }

    private static Figure leaf(int headcount, int persons) {
        var counts = new Counts(headcount, persons, persons, persons);
        return new DisclosureFilter(Protection.USUAL)
                .release(new Tally.Leaf("", counts))
                .completed();
    }

    private long employer(String municipality, int persons) {
        var employer =
                employers.found(SYSTEM, "Test " + municipality, EmployerKind.SOCIAL_SERVICES, List.of(municipality));
        employers.declareHeadcount(SYSTEM, employer, municipality, GROUP, persons, LocalDate.of(2024, 1, 1), "test");
        return employer;
    }

    private void report(long employer, String municipality, Learnt course, LocalDate quarter, int persons) {
        reports.report(SYSTEM, employer, new Reported(course, municipality, GROUP, quarter, persons));
    }

    private void at(LocalDate day, Runnable command) {
        clocks.at(noon(day), command);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Clocks.ZONE).toInstant();
    }
}
