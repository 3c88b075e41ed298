package se.larstig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.CourseQueries;
import se.larstig.external.Attestations;
import se.larstig.external.CompletionQueries;
import se.larstig.external.ExternalCompletion;
import se.larstig.external.ExternalCourse;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.StaffFixture;
import se.larstig.learning.EarlierLearning;
import se.larstig.learning.Status;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Statements;

@ArquillianTest
class ObligationsIT {

    private static final Actor SYSTEM = Actor.system("test");
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
    private Exemptions exemptions;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private PlanData data;

    @Inject
    private IdentityQueries identity;

    @Inject
    private EarlierLearning learning;

    @Inject
    private Attestations attestations;

    @Inject
    private CompletionQueries completions;

    @Inject
    private CourseQueries courses;

    @Inject
    private Clocks clocks;

    @Inject
    private Statements statements;

    private StaffFixture.Workplace here;
    private Actor coordinator;
    private Actor manager;
    private Actor learner;
    private long version;
    private PlanQueries.Line line;

    @BeforeEach
    void plan() {
        here = staff.workplace();
        coordinator = fixture.coordinator(here.unit(), PlanFixture.COUNTY);
        manager = staff.manager(here.unit(), here.scope());
        learner = learner(staff.colleague(here.unit()));
        version = fixture.draft(coordinator, DueRule.afterStart(14));
        fixture.decide(coordinator, version);
        line = fixture.first(coordinator, version);
    }

    private static Actor learner(long person) {
        return new Actor(person, "test", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
    }

    private void adopt() {
        adoptions.adopt(manager, here.employer(), line.id(), PlanFixture.today(), "KS 2026-12", null);
    }

    private long job() {
        return identity.jobs(learner).get(0).id();
    }

    private Obligation mine() {
        var duties = obligations.mine(learner);
        assertThat(duties).hasSize(1);
        return duties.get(0).obligation();
    }

    @Test
    @DisplayName("PL3.1 Only a manager of the whole employer adopts, and nothing is asked before")
    void whoAdopts() {
        assertThat(obligations.mine(learner)).isEmpty();
        var unitManager = staff.manager(here.unit(), here.unitScope());
        var elsewhere = staff.workplace();
        var stranger = staff.manager(elsewhere.unit(), elsewhere.scope());
        var followUp = staff.holder(Role.FOLLOW_UP, here.unit(), here.scope());
        for (var other : List.of(unitManager, stranger)) {
            assertThatThrownBy(() -> adoptions.adopt(other, here.employer(), line.id(), PlanFixture.today(), "", null))
                    .hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> queries.offered(other, here.employer())).hasMessage(NOT_FOUND);
        }
        for (var other : List.of(followUp, coordinator)) {
            assertThatThrownBy(() -> adoptions.adopt(other, here.employer(), line.id(), PlanFixture.today(), "", null))
                    .hasMessage("shared.refused.missing-role");
        }
        adopt();
        assertThat(mine().status()).isEqualTo(Status.NOT_STARTED);
        assertThat(mine().due()).isEqualTo(PlanFixture.today().plusDays(14));
        var duty = obligations.mine(learner).get(0);
        assertThat(duty.employer()).startsWith("Arbetsplats");
        assertThat(duty.courses()).extracting(ObligationQueries.Course::id).containsExactly(fixture.course());
        assertThat(queries.offered(followUp, here.employer())).isNotEmpty();
        assertThatThrownBy(this::adopt).hasMessage("plan.refused.adopted-already");
    }

    @Test
    @DisplayName("PL3.5 PL2.6 Who adopts a line while the county decides the next version adopts the same line in that")
    void meanwhile() {
        var next = plans.next(coordinator, version);
        fixture.decide(coordinator, next);
        adopt();
        assertThat(mine().status()).isEqualTo(Status.NOT_STARTED);
    }

