package se.larstig.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.DueKind;
import se.larstig.plan.PlanQueries;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** What a coordinator and the managers see of the demo's plans. Reads only. */
@ArquillianTest
class DemoPlansIT {

    private static final List<String> COUNTIES = List.of("25", "20");

    @Inject
    private PlanQueries plans;

    @Inject
    private OrganisationQueries places;

    @PersistenceContext
    private EntityManager store;

    private PlanQueries.Whole example(String county) {
        var coordinator = new Actor(1, "test", List.of(new Actor.Grant(Role.COORDINATOR, Scope.county(county))));
        var version = plans.plans(coordinator, county).stream()
                .filter(each -> each.details().title().startsWith("Exempelplan"))
                .findFirst()
                .orElseThrow();
        assertThat(version.decided()).isTrue();
        return plans.whole(coordinator, version.id());
    }

    /** What the municipality's social services have adopted, by the day. */
    private List<LocalDate> adopted(String employer) {
        var administrator = new Actor(1, "test", List.of(new Actor.Grant(Role.ADMINISTRATOR, Scope.NATIONAL)));
        var id = places.employers(administrator, employer, 0, 1).rows().get(0).id();
        var manager = new Actor(1, "test", List.of(new Actor.Grant(Role.MANAGER, Scope.employer(id))));
        return plans.offered(manager, id).stream()
                .flatMap(offered -> offered.offers().stream())
                .map(PlanQueries.Offer::adopted)
                .filter(Objects::nonNull)
                .map(PlanQueries.Adopted::holdsFrom)
                .toList();
    }

    @Test
    @DisplayName("D7.1 Both counties have a plan that calls itself an example, with due rules of several kinds")
    void examples() {
        for (var county : COUNTIES) {
            assertThat(example(county).lines())
                    .hasSizeGreaterThanOrEqualTo(4)
                    .extracting(line -> line.details().demand().due().kind())
                    .contains(DueKind.AFTER_START)
                    .satisfies(kinds -> assertThat(kinds.stream().distinct()).hasSizeGreaterThanOrEqualTo(2));
        }
    }

    @Test
    @DisplayName("D7.2 Älvsbyn has adopted most lines, Boden some and on another day, Pajala and Arjeplog none")
    void adoption() {
        assertThat(adopted("Pajala kommun, socialtjänsten")).isEmpty();
        assertThat(adopted("Arjeplogs kommun, socialtjänsten")).isEmpty();
        var most = adopted("Älvsbyns kommun, socialtjänsten");
        var some = adopted("Bodens kommun, socialtjänsten");
        assertThat(most).hasSizeGreaterThan(some.size());
        assertThat(some).isNotEmpty().doesNotContainAnyElementsOf(most);
    }

    @Test
    @DisplayName("D7.4 In Älvsbyn two persons hold the assignment that the county's plan speaks of")
    void assigned() {
        assertThat(example("25").lines())
                .anyMatch(
                        line -> line.details().demand().audience().assignments().contains("contact-person"));
        assertThat(rows("select count(distinct e.person) from plan_assignment a"
                        + " join identity_employment e on e.id = a.employment"
                        + " where a.kind = 'contact-person' and e.municipality = '2560'"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("D8.1–D8.3 Some took courses elsewhere, two proofs wait, and Boden has reported")
    void elsewhere() {
        assertThat(rows("select count(distinct person) from external_completion where recorded_by = 0"))
                .isBetween(50L, 700L);
        assertThat(rows("select count(*) from external_completion where recorded_by = 0 and recorded_at < happened_on"))
                .isZero();
        assertThat(rows("select count(*) from external_proof_file f join external_proof p on p.id = f.proof"
                        + " where p.state = 'WAITING' and p.person in (select e.person from identity_employment e"
                        + " join organisation_employer w on w.id = e.employer"
                        + " where w.name in ('Älvsbyns kommun, socialtjänsten', 'Bodens kommun, socialtjänsten'))"))
                .isGreaterThanOrEqualTo(2);
        assertThat(rows("select sum(persons) from external_reported_view where municipality = '2582'"
                        + " and course_name = 'Webbkurs om våld'"))
                .isEqualTo(4 + 17 + 9 + 12 + 6 + 8);
        assertThat(rows("select count(*) from statistics_released_report where place = '2582'"))
                .as("S9: of the quarters that were released")
                .isPositive();
    }

    private long rows(String query) {
        return ((Number) store.createNativeQuery(query).getSingleResult()).longValue();
    }

    @Test
    @DisplayName("D7.3 The plan was decided some months ago, and its days lie in the two years after its first")
    void days() {
        for (var county : COUNTIES) {
            var plan = example(county);
            var first = plan.version().details().firstDay();
            assertThat(plan.version().holdsFrom())
                    .isBefore(LocalDate.now(Clocks.ZONE).minusMonths(3));
            assertThat(plan.lines().stream()
                            .map(line -> line.details().demand().due().day())
                            .filter(Objects::nonNull))
                    .allSatisfy(day ->
                            assertThat(day).isBetween(first, first.plusYears(3).minusDays(1)));
        }
    }
}
