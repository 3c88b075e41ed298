package se.larstig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.StaffFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

@ArquillianTest
class OwnPlansIT {

    private static final String NOT_FOUND = "shared.refused.not-found";

    @Inject
    private StaffFixture staff;

    @Inject
    private PlanFixture fixture;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Adoptions adoptions;

    @Inject
    private Plans plans;

    @Inject
    private PlanQueries queries;

    @Inject
    private ObligationQueries obligations;

    private StaffFixture.Workplace here;
    private Actor manager;

    @BeforeEach
    void staff() {
        here = staff.workplace();
        manager = staff.manager(here.unit(), here.scope());
    }

    private Actor learner(long unit) {
        return new Actor(staff.colleague(unit), "test", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
    }

    private int seen(long version) {
        return queries.whole(manager, version).version().seen();
    }

    private static Audience unit(long unit) {
        return new Audience(Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of(unit), Set.of());
    }

    @Test
    @DisplayName("PL8.1 PL8.2 PL8.3 A manager of the whole employer decides lines for her own people, and closes them")
    void decide() {
        var version = plans.writeOwn(manager, here.employer(), PlanFixture.details());
        plans.writeLine(manager, version, fixture.line(unit(here.unit()), DueRule.afterStart(14)));
        var learner = learner(here.unit());
        var next = learner(here.otherUnit());
        assertThat(obligations.mine(learner)).isEmpty();
        assertThatThrownBy(() -> plans.decide(manager, version, seen(version)))
                .hasMessage("shared.refused.missing-role");
        assertThatThrownBy(() -> plans.decideOwn(
                        manager, version, seen(version), PlanFixture.today().plusDays(1), ""))
                .hasMessage("plan.refused.decided-on");
        plans.decideOwn(manager, version, seen(version), PlanFixture.today(), "SN 2026-7");
        assertThat(obligations.mine(learner)).singleElement().satisfies(duty -> {
            assertThat(duty.obligation().due()).isEqualTo(PlanFixture.today().plusDays(14));
            assertThat(duty.employer()).startsWith("Arbetsplats");
        });
        assertThat(obligations.mine(next)).isEmpty();
        var elsewhere = staff.workplace();
        assertThat(obligations.mine(learner(elsewhere.unit()))).isEmpty();

        var second = plans.next(manager, version);
        plans.writeLine(manager, second, fixture.line(unit(here.otherUnit()), DueRule.afterStart(30)));
        assertThat(obligations.mine(next)).isEmpty();
        plans.decideOwn(manager, second, seen(second), PlanFixture.today(), "SN 2026-8");
        assertThat(obligations.mine(learner)).hasSize(1);
        assertThat(obligations.mine(next)).hasSize(1);
        var adopted = store.createQuery("select max(a.id) from Adoption a where a.employer = :employer", Long.class)
                .setParameter("employer", here.employer())
                .getSingleResult();
        assertThatThrownBy(() -> adoptions.end(manager, here.employer(), adopted))
                .hasMessage("shared.refused.not-found");
        plans.close(manager, second, seen(second));
        assertThat(obligations.mine(learner)).isEmpty();
        assertThat(obligations.mine(next)).isEmpty();
        assertThat(queries.ownDecided(manager, here.employer())).isEmpty();
    }

    @Test
    @DisplayName("PL8.1 PL8.3 To everybody else another employer's plan does not exist, and it names no other employer")
    void others() {
        var version = plans.writeOwn(manager, here.employer(), PlanFixture.details());
        var line = plans.writeLine(manager, version, fixture.line(Audience.EVERYBODY, DueRule.afterStart(14)));
        var other = staff.workplace();
        var details = queries.line(manager, line).details();
        for (var stranger : List.of(
                staff.manager(other.unit(), other.scope()),
                staff.manager(here.unit(), here.unitScope()),
                fixture.coordinator(here.unit(), PlanFixture.COUNTY))) {
            assertThatThrownBy(() -> queries.whole(stranger, version)).hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> queries.line(stranger, line)).hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> plans.writeLine(stranger, version, details))
                    .hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> plans.removeLine(stranger, line, 0)).hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> plans.drop(stranger, version, 0)).hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> plans.next(stranger, version)).hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> plans.close(stranger, version, 0)).hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> plans.writeOwn(stranger, here.employer(), PlanFixture.details()))
                    .hasMessageStartingWith("shared.refused.");
            assertThatThrownBy(() -> queries.own(stranger, here.employer())).hasMessageStartingWith("shared.refused.");
        }
        var coordinator = fixture.coordinator(here.unit(), PlanFixture.COUNTY);
        assertThatThrownBy(() -> plans.decide(coordinator, version, 0)).hasMessage(NOT_FOUND);
        for (var audience : List.of(
                unit(other.unit()),
                new Audience(Set.of(), Set.of(), Set.of("2580"), Set.of(), false),
                new Audience(
                        Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(here.employer()), Set.of(), Set.of()))) {
            assertThatThrownBy(() -> plans.writeLine(manager, version, fixture.line(audience, DueRule.afterStart(14))))
                    .hasMessage(NOT_FOUND);
        }
    }

    @Test
    @DisplayName(
            "PL8.4 PL8.5 Who follows up reads the own lines, and so does the county's coordinator once they are decided")
    void read() {
        var version = plans.writeOwn(manager, here.employer(), PlanFixture.details());
        plans.writeLine(manager, version, fixture.line(Audience.EVERYBODY, DueRule.afterStart(14)));
        var followUp = staff.holder(Role.FOLLOW_UP, here.unit(), here.scope());
        var coordinator = fixture.coordinator(here.unit(), PlanFixture.COUNTY);
        assertThat(queries.ownDecided(followUp, here.employer())).isEmpty();
        assertThat(owned(coordinator, version)).isFalse();
        plans.decideOwn(manager, version, seen(version), PlanFixture.today(), "SN 2026-7");
        assertThat(queries.ownDecided(followUp, here.employer()))
                .singleElement()
                .satisfies(own -> assertThat(own.offers())
                        .singleElement()
                        .satisfies(offer ->
                                assertThat(offer.adopted().registerNumber()).isEqualTo("SN 2026-7")));
        assertThat(owned(coordinator, version)).isTrue();
        assertThat(queries.offered(manager, here.employer()))
                .noneMatch(offered -> offered.version().id() == version);
        var stranger = fixture.coordinator(here.unit(), "25");
        assertThat(queries.ownPlans(stranger, "25", 0, 30))
                .noneMatch(own -> own.version().id() == version);
        assertThatThrownBy(() -> queries.ownPlans(stranger, PlanFixture.COUNTY, 0, 30))
                .hasMessage(NOT_FOUND);
    }

    private boolean owned(Actor coordinator, long version) {
        for (var first = 0; ; first += 30) {
            var page = queries.ownPlans(coordinator, PlanFixture.COUNTY, first, 30);
            if (page.stream().anyMatch(own -> own.version().id() == version)) {
                return true;
            }
            if (page.size() < 30) {
                return false;
            }
        }
    }
}
