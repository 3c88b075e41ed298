package se.larstig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.StaffFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

@ArquillianTest
class AssignmentsIT {

    private static final String KIND = "contact-person";
    private static final String NOT_FOUND = "shared.refused.not-found";

    @Inject
    private StaffFixture staff;

    @Inject
    private PlanFixture fixture;

    @Inject
    private Plans plans;

    @Inject
    private PlanQueries queries;

    @Inject
    private Adoptions adoptions;

    @Inject
    private Assignments assignments;

    @Inject
    private AssignmentQueries held;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private PlanData data;

    @Inject
    private IdentityQueries identity;

    private StaffFixture.Workplace here;
    private Actor manager;
    private Actor learner;
    private long employment;

    @BeforeEach
    void staff() {
        here = staff.workplace();
        manager = staff.manager(here.unit(), here.scope());
        learner =
                new Actor(staff.colleague(here.unit()), "test", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
        employment = identity.jobs(learner).get(0).id();
    }

    private long asked(Audience audience) {
        var coordinator = fixture.coordinator(here.unit(), PlanFixture.COUNTY);
        var version = plans.write(coordinator, PlanFixture.COUNTY, PlanFixture.details());
        plans.writeLine(coordinator, version, fixture.line(audience, DueRule.afterStart(14)));
        fixture.decide(coordinator, version);
        return fixture.first(coordinator, version).id();
    }

    @Test
    @DisplayName(
            "PL7.1 PL7.2 PL2.8 A manager gives her own staff an assignment, which then asks what it asks, and ends it")
    void give() {
        var line = asked(new Audience(
                Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(here.employer()), Set.of(), Set.of(KIND)));
        adoptions.adopt(manager, here.employer(), line, PlanFixture.today(), "", null);
        assertThat(obligations.mine(learner)).isEmpty();

        var elsewhere = staff.workplace();
        var strangers = List.of(
                staff.manager(elsewhere.unit(), elsewhere.scope()),
                staff.manager(here.otherUnit(), Scope.unit(here.employer(), here.otherUnit())));
        for (var stranger : strangers) {
            assertThatThrownBy(() -> assignments.give(stranger, employment, KIND, PlanFixture.today(), null))
                    .hasMessage(NOT_FOUND);
        }
        assertThatThrownBy(() -> assignments.give(manager, employment, "king", PlanFixture.today(), null))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> assignments.give(
                        manager, employment, KIND, PlanFixture.today().plusYears(2), null))
                .hasMessage("plan.refused.assigned-from");
        assertThatThrownBy(() -> assignments.give(
                        manager,
                        employment,
                        KIND,
                        PlanFixture.today(),
                        PlanFixture.today().minusDays(1)))
                .hasMessage("plan.refused.assigned-until");
        assignments.give(manager, employment, KIND, PlanFixture.today().minusDays(3), null);
        assertThatThrownBy(() -> assignments.give(manager, employment, KIND, PlanFixture.today(), null))
                .hasMessage("plan.refused.assigned-already");
        assertThat(obligations.mine(learner)).hasSize(1);

        var one = obligations.member(manager, learner.personId()).assignments().get(0);
        for (var stranger : strangers) {
            assertThatThrownBy(() -> assignments.end(stranger, one.id())).hasMessage(NOT_FOUND);
        }
        assignments.end(manager, one.id());
        assertThat(obligations.mine(learner)).isEmpty();
        assertThatThrownBy(() -> assignments.end(manager, one.id())).hasMessage("plan.refused.ended-already");
    }

    @Test
    @DisplayName("PL7.3 PL6.4 She sees what she holds and can ask for it, and it goes with her")
    void hers() {
        assignments.give(
                manager,
                employment,
                KIND,
                PlanFixture.today(),
                PlanFixture.today().plusYears(1));
        assertThat(held.mine(learner)).extracting(AssignmentQueries.Held::kind).containsExactly(KIND);
        assertThat(data.held(learner).stream()
                        .filter(holding -> holding.name().equals("plan.held.assignments"))
                        .flatMap(holding -> holding.rows().stream()))
                .hasSize(1);
        data.forget(Actor.system("test"), learner.personId());
        assertThat(held.mine(learner)).isEmpty();
    }

    @Test
    @DisplayName("PL2.2 A county's line names employers of the county and no units, and is offered to those alone")
    void named() {
        var line = asked(new Audience(
                Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(here.employer()), Set.of(), Set.of()));
        var other = staff.workplace();
        var stranger = staff.manager(other.unit(), other.scope());
        assertThat(queries.offered(manager, here.employer()))
                .anyMatch(offered ->
                        offered.offers().stream().anyMatch(each -> each.line().id() == line));
        assertThat(queries.offered(stranger, other.employer()))
                .noneMatch(offered ->
                        offered.offers().stream().anyMatch(each -> each.line().id() == line));
        var away = staff.workplace("2580");
        for (var audience : List.of(
                new Audience(
                        Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(away.employer()), Set.of(), Set.of()),
                new Audience(Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of(here.unit()), Set.of()),
                new Audience(Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of(), Set.of("king")))) {
            assertThatThrownBy(() -> asked(audience)).hasMessage(NOT_FOUND);
        }
    }
}
