package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.CourseQueries;
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

/** Its employers serve Skövde and Falköping. */
@ArquillianTest
class InternalIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final String HERE = "1496";
    private static final String THERE = "1499";

    @Inject
    private InternalQueries queries;

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

    private long course;
    private long version;
    private long employer;
    private long north;
    private long south;

    @BeforeEach
    void found() {
        var row = courses.published("ny-i-socialtjansten").orElseThrow();
        course = row.courseId();
        version = row.versionId();
        employer = employers.found(SYSTEM, "Prov", EmployerKind.SOCIAL_SERVICES, List.of(HERE, THERE));
        north = employers.openUnit(SYSTEM, employer, "Norr");
        south = employers.openUnit(SYSTEM, employer, "Söder");
        for (var i = 0; i < 6; i++) {
            employ(north, "social-work-adults", HERE, i < 4);
        }
        employ(south, "management-unit", THERE, false);
        employ(south, "social-work-adults", THERE, true);
    }

    @Test
    @DisplayName("S3.8 The employer's figures by profession group, unit and municipality")
    void employer() {
        var own = own(actor(Role.FOLLOW_UP, Scope.employer(employer)), Scope.employer(employer));
        assertThat(own.all().employed()).isEqualTo(8);
        assertThat(own.all().completed()).isEqualTo(5);
        assertThat(own.all().completedInPeriod()).isEqualTo(5);
        assertThat(own.groups())
                .extracting(InternalQueries.Row::code, InternalQueries.Row::employed, InternalQueries.Row::completed)
                .containsExactly(tuple("social-work", 7L, 5L), tuple("management", 1L, 0L));
        assertThat(own.units())
                .extracting(InternalQueries.Row::name, InternalQueries.Row::employed, InternalQueries.Row::completed)
                .containsExactly(tuple("Norr", 6L, 4L), tuple("Söder", 2L, 1L));
        assertThat(own.municipalities())
                .extracting(InternalQueries.Row::code, InternalQueries.Row::employed)
                .containsExactlyInAnyOrder(tuple(HERE, 6L), tuple(THERE, 2L));
        assertThat(own.isTelling()).isTrue();
    }

    @Test
    @DisplayName("S3.4, S3.5, S3.8 A unit's manager sees that unit alone")
    void unit() {
        var manager = actor(Role.MANAGER, Scope.unit(employer, north));
        var own = own(manager, Scope.unit(employer, north));
        assertThat(own.all().employed()).isEqualTo(6);
        assertThat(own.units()).isEmpty();
        assertThat(own.municipalities()).isEmpty();
        assertThat(own.isTelling()).isFalse();
        assertThatThrownBy(() -> own(manager, Scope.unit(employer, south))).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> own(manager, Scope.employer(employer))).hasMessage("shared.refused.not-found");
    }

    @Test
    @DisplayName("S3.1 Another's follow-up sees nothing, nor does a county")
    void others() {
        assertThatThrownBy(() -> own(actor(Role.FOLLOW_UP, Scope.employer(employer + 1)), Scope.employer(employer)))
                .hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> own(actor(Role.COORDINATOR, Scope.county("14")), Scope.employer(employer)))
                .hasMessage("shared.refused.missing-role");
    }

    @Test
    @DisplayName("S3.8 The number of statements does not grow with units or municipalities")
    void statements() {
        var manager = actor(Role.MANAGER, Scope.employer(employer));
        assertThat(statements.of(() -> own(manager, Scope.employer(employer)))).isEqualTo(2);
        assertThat(statements.of(() -> own(manager, Scope.unit(employer, north))))
                .isEqualTo(2);
    }

    private InternalQueries.Own own(Actor actor, Scope scope) {
        return queries.own(actor, scope, course, Period.ALL, "sv");
    }

    private void employ(long unit, String profession, String municipality, boolean completed) {
        var employment = people.employ(
                SYSTEM,
                people.register(SYSTEM, "Test", true),
                unit,
                profession,
                municipality,
                EmploymentKind.EMPLOYED,
                LocalDate.of(2024, 1, 1));
        if (completed) {
            var time = clocks.today()
                    .minusDays(20)
                    .atTime(12, 0)
                    .atZone(Clocks.ZONE)
                    .toInstant();
            clocks.at(time, () -> learning.record(SYSTEM, employment, version, time, time));
        }
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor(1, "test", List.of(new Actor.Grant(role, scope)));
    }
}