    @Test
    @DisplayName(
            "PL3.5 Who answers for a line of a plan that is closed meanwhile is told so, and a draft's does not exist")
    void gone() {
        var next = plans.next(coordinator, version);
        var drafted = fixture.first(coordinator, next).id();
        assertThatThrownBy(() -> adoptions.decline(manager, here.employer(), drafted))
                .hasMessage(NOT_FOUND);
        plans.drop(coordinator, next, queries.whole(coordinator, next).version().seen());
        plans.close(
                coordinator,
                version,
                queries.whole(coordinator, version).version().seen());
        assertThatThrownBy(this::adopt).hasMessage("plan.refused.gone");
        assertThatThrownBy(() -> adoptions.decline(manager, here.employer(), line.id()))
                .hasMessage("plan.refused.gone");
        var dalarna = staff.workplace("2080");
        var stranger = new Actor(1, "test", List.of(new Actor.Grant(Role.MANAGER, dalarna.scope())));
        assertThatThrownBy(() -> adoptions.decline(stranger, dalarna.employer(), line.id()))
                .hasMessage(NOT_FOUND);
    }

    @Test
    @DisplayName("PL3.3 PL3.5 An adoption ends from that day, and only what is for the employer is offered")
    void ends() {
        adopt();
        var offer = queries.offered(manager, here.employer()).stream()
                .flatMap(offered -> offered.offers().stream())
                .filter(each -> each.line().id() == line.id())
                .findFirst()
                .orElseThrow();
        assertThat(offer.adopted().registerNumber()).isEqualTo("KS 2026-12");
        var elsewhere = staff.workplace();
        var stranger = staff.manager(elsewhere.unit(), elsewhere.scope());
        assertThatThrownBy(() -> adoptions.end(
                        stranger, elsewhere.employer(), offer.adopted().id()))
                .hasMessage(NOT_FOUND);
        adoptions.end(manager, here.employer(), offer.adopted().id());
        assertThat(obligations.mine(learner)).isEmpty();
        assertThatThrownBy(() ->
                        adoptions.end(manager, here.employer(), offer.adopted().id()))
                .hasMessage("plan.refused.ended-already");
        adopt();
        assertThat(obligations.mine(learner)).hasSize(1);

        var away = staff.workplace("2580");
        var there = new Actor(manager.personId(), "test", List.of(new Actor.Grant(Role.MANAGER, away.scope())));
        assertThat(queries.offered(there, away.employer()))
                .noneMatch(offered -> offered.version().county().equals(PlanFixture.COUNTY));
        assertThatThrownBy(() -> adoptions.adopt(there, away.employer(), line.id(), PlanFixture.today(), "", null))
                .hasMessage(NOT_FOUND);
    }

    @Test
    @DisplayName("PL3.2 A day that has come, and an own day only later")
    void howAdopted() {
        assertThatThrownBy(() -> adoptions.adopt(
                        manager, here.employer(), line.id(), PlanFixture.today().plusDays(1), "", null))
                .hasMessage("plan.refused.decided-on");
        assertThatThrownBy(() -> adoptions.adopt(
                        manager,
                        here.employer(),
                        line.id(),
                        PlanFixture.today(),
                        "",
                        PlanFixture.today().plusYears(1)))
                .hasMessage("plan.refused.own-day");
        var other = plans.write(coordinator, PlanFixture.COUNTY, PlanFixture.details());
        var dated = plans.writeLine(
                coordinator,
                other,
                fixture.line(Audience.EVERYBODY, DueRule.by(PlanFixture.today().plusDays(100))));
        fixture.decide(coordinator, other);
        adoptions.adopt(
                manager,
                here.employer(),
                dated,
                PlanFixture.today(),
                "",
                PlanFixture.today().plusDays(200));
        assertThat(mine().due()).isEqualTo(PlanFixture.today().plusDays(200));
    }

