package se.larstig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.external.ExternalCourse;
import se.larstig.external.ExternalCourseQueries;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.StaffFixture;
import se.larstig.organisation.EmployerKind;
import se.larstig.shared.Actor;
import se.larstig.shared.Refused;

@ArquillianTest
class PlansIT {

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
    private ExternalCourseQueries external;

    private StaffFixture.Workplace here;
    private Actor coordinator;

    @BeforeEach
    void coordinator() {
        here = staff.workplace();
        coordinator = fixture.coordinator(here.unit(), PlanFixture.COUNTY);
    }

    private int seen(long version) {
        return queries.whole(coordinator, version).version().seen();
    }

    @Test
    @DisplayName("PL1.1 A coordinator writes the plans of her own county alone")
    void ownCounty() {
        var version = fixture.draft(coordinator, DueRule.afterStart(14));
        var line = fixture.first(coordinator, version);
        var stranger = fixture.coordinator(here.unit(), "25");
        var manager = staff.manager(here.unit(), here.scope());
        assertThatThrownBy(() -> queries.whole(stranger, version)).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> queries.line(stranger, line.id())).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> queries.plans(stranger, PlanFixture.COUNTY)).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> plans.write(stranger, PlanFixture.COUNTY, PlanFixture.details()))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> plans.change(stranger, version, seen(version), PlanFixture.details()))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> plans.writeLine(stranger, version, line.details()))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> plans.changeLine(stranger, line.id(), line.seen(), line.details()))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> plans.removeLine(stranger, line.id(), line.seen()))
                .hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> plans.decide(stranger, version, seen(version))).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> plans.drop(stranger, version, seen(version))).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> plans.write(manager, PlanFixture.COUNTY, PlanFixture.details()))
                .hasMessage("shared.refused.missing-role");
        assertThat(queries.plans(coordinator, PlanFixture.COUNTY)).anyMatch(each -> each.id() == version);
    }

    @Test
    @DisplayName("PL2.1 PL2.2 PL2.4 PL2.5 A line is read as it was written, and says nothing unsound")
    void readAsWritten() {
        var version = plans.write(coordinator, PlanFixture.COUNTY, PlanFixture.details());
        var details = new LineDetails(
                "Nya handläggare",
                new Demand(
                        new Audience(
                                Set.of("social-work", "school-head"),
                                Set.of(EmployerKind.SOCIAL_SERVICES, EmployerKind.SCHOOL),
                                Set.of("0980"),
                                Set.of(EmploymentKind.EMPLOYED),
                                true),
                        Set.of(fixture.course()),
                        Set.of(
                                fixture.external(coordinator, ExternalCourse.Kind.COURSE, 36),
                                fixture.external(coordinator, ExternalCourse.Kind.MEETING, null)),
                        true,
                        DueRule.everyYearIn(1),
                        36),
                new Goal(Goal.Kind.AT_LEAST, 2));
        var line = plans.writeLine(coordinator, version, details);
        assertThat(queries.line(coordinator, line).details()).isEqualTo(details);
        assertThatThrownBy(() -> fixture.elsewhere(Set.of(), true)).hasMessage("plan.refused.courses");
        var many = LongStream.rangeClosed(1, 13).boxed().collect(Collectors.toSet());
        assertThatThrownBy(() -> fixture.elsewhere(many, true)).hasMessage("plan.refused.courses");
        var dalarna = external.inUse("20").get(0).id();
        assertThatThrownBy(() -> plans.writeLine(coordinator, version, fixture.elsewhere(Set.of(dalarna), false)))
                .hasMessage(NOT_FOUND);
        for (var percent : new int[] {0, 101}) {
            assertThatThrownBy(() -> Goal.share(percent)).hasMessage("plan.refused.goal");
        }
        assertThatThrownBy(() -> new Goal(Goal.Kind.PARTICIPATION, 1)).hasMessage("plan.refused.goal");
        var foreign = new LineDetails(
                "x",
                new Demand(
                        new Audience(Set.of(), Set.of(), Set.of("2580"), Set.of(), false),
                        Set.of(fixture.course()),
                        Set.of(),
                        true,
                        DueRule.afterStart(1),
                        null),
                Goal.share(1));
        assertThatThrownBy(() -> plans.writeLine(coordinator, version, foreign)).hasMessage(NOT_FOUND);
    }

    @Test
    @DisplayName("PL1.5 PL2.9 A plan has forty lines and no more, and what is sent twice stands once")
    void mostLines() {
        var version = fixture.draft(coordinator, DueRule.afterStart(14));
        var details = fixture.first(coordinator, version).details();
        var first = fixture.first(coordinator, version).id();
        assertThat(plans.writeLine(coordinator, version, details)).isEqualTo(first);
        for (var more = 1; more < PlanQueries.MOST_LINES; more++) {
            plans.writeLine(coordinator, version, new LineDetails("Punkt " + more, details.demand(), details.goal()));
        }
        var last = new LineDetails("En till", details.demand(), details.goal());
        assertThatThrownBy(() -> plans.writeLine(coordinator, version, last))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("plan.refused.");
        assertThat(queries.whole(coordinator, version).lines()).hasSize(40);
    }

    @Test
    @DisplayName("PL1.2 PL1.3 PL1.4 A plan is decided with a line, holds from that day, and never changes")
    void decided() {
        var version = plans.write(coordinator, PlanFixture.COUNTY, PlanFixture.details());
        assertThatThrownBy(() -> plans.decide(coordinator, version, seen(version)))
                .hasMessage("plan.refused.no-line");
        var line = plans.writeLine(coordinator, version, fixture.line(Audience.EVERYBODY, DueRule.afterStart(14)));
        fixture.decide(coordinator, version);
        var whole = queries.whole(coordinator, version);
        assertThat(whole.version().state()).isEqualTo(PlanVersion.State.DECIDED);
        assertThat(whole.version().holdsFrom()).isEqualTo(PlanFixture.today());
        var decided = "plan.refused.decided-already";
        var seen = whole.version().seen();
        var lineSeen = whole.lines().get(0).seen();
        var details = whole.lines().get(0).details();
        assertThatThrownBy(() -> plans.change(coordinator, version, seen, PlanFixture.details()))
                .hasMessage(decided);
        assertThatThrownBy(() -> plans.writeLine(coordinator, version, details)).hasMessage(decided);
        assertThatThrownBy(() -> plans.changeLine(coordinator, line, lineSeen, details))
                .hasMessage(decided);
        assertThatThrownBy(() -> plans.removeLine(coordinator, line, lineSeen)).hasMessage(decided);
        assertThatThrownBy(() -> plans.drop(coordinator, version, seen)).hasMessage(decided);
        assertThatThrownBy(() -> plans.decide(coordinator, version, seen)).hasMessage(decided);
        plans.close(coordinator, version, seen);
        assertThat(queries.whole(coordinator, version).version().closedFrom()).isEqualTo(PlanFixture.today());
    }

    @Test
    @DisplayName("PL1.4 PL8.1 Outside a demonstration no plan is decided with a course that no experts have approved")
    void unapproved() {
        var version = fixture.draft(coordinator, DueRule.afterStart(14));
        var manager = staff.manager(here.unit(), here.scope());
        var own = plans.writeOwn(manager, here.employer(), PlanFixture.details());
        plans.writeLine(manager, own, fixture.line(Audience.EVERYBODY, DueRule.afterStart(14)));
        var ownSeen = queries.whole(manager, own).version().seen();
        System.setProperty("DEMO", "false");
        try {
            assertThatThrownBy(() -> plans.decide(coordinator, version, seen(version)))
                    .hasMessage("plan.refused.not-approved");
            assertThatThrownBy(() -> plans.decideOwn(manager, own, ownSeen, PlanFixture.today(), ""))
                    .hasMessage("plan.refused.not-approved");
        } finally {
            System.setProperty("DEMO", "true");
        }
        assertThat(queries.whole(coordinator, version).version().draft()).isTrue();
        fixture.decide(coordinator, version);
    }

    @Test
    @DisplayName("PL1.6 What has been changed meanwhile is not changed or decided")
    void meanwhile() {
        var version = fixture.draft(coordinator, DueRule.afterStart(14));
        var before = seen(version);
        var line = fixture.first(coordinator, version);
        plans.changeLine(coordinator, line.id(), line.seen(), fixture.line(Audience.EVERYBODY, DueRule.afterStart(30)));
        var meanwhile = "plan.refused.changed-meanwhile";
        assertThatThrownBy(() -> plans.changeLine(coordinator, line.id(), line.seen(), line.details()))
                .hasMessage(meanwhile);
        assertThatThrownBy(() -> plans.decide(coordinator, version, before)).hasMessage(meanwhile);
        assertThatThrownBy(() -> plans.change(coordinator, version, before, PlanFixture.details()))
                .hasMessage(meanwhile);
    }

    @Test
    @DisplayName("PL2.6 In the next version the same demands are the same line, under another name or goal too")
    void sameLine() {
        var version = fixture.draft(coordinator, DueRule.by(LocalDate.of(2030, 6, 30)));
        var line = fixture.first(coordinator, version);
        assertThat(line.origin()).isEqualTo(line.id());
        fixture.decide(coordinator, version);
        var next = plans.next(coordinator, version);
        assertThatThrownBy(() -> plans.next(coordinator, version)).hasMessage("plan.refused.not-newest");
        var copy = fixture.first(coordinator, next);
        assertThat(copy.id()).isNotEqualTo(line.id());
        assertThat(copy.origin()).isEqualTo(line.id());

        var demand = line.details().demand();
        plans.changeLine(coordinator, copy.id(), copy.seen(), new LineDetails("Annat namn", demand, Goal.share(50)));
        assertThat(fixture.first(coordinator, next).origin()).isEqualTo(line.id());
        var harder = new LineDetails(
                "Annat namn",
                new Demand(Audience.EVERYBODY, demand.courses(), Set.of(), false, DueRule.afterStart(3), null),
                Goal.share(50));
        plans.changeLine(
                coordinator, copy.id(), fixture.first(coordinator, next).seen(), harder);
        assertThat(fixture.first(coordinator, next).origin()).isEqualTo(copy.id());
        plans.changeLine(
                coordinator, copy.id(), fixture.first(coordinator, next).seen(), line.details());
        assertThat(fixture.first(coordinator, next).origin()).isEqualTo(line.id());
        var twin = plans.writeLine(coordinator, next, new LineDetails("Tvilling", demand, Goal.share(50)));
        assertThat(queries.line(coordinator, twin).origin()).isEqualTo(twin);

        plans.drop(coordinator, next, seen(next));
        assertThat(queries.whole(coordinator, version).versions()).hasSize(1);
        assertThat(queries.whole(coordinator, version).version().newest()).isTrue();
    }
}
