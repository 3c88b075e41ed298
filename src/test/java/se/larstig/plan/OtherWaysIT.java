package se.larstig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.home.NamedList;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.StaffFixture;
import se.larstig.learning.Status;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Statements;

@ArquillianTest
class OtherWaysIT {

    private static final String NOT_FOUND = "shared.refused.not-found";

    @Inject
    private StaffFixture staff;

    @Inject
    private PlanFixture fixture;

    @Inject
    private PlanQueries plans;

    @Inject
    private Adoptions adoptions;

    @Inject
    private OtherWays ways;

    @Inject
    private OtherWayQueries queries;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private NamedList list;

    @Inject
    private PlanData data;

    @Inject
    private IdentityQueries identity;

    @Inject
    private Statements statements;

    private StaffFixture.Workplace here;
    private Actor manager;
    private Actor learner;
    private long line;
    private long job;

    @BeforeEach
    void adopted() {
        here = staff.workplace();
        var coordinator = fixture.coordinator(here.unit(), PlanFixture.COUNTY);
        manager = staff.manager(here.unit(), here.scope());
        learner =
                new Actor(staff.colleague(here.unit()), "test", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
        job = identity.jobs(learner).get(0).id();
        var version = fixture.draft(coordinator, DueRule.afterStart(14));
        fixture.decide(coordinator, version);
        line = fixture.first(coordinator, version).id();
    }

    private void adopt() {
        adoptions.adopt(manager, here.employer(), line, PlanFixture.today(), "", null);
    }

    private long ask() {
        ways.ask(learner, job, line);
        return queries.mine(learner).get(0).id();
    }

    @Test
    @DisplayName("PL9.1 PL9.3 She asks once at a time about what is asked of her, and takes it back")
    void ask1() {
        assertThatThrownBy(this::ask).hasMessage(NOT_FOUND);
        adopt();
        var stranger =
                new Actor(staff.colleague(here.unit()), "test", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
        assertThatThrownBy(() -> ways.ask(stranger, job, line)).hasMessage(NOT_FOUND);
        var id = ask();
        assertThatThrownBy(this::ask).hasMessage("plan.refused.asked-already");
        assertThatThrownBy(() -> ways.withdraw(stranger, id)).hasMessage(NOT_FOUND);
        ways.withdraw(learner, id);
        assertThat(queries.mine(learner).get(0).state()).isEqualTo(OtherWay.State.WITHDRAWN);
        assertThatThrownBy(() -> ways.withdraw(learner, id)).hasMessage("plan.refused.answered-already");
        ask();
        assertThat(rows()).isEqualTo(2);
        data.forget(Actor.system("test"), learner.personId());
        assertThat(rows()).isZero();
    }

    private long rows() {
        return data.held(learner).stream()
                .filter(holding -> holding.name().equals("plan.held.other-ways"))
                .mapToLong(holding -> holding.rows().size())
                .sum();
    }

    @Test
    @DisplayName("PL9.2 H7.3 H2.4 Those who manage where she works see that she has asked, and answer")
    void answer() {
        adopt();
        var first = ask();
        var elsewhere = staff.workplace();
        var otherUnit = Scope.unit(here.employer(), here.otherUnit());
        var followUp = staff.holder(Role.FOLLOW_UP, here.unit(), here.scope());
        for (var stranger : List.of(
                staff.manager(elsewhere.unit(), elsewhere.scope()), staff.manager(here.otherUnit(), otherUnit))) {
            assertThatThrownBy(() -> ways.agree(stranger, first)).hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> ways.exempt(stranger, first, PlanFixture.today()))
                    .hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> queries.waiting(stranger, here.scope())).hasMessage(NOT_FOUND);
        }
        assertThatThrownBy(() -> queries.waiting(followUp, here.scope())).hasMessage("shared.refused.missing-role");
        assertThat(queries.waiting(manager, here.scope())).isEqualTo(1);
        assertThat(queries.waiting(staff.manager(here.otherUnit(), otherUnit), otherUnit))
                .isZero();
        assertThat(list.waiting(manager, here.scope()))
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo(Long.toString(learner.personId())));
        assertThat(obligations.member(manager, learner.personId()).otherWays())
                .singleElement()
                .satisfies(each -> assertThat(each.open()).isTrue());
        ways.agree(manager, first);
        assertThat(queries.mine(learner).get(0).state()).isEqualTo(OtherWay.State.AGREED);
        assertThat(queries.waiting(manager, here.scope())).isZero();
        assertThatThrownBy(() -> ways.agree(manager, first)).hasMessage("plan.refused.answered-already");