    @Test
    @DisplayName(
            "PL2.4 PL5.3 EX3.3 EX3.4 What was attested elsewhere counts, for its months, unless she says it is not so")
    void elsewhere() {
        var course = fixture.external(coordinator, ExternalCourse.Kind.COURSE, 24);
        var other = plans.write(coordinator, PlanFixture.COUNTY, PlanFixture.details());
        plans.writeLine(coordinator, other, fixture.elsewhere(Set.of(course), false));
        fixture.decide(coordinator, other);
        adoptions.adopt(
                manager, here.employer(), fixture.first(coordinator, other).id(), PlanFixture.today(), "", null);
        assertThat(mine().status()).isEqualTo(Status.NOT_STARTED);
        var day = PlanFixture.today().minusMonths(6);
        attestations.attest(manager, here.scope(), course, day, Set.of(learner.personId()));
        assertThat(mine().status()).isEqualTo(Status.DONE);
        assertThat(mine().doneOn()).isEqualTo(day);
        assertThat(mine().validUntil()).isEqualTo(day.plusMonths(24));
        var fact = completions.mine(learner).get(0).id();
        attestations.object(learner, fact);
        assertThat(mine().status()).isEqualTo(Status.NOT_STARTED);
        attestations.answer(manager, fact, ExternalCompletion.Answer.STANDS);
        assertThat(mine().status()).isEqualTo(Status.DONE);
        var duty = obligations.mine(learner).get(0);
        assertThat(duty.courses()).hasSize(1).allMatch(ObligationQueries.Course::elsewhere);
    }

    @Test
    @DisplayName("PL5.2 PL5.3 What she has completed counts, and her manager sees the same")
    void states() {
        adopt();
        var versionId = courses.published("ny-i-socialtjansten").orElseThrow().versionId();
        var past = Instant.now().minus(40, ChronoUnit.DAYS);
        var other = learner(staff.colleague(here.unit()));
        var begun = identity.jobs(other).get(0).id();
        clocks.at(past, () -> learning.record(SYSTEM, begun, versionId, past, null));
        assertThat(obligations.mine(other))
                .extracting(ObligationQueries.Duty::status)
                .containsExactly(Status.STARTED);
        clocks.at(past, () -> learning.record(SYSTEM, job(), versionId, past, past));
        assertThat(mine().status()).isEqualTo(Status.DONE);
        assertThat(mine().doneOn()).isEqualTo(LocalDate.ofInstant(past, Clocks.ZONE));
        assertThat(obligations.member(manager, learner.personId()).duties())
                .extracting(ObligationQueries.Duty::status)
                .containsExactly(Status.DONE);
        var todo = staff.colleague(here.otherUnit());
        var sums = obligations.sums(manager, here.scope(), Set.of(learner.personId(), todo));
        assertThat(sums.get(learner.personId())).isEqualTo(new ObligationQueries.Sum(1, 1, 0, 0));
        assertThat(sums.get(todo)).isEqualTo(new ObligationQueries.Sum(1, 0, 0, 0));
        var unitManager = staff.manager(here.unit(), here.unitScope());
        assertThat(obligations.sums(unitManager, here.unitScope(), Set.of(learner.personId(), todo)))
                .containsOnlyKeys(learner.personId());
    }

    @Test
    @DisplayName("PL1.3 PL2.6 The next version with other demands asks nothing until it is adopted")
    void nextVersion() {
        adopt();
        var next = plans.next(coordinator, version);
        fixture.decide(coordinator, next);
        assertThat(mine().line()).isEqualTo(line.id());
        var third = plans.next(coordinator, next);
        var copy = fixture.first(coordinator, third);
        plans.changeLine(coordinator, copy.id(), copy.seen(), fixture.line(Audience.EVERYBODY, DueRule.afterStart(90)));
        assertThat(mine().line()).isEqualTo(line.id());
        fixture.decide(coordinator, third);
        assertThat(obligations.mine(learner)).isEmpty();
        adoptions.adopt(manager, here.employer(), copy.id(), PlanFixture.today(), "", null);
        assertThat(mine().due()).isEqualTo(PlanFixture.today().plusDays(90));
    }

