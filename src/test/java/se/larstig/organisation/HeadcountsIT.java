package se.larstig.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.People;
import se.larstig.identity.TrailFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Statements;

@ArquillianTest
class HeadcountsIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final String HERE = "1440";
    private static final String THERE = "1489";
    private static final String GROUP = "social-work";

    @Inject
    private Employers employers;

    @Inject
    private OrganisationQueries queries;

    @Inject
    private StaffCounts staff;

    @Inject
    private People people;

    @Inject
    private IdentityQueries identity;

    @Inject
    private Clocks clocks;

    @Inject
    private Statements statements;

    private long employer;
    private Actor manager;

    @BeforeEach
    void found() {
        employer = employers.found(SYSTEM, "Prov", EmployerKind.SOCIAL_SERVICES, List.of(HERE, THERE));
        manager = manager(Scope.employer(employer));
    }

    @Test
    @DisplayName(
            "O3.1, O3.3 The newest counts, the rest stays; nothing older comes after it, and a second press says nothing new")
    void newest() {
        var today = clocks.today();
        declare(manager, HERE, 10, today.minusDays(5));
        declare(manager, HERE, 12, today);
        declare(manager, HERE, 12, today);
        declare(manager, THERE, 0, today);
        assertThatThrownBy(() -> declare(manager, HERE, 11, today.minusDays(1)))
                .hasMessage("organisation.refused.headcount-older");
        assertThatThrownBy(() -> declare(manager, HERE, 11, today.plusDays(1)))
                .hasMessage("organisation.refused.headcount-future");
        assertThat(queries.headcounts(employer, 0, 10))
                .extracting(OrganisationQueries.Declared::municipality, OrganisationQueries.Declared::persons)
                .containsExactlyInAnyOrder(tuple(HERE, 12), tuple(THERE, 0));
        declare(manager, HERE, 13, today);
        assertThat(queries.headcountHistory(employer, HERE, GROUP, 0, 10))
                .extracting(OrganisationQueries.Declared::persons)
                .containsExactly(13, 12, 10);
        assertThat(queries.headcountHistory(employer, HERE, GROUP, 2, 10)).hasSize(1);
        assertThat(queries.municipalities(Scope.employer(employer)))
                .extracting(OrganisationQueries.Place::code)
                .containsExactlyInAnyOrder(HERE, THERE);
    }

    @Test
    @DisplayName("O3.2 Only who manages the whole employer declares")
    void onlyItsManager() {
        var unit = employers.openUnit(SYSTEM, employer, "Enhet");
        var today = clocks.today();
        assertThatThrownBy(() -> declare(manager(Scope.unit(employer, unit)), HERE, 1, today))
                .hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> declare(manager(Scope.employer(employer + 1)), HERE, 1, today))
                .hasMessage("shared.refused.not-found");
        var followUp = new Actor(1, "x", List.of(new Actor.Grant(Role.FOLLOW_UP, Scope.employer(employer))));
        assertThatThrownBy(() -> declare(followUp, HERE, 1, today)).hasMessage("shared.refused.missing-role");
        assertThatThrownBy(() -> declare(manager, "1480", 1, today)).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> employers.declareHeadcount(manager, employer, HERE, "nothing", 1, today, "x"))
                .hasMessage("shared.refused.not-found");
    }

    @Test
    @DisplayName("O3.4 A declaration leaves a line in the audit trail")
    void leavesATrace() {
        declare(manager, HERE, 4, clocks.today());
        assertThat(TrailFixture.whole(identity)).anySatisfy(trace -> {
            assertThat(trace.action()).isEqualTo("organisation.headcount");
            assertThat(trace.subject()).isEqualTo(employer + " " + HERE + " " + GROUP);
        });
    }

    @Test
    @DisplayName("O3.5 After twelve months a headcount is due again")
    void dueAgain() {
        var today = clocks.today();
        declare(manager, HERE, 4, today.minusMonths(12).minusDays(1));
        declare(manager, THERE, 4, today.minusMonths(12));
        assertThat(queries.headcounts(employer, 0, 10))
                .extracting(OrganisationQueries.Declared::municipality, OrganisationQueries.Declared::old)
                .containsExactlyInAnyOrder(tuple(HERE, true), tuple(THERE, false));
        declare(manager, HERE, 4, today);
        assertThat(queries.headcounts(employer, 0, 10)).noneMatch(OrganisationQueries.Declared::old);
        assertThat(statements.of(() -> queries.headcounts(employer, 0, 50))).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "O3.7 A divided headcount adds up to the group's, names its professions alone, and is divided anew each time")
    void divided() {
        var today = clocks.today();
        var parts = Map.of("social-work-children", 7, "social-work-adults", 3, "social-work-care", 0);
        declare(10, parts, today);
        assertThat(queries.headcountParts(employer, HERE, GROUP))
                .isEqualTo(Map.of("social-work-children", 7, "social-work-adults", 3));
        assertThatThrownBy(() -> declare(11, parts, today)).hasMessage("organisation.refused.headcount-parts");
        assertThatThrownBy(() -> declare(3, Map.of("school-head", 3), today)).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> declare(3, Map.of(GROUP, 3), today)).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> declare(1, Map.of("social-work-children", 2, "social-work-adults", -1), today))
                .hasMessage("organisation.refused.persons");
        declare(manager, HERE, 10, today);
        assertThat(queries.headcountParts(employer, HERE, GROUP)).isEmpty();
        assertThat(queries.headcounts(employer, 0, 10)).hasSize(1);
    }

    private void declare(int persons, Map<String, Integer> parts, LocalDate day) {
        employers.declareHeadcount(manager, employer, HERE, GROUP, persons, parts, day, "lönesystemet");
    }

    @Test
    @DisplayName("O3.6 Registered are the persons employed today in the group and the municipality, each once")
    void registered() {
        var unit = employers.openUnit(SYSTEM, employer, "Enhet");
        var person = people.register(SYSTEM, "Test", true);
        var other = people.register(SYSTEM, "Test", true);
        var start = clocks.today().minusYears(1);
        people.employ(SYSTEM, person, unit, "social-work-adults", HERE, EmploymentKind.EMPLOYED, start);
        people.employ(SYSTEM, person, unit, "social-work-children", HERE, EmploymentKind.EMPLOYED, start);
        people.employ(SYSTEM, other, unit, "social-work-adults", THERE, EmploymentKind.EMPLOYED, start);
        var ended = people.employ(SYSTEM, other, unit, "social-work-adults", HERE, EmploymentKind.EMPLOYED, start);
        people.endEmployment(SYSTEM, ended, clocks.today().minusDays(1));
        assertThat(staff.employed(Scope.employer(employer), HERE, GROUP)).isEqualTo(1);
        assertThat(staff.employed(Scope.employer(employer), HERE, "school")).isZero();
    }

    private void declare(Actor actor, String municipality, int persons, LocalDate day) {
        employers.declareHeadcount(actor, employer, municipality, GROUP, persons, day, "lönesystemet");
    }

    private static Actor manager(Scope scope) {
        return new Actor(1, "chef", List.of(new Actor.Grant(Role.MANAGER, scope)));
    }
}
