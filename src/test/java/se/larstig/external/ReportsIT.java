package se.larstig.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.StaffFixture;
import se.larstig.organisation.Employers;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;
import se.larstig.statistics.ReportedElsewhereQueries;

/** EX4, on Gotland. */
@ArquillianTest
class ReportsIT {

    private static final String NOT_FOUND = "shared.refused.not-found";
    private static final String GOTLAND = "0980";
    private static final String GROUP = "social-work";

    @Inject
    private StaffFixture staff;

    @Inject
    private ExternalFixture fixture;

    @Inject
    private Employers employers;

    @Inject
    private Reports reports;

    @Inject
    private ReportedQueries queries;

    @Inject
    private ReportedElsewhereQueries figures;

    private StaffFixture.Workplace here;
    private Actor manager;
    private Learnt course;
    private LocalDate quarter;

    @BeforeEach
    void people() {
        here = staff.workplace();
        manager = staff.manager(here.unit(), here.scope());
        course = Learnt.elsewhere(fixture.course(fixture.coordinator(here.unit()), ExternalCourse.Kind.COURSE));
        quarter = Reported.quarters(ExternalFixture.today()).get(0);
    }

    private void declare(int persons) {
        employers.declareHeadcount(
                Actor.system("test"), here.employer(), GOTLAND, GROUP, persons, ExternalFixture.today(), "Lönelistan");
    }

    private Reported of(int persons) {
        return new Reported(course, GOTLAND, GROUP, quarter, persons);
    }

    private void report(int persons) {
        reports.report(manager, here.employer(), of(persons));
    }

    @Test
    @DisplayName(
            "EX4.1 Only a manager of the whole employer reports, of a quarter that is over and a course that it can mean")
    void whoReports() {
        declare(10);
        var unitManager = staff.manager(here.unit(), here.unitScope());
        var away = staff.workplace();
        var stranger = staff.manager(away.unit(), away.scope());
        for (var other : List.of(unitManager, stranger)) {
            assertThatThrownBy(() -> reports.report(other, here.employer(), of(1)))
                    .hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> queries.reported(other, here.scope(), "sv", 0, 10))
                    .hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> figures.own(other, here.scope(), "sv")).hasMessage(NOT_FOUND);
        }
        var running = new Reported(course, GOTLAND, GROUP, quarter.plusMonths(3), 1);
        var old = new Reported(course, GOTLAND, GROUP, quarter.minusMonths(24), 1);
        for (var wrong : List.of(running, old)) {
            assertThatThrownBy(() -> reports.report(manager, here.employer(), wrong))
                    .hasMessage("external.refused.quarter");
        }
        assertThatThrownBy(() -> new Reported(course, GOTLAND, GROUP, quarter.plusDays(1), 1))
                .hasMessage("external.refused.quarter");
        var foreign = new Reported(Learnt.elsewhere(1), GOTLAND, GROUP, quarter, 1);
        assertThatThrownBy(() -> reports.report(manager, here.employer(), foreign))
                .hasMessage(NOT_FOUND);
        var own = queries.courses(manager, here.scope()).get(0).what();
        assertThat(own.where()).isEqualTo(Learnt.Where.HERE);
        reports.report(manager, here.employer(), new Reported(own, GOTLAND, GROUP, quarter, 3));
        assertThat(queries.reported(manager, here.scope(), "sv", 0, 10).rows())
                .extracting(ReportedQueries.Row::persons)
                .containsExactly(3);
    }

    @Test
    @DisplayName("EX4.2 Never more than are declared, and nothing without a declared number")
    void declared() {
        assertThatThrownBy(() -> report(1)).hasMessage("external.refused.undeclared");
        declare(10);
        assertThatThrownBy(() -> report(11)).hasMessage("external.refused.more-than-declared");
        assertThatThrownBy(() -> of(-1)).hasMessage("external.refused.reported-persons");
        report(10);
    }

    @Test
    @DisplayName("EX4.3 EX4.4 S3.10 The newest revision holds, and the own employer alone sees it, exactly")
    void revisions() {
        declare(10);
        report(4);
        report(7);
        reports.report(manager, here.employer(), new Reported(course, GOTLAND, GROUP, quarter.minusMonths(3), 2));
        var rows = queries.reported(manager, here.scope(), "sv", 0, 10);
        assertThat(rows.total()).isEqualTo(2);
        assertThat(rows.rows().get(0).persons()).isEqualTo(7);
        assertThat(rows.rows().get(0).revision()).isEqualTo(2);
        assertThat(queries.reported(manager, here.scope(), "sv", 1, 1).rows())
                .extracting(ReportedQueries.Row::persons)
                .containsExactly(2);
        var followUp = staff.holder(Role.FOLLOW_UP, here.unit(), here.scope());
        assertThat(figures.own(followUp, here.scope(), "sv"))
                .extracting(ReportedElsewhereQueries.Row::quarter, ReportedElsewhereQueries.Row::persons)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(quarter, 7L),
                        org.assertj.core.groups.Tuple.tuple(quarter.minusMonths(3), 2L));
    }
}