        var second = ask();
        assertThatThrownBy(
                        () -> ways.exempt(manager, second, PlanFixture.today().minusDays(1)))
                .hasMessage("plan.refused.exempt-until");
        assertThat(queries.waiting(manager, here.scope())).isEqualTo(1);
        ways.exempt(manager, second, PlanFixture.today().plusDays(30));
        assertThat(queries.mine(learner).get(0).state()).isEqualTo(OtherWay.State.EXEMPTED);
        assertThat(obligations.mine(learner))
                .extracting(ObligationQueries.Duty::status)
                .containsExactly(Status.EXEMPT);
        assertThat(obligations.member(manager, learner.personId()).exemptions())
                .extracting(ObligationQueries.Exempted::reason)
                .containsExactly(Exemption.Reason.OTHER_WAY);
    }

    @Test
    @DisplayName("PL3.6 H2.4 H6.2 A line that is declined waits for no answer, and is adopted all the same later")
    void decline() {
        assertThat(plans.toDo(manager, here.employer()).unanswered()).isPositive();
        var before = plans.toDo(manager, here.employer()).unanswered();
        adoptions.decline(manager, here.employer(), line);
        adoptions.decline(manager, here.employer(), line);
        assertThat(plans.toDo(manager, here.employer()).unanswered()).isEqualTo(before - 1);
        adoptions.reconsider(manager, here.employer(), line);
        assertThat(plans.toDo(manager, here.employer()).unanswered()).isEqualTo(before);
        adoptions.decline(manager, here.employer(), line);
        var elsewhere = staff.workplace();
        var stranger = staff.manager(elsewhere.unit(), elsewhere.scope());
        assertThatThrownBy(() -> adoptions.decline(stranger, here.employer(), line))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> adoptions.reconsider(stranger, here.employer(), line))
                .hasMessage(NOT_FOUND);
        adopt();
        assertThat(plans.toDo(manager, here.employer()).unanswered()).isEqualTo(before - 1);
        assertThatThrownBy(() -> adoptions.decline(manager, here.employer(), line))
                .hasMessage("plan.refused.adopted-already");
        assertThatThrownBy(() -> plans.toDo(stranger, here.employer())).hasMessage(NOT_FOUND);
    }

    @Test
    @DisplayName(
            "PL5.11 H2.3 Her first screen counts her own alone, and asks the database as often for many as for few")
    void overview() {
        assertThat(obligations.overview(manager, here.scope()).adopted()).isFalse();
        adopt();
        var followUp = staff.holder(Role.FOLLOW_UP, here.unit(), here.scope());
        var asked = obligations.overview(followUp, here.scope()).whole().asked();
        assertThat(asked).isPositive();
        assertThat(obligations.overview(followUp, here.scope()).whole().ready()).isZero();
        var few = statements.of(() -> obligations.overview(manager, here.scope()));
        for (var i = 0; i < 20; i++) {
            staff.colleague(here.otherUnit());
        }
        assertThat(statements.of(() -> obligations.overview(manager, here.scope())))
                .isEqualTo(few)
                .isLessThanOrEqualTo(14);
        assertThat(obligations.overview(manager, here.scope()).whole().asked()).isEqualTo(asked + 20);
        var unitManager = staff.manager(here.otherUnit(), Scope.unit(here.employer(), here.otherUnit()));
        assertThat(obligations
                        .overview(unitManager, Scope.unit(here.employer(), here.otherUnit()))
                        .whole()
                        .asked())
                .isEqualTo(21);
        for (var stranger : List.of(unitManager, staff.manager(here.unit(), here.unitScope()))) {
            assertThatThrownBy(() -> obligations.overview(stranger, here.scope()))
                    .hasMessage(NOT_FOUND);
        }
    }
}