    @Test
    @DisplayName(
            "PL6.1 PL6.2 PL6.4 Exemption and absence by her own manager, from what is asked of her; she can ask for them")
    void exemption() {
        var employment = job();
        var until = PlanFixture.today().plusMonths(6);
        assertThatThrownBy(() -> exemptions.exempt(manager, employment, line.id(), Exemption.Reason.OTHER_WAY, until))
                .hasMessage(NOT_FOUND);
        adopt();
        var elsewhere = staff.workplace();
        var stranger = staff.manager(elsewhere.unit(), elsewhere.scope());
        var otherUnit = staff.manager(here.otherUnit(), Scope.unit(here.employer(), here.otherUnit()));
        for (var other : List.of(stranger, otherUnit)) {
            assertThatThrownBy(() -> exemptions.exempt(other, employment, line.id(), Exemption.Reason.OTHER_WAY, until))
                    .hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> exemptions.noteAbsence(other, employment, PlanFixture.today(), null))
                    .hasMessage(NOT_FOUND);
            assertThatThrownBy(() -> obligations.member(other, learner.personId()))
                    .hasMessage(NOT_FOUND);
        }
        assertThatThrownBy(() -> exemptions.exempt(
                        manager,
                        employment,
                        line.id(),
                        Exemption.Reason.OTHER_WAY,
                        PlanFixture.today().plusYears(3)))
                .hasMessage("plan.refused.exempt-until");
        exemptions.exempt(manager, employment, line.id(), Exemption.Reason.OTHER_WAY, until);
        assertThat(mine().status()).isEqualTo(Status.EXEMPT);
        assertThatThrownBy(() -> exemptions.exempt(manager, employment, line.id(), Exemption.Reason.OTHER_TASKS, until))
                .hasMessage("plan.refused.exempt-already");
        var exemption =
                obligations.member(manager, learner.personId()).exemptions().get(0);
        assertThat(exemption.lastDay()).isEqualTo(until);
        assertThatThrownBy(() -> exemptions.endExemption(stranger, exemption.id()))
                .hasMessage(NOT_FOUND);

        exemptions.noteAbsence(
                manager, employment, PlanFixture.today(), PlanFixture.today().plusDays(9));
        var away = obligations.member(manager, learner.personId()).absences().get(0);
        assertThatThrownBy(() -> exemptions.changeAbsence(stranger, away.id(), null))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> exemptions.removeAbsence(stranger, away.id())).hasMessage(NOT_FOUND);

        assertThat(data.held(learner).stream()
                        .filter(holding -> holding.name().matches("plan.held.(exemptions|absences)")))
                .allSatisfy(holding -> assertThat(holding.rows()).hasSize(1));
        exemptions.endExemption(manager, exemption.id());
        assertThat(mine().status()).isEqualTo(Status.NOT_STARTED);
        assertThat(mine().due()).isEqualTo(PlanFixture.today().plusDays(24));
        exemptions.changeAbsence(manager, away.id(), null);
        assertThat(mine().due()).isNull();
        exemptions.removeAbsence(manager, away.id());
        assertThat(mine().due()).isEqualTo(PlanFixture.today().plusDays(14));

        exemptions.exempt(manager, employment, line.id(), Exemption.Reason.OTHER_WAY, until);
        exemptions.noteAbsence(manager, employment, PlanFixture.today(), null);
        data.forget(SYSTEM, learner.personId());
        assertThat(data.held(learner))
                .allSatisfy(holding -> assertThat(holding.rows()).isEmpty());
    }

    @Test
    @DisplayName("PL5.8 The number of statements does not depend on how many people it is about")
    void statements() {
        adopt();
        var persons = new HashSet<Long>();
        persons.add(learner.personId());
        var few = statements.of(() -> obligations.sums(manager, here.scope(), persons));
        for (var i = 0; i < 20; i++) {
            persons.add(staff.colleague(here.unit()));
        }
        assertThat(statements.of(() -> obligations.sums(manager, here.scope(), persons)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(12);
        assertThat(obligations.sums(manager, here.scope(), persons)).hasSize(21);
    }
}
