package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.larstig.catalogue.CourseQueries;
import se.larstig.external.Learnt;
import se.larstig.external.Reported;
import se.larstig.external.Reports;
import se.larstig.identity.DemoAccount;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.People;
import se.larstig.learning.EarlierLearning;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.Employers;
import se.larstig.plan.Adoptions;
import se.larstig.plan.Audience;
import se.larstig.plan.Demand;
import se.larstig.plan.DueRule;
import se.larstig.plan.Goal;
import se.larstig.plan.LineDetails;
import se.larstig.plan.PlanDetails;
import se.larstig.plan.PlanQueries;
import se.larstig.plan.Plans;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Visitor;

/** Owns the counties of Blekinge and Västmanland. First they are made in the server, then they are attacked from outside. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryChannelIT {

    private static final Actor SYSTEM = Actor.system("test");

    @Inject
    private Decisions decisions;

    @Inject
    private Releases releases;

    @Inject
    private WorkingViews views;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private ReportQueries reportQueries;

    @Inject
    private Reports reports;

    @Inject
    private Plans plans;

    @Inject
    private PlanQueries planQueries;

    @Inject
    private Adoptions adoptions;

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

    @Test
    @Order(1)
    @DisplayName("S2.5 S6.1 S7.3 Two counties release two quarters each, and have a working view of one week")
    void counties() {
        var version = courses.published("ny-i-socialtjansten").orElseThrow().versionId();
        for (var fixture : ChannelFixture.values()) {
            var adopters = new ArrayList<Long>();
            fixture.municipalities.forEach((code, two) -> {
                var employer = municipality(code, two, version);
                report(employer, fixture, code);
                if (ChannelFixture.adopts(code)) {
                    adopters.add(employer);
                }
            });
            at(LocalDate.of(2025, 1, 10), () -> plan(fixture.county, adopters));
            account(fixture.steeringGroup(), Role.STEERING_GROUP, fixture.county);
            account(fixture.coordinator(), Role.COORDINATOR, fixture.county);
            var targets = queries.courses().stream()
                    .collect(java.util.stream.Collectors.toMap(
                            StatisticsQueries.Course::id, course -> ChannelFixture.TARGET));
            at(LocalDate.of(2025, 4, 2), () -> {
                decisions.decide(
                        SYSTEM, fixture.county, 5, fixture.protection.known(), targets, List.of(fixture.cluster), 0);
                assertThat(views.make(SYSTEM, fixture.county)).isFalse();
                assertThat(releases.make(SYSTEM, fixture.county, ChannelFixture.FIRST))
                        .isTrue();
                assertThat(views.make(SYSTEM, fixture.county)).isFalse();
                releases.publish(SYSTEM, fixture.county, ChannelFixture.FIRST, "");
            });
            at(
                    LocalDate.of(2025, 4, 3),
                    () -> assertThat(views.make(SYSTEM, fixture.county)).isTrue());
            var report = reportQueries.report(SYSTEM, fixture.county, ChannelFixture.FIRST);
            at(LocalDate.of(2025, 7, 2), () -> {
                assertThat(releases.make(SYSTEM, fixture.county, ChannelFixture.SECOND))
                        .isTrue();
                releases.publish(SYSTEM, fixture.county, ChannelFixture.SECOND, "");
            });
            assertThat(reportQueries.report(SYSTEM, fixture.county, ChannelFixture.FIRST))
                    .as("S7.3 a report stays as it was")
                    .isPresent()
                    .isEqualTo(report);
            at(
                    LocalDate.of(2025, 7, 6),
                    () -> assertThat(views.make(SYSTEM, fixture.county)).isTrue());
            at(
                    LocalDate.of(2025, 7, 12),
                    () -> assertThat(views.make(SYSTEM, fixture.county))
                            .as("once a week, ending on a Sunday")
                            .isTrue());
            at(
                    LocalDate.of(2025, 7, 13),
                    () -> assertThat(views.make(SYSTEM, fixture.county)).isFalse());
            at(
                    LocalDate.of(2025, 7, 16),
                    () -> assertThat(views.make(SYSTEM, fixture.county)).isTrue());
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName(
            "S1.10 S1.11 S2.4 S4.1 S6.2 S8.5 S9.1 S9.3 All that Blekinge shows anywhere is what was released, and discloses nobody")
    void oneKnown() {
        ChannelAttack.run(ChannelFixture.BLEKINGE);
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("S1.10 S1.11 S2.4 S4.1 S6.2 The same in Västmanland, where a reader knows three municipalities")
    void threeKnown() {
        ChannelAttack.run(ChannelFixture.VASTMANLAND);
    }

    @Test
    @Order(4)
    @RunAsClient
    @DisplayName("S2.7 A coordinator sees her note before she publishes it, once; all who see the figures read it")
    void note() {
        var coordinator = Visitor.freshlySignedIn(ChannelFixture.BLEKINGE.coordinator(), DemoAccount.PASSWORD);
        var steeringGroup = Visitor.freshlySignedIn(ChannelFixture.BLEKINGE.steeringGroup(), DemoAccount.PASSWORD);
        var county = "?scope=10&period=" + ChannelFixture.SECOND.code();
        var report = "/statistics/report" + county;
        var text = "Olofström har <rättat> sitt antal.";
        var shown = "Olofström har &lt;rättat&gt; sitt antal.";
        assertThat(steeringGroup.get(report).body()).doesNotContain("name=\"note\"");
        assertThat(steeringGroup
                        .submit(report, report, Map.of("note", text, "publish", "yes"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(coordinator
                        .submit(report, report, Map.of("note", " ", "preview", "yes"))
                        .body())
                .contains("Skriv något i rutan först.");
        assertThat(coordinator
                        .submit(report, report, Map.of("note", "x".repeat(1001), "publish", "yes"))
                        .body())
                .contains("högst 1\u00a0000 tecken", "x".repeat(1001));
        assertThat(coordinator
                        .submit(report, report, Map.of("note", text, "preview", "yes"))
                        .body())
                .contains("Så här kommer det att stå", shown, "Publicera anmärkningen");
        assertThat(steeringGroup.get(report).body()).doesNotContain(shown);
        assertThat(coordinator
                        .submit(report, report, Map.of("note", text, "publish", "yes"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(steeringGroup.get(report).body()).contains("Anmärkning från länet", shown);
        assertThat(steeringGroup.get("/statistics/county" + county).body()).contains("Anmärkning från länet", shown);
        assertThat(steeringGroup
                        .get("/statistics/report?scope=10&period=" + ChannelFixture.FIRST.code())
                        .body())
                .doesNotContain(shown);
        assertThat(coordinator.get(report).body()).doesNotContain("name=\"note\"");
        assertThat(coordinator
                        .submit(report, report, Map.of("note", "En till.", "publish", "yes"))
                        .body())
                .contains("Någon annan har redan skrivit en anmärkning", "En till.", shown);
    }

    @Test
    @Order(5)
    @DisplayName("S2.8 A third quarter is made in Blekinge")
    void third() {
        at(
                LocalDate.of(2025, 10, 2),
                () -> assertThat(releases.make(SYSTEM, ChannelFixture.BLEKINGE.county, ChannelFixture.SECOND.after()))
                        .isTrue());
    }

    @Test
    @Order(6)
    @RunAsClient
    @DisplayName("S2.8 S3.2 Nobody finds a quarter that is prepared, until the coordinator publishes it, once")
    void prepared() {
        var coordinator = Visitor.freshlySignedIn(ChannelFixture.BLEKINGE.coordinator(), DemoAccount.PASSWORD);
        var steeringGroup = Visitor.freshlySignedIn(ChannelFixture.BLEKINGE.steeringGroup(), DemoAccount.PASSWORD);
        var code = ChannelFixture.SECOND.after().code();
        var forged = List.of(
                "/statistics/county?period=" + code,
                "/statistics/county?file=all&period=" + code,
                "/statistics/report?period=" + code,
                "/statistics/report?file=pdf&period=" + code,
                "/statistics/report?file=tables&period=" + code,
                "/statistics/plan-figures?period=" + code,
                "/statistics/plan-figures?file=all&period=" + code,
                "/statistics/municipality?place=1080&period=" + code,
                "/statistics/municipality?place=1080&file=table&period=" + code);
        for (var address : forged) {
            assertThat(steeringGroup.get(address).statusCode()).as(address).isEqualTo(404);
            assertThat(coordinator.get(address).statusCode()).as(address).isEqualTo(404);
        }
        for (var address : List.of(
                "/statistics/county",
                "/statistics/report",
                "/statistics/municipality?place=1080",
                "/statistics/municipality?place=1080&file=trend")) {
            assertThat(steeringGroup.get(address).body()).doesNotContain(code);
            assertThat(coordinator.get(address).body()).doesNotContain(code);
        }
        assertThat(coordinator.get("/statistics/working-view").body()).doesNotContain(code);
        var page = "/statistics/publish?scope=10";
        assertThat(steeringGroup.get(page).statusCode()).isEqualTo(403);
        assertThat(coordinator.get("/statistics/publish?scope=19").statusCode()).isEqualTo(404);
        assertThat(coordinator.get(page).body())
                .contains("Kvartal 3, 2025", "Publiceras av sig själva senast 23 oktober 2025", "Sammanfattning", code)
                .doesNotContain("Publicera nu");
        assertThat(coordinator.get("/home/work").body()).contains("är färdiga sedan 2 oktober 2025", page);
        assertThat(coordinator
                        .submit(page, page, Map.of("note", "x".repeat(1001), "go-on", "yes"))
                        .body())
                .contains("högst 1\u00a0000 tecken", "x".repeat(1001))
                .doesNotContain("Publicera nu");
        var text = "Karlshamn <b>har</b> rättat.";
        assertThat(coordinator
                        .submit(page, page, Map.of("note", text, "go-on", "yes"))
                        .body())
                .contains("Publicera nu", "Karlshamn &lt;b&gt;har&lt;/b&gt; rättat.");
        assertThat(coordinator
                        .submit(page, page, Map.of("note", text, "back", "yes"))
                        .body())
                .contains("Karlshamn &lt;b&gt;har&lt;/b&gt; rättat.", "Fortsätt");
        assertThat(steeringGroup
                        .submit("/statistics/report", page, Map.of("period", code, "publish", "yes"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(coordinator
                        .submit(page, page, Map.of("period", "2025q4", "publish", "yes"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(steeringGroup.get("/statistics/report?period=" + code).statusCode())
                .isEqualTo(404);
        var publish = Map.of("period", code, "note", text, "publish", "yes");
        assertThat(coordinator.submit(page, page, publish).statusCode()).isEqualTo(303);
        assertThat(coordinator.submit(page, page, publish).body()).contains("Siffrorna är redan publicerade.");
        assertThat(steeringGroup.get("/statistics/report").body())
                .contains(
                        "Karlshamn &lt;b&gt;har&lt;/b&gt; rättat.",
                        "Vad som har ändrats sedan förra rapporten",
                        "data-cell=\"" + code);
        assertThat(coordinator.get(page).body()).contains("Inga siffror väntar", "Av länets utbildningsansvariga");
    }

    private void account(String email, Role role, String county) {
        var person = people.register(SYSTEM, "Test " + email, true);
        people.openAccount(SYSTEM, person, email, DemoAccount.PASSWORD);
        people.grant(SYSTEM, person, role, Scope.county(county));
    }

    /** One line that asks the group for the course, and one that no release can show. */
    private void plan(String county, List<Long> adopters) {
        var course = courses.published("ny-i-socialtjansten").orElseThrow().courseId();
        var version = plans.write(
                SYSTEM,
                county,
                new PlanDetails("Plan", "", "", "", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)));
        for (var newlyEmployed : new boolean[] {false, true}) {
            var audience = new Audience(Set.of(ChannelFixture.GROUP), Set.of(), Set.of(), Set.of(), newlyEmployed);
            var demand = new Demand(audience, Set.of(course), Set.of(), false, DueRule.afterStart(60), null);
            plans.writeLine(
                    SYSTEM,
                    version,
                    new LineDetails(newlyEmployed ? "De nya" : "Alla", demand, Goal.share(ChannelFixture.GOAL)));
        }
        plans.decide(
                SYSTEM, version, planQueries.whole(SYSTEM, version).version().seen());
        for (var line : planQueries.whole(SYSTEM, version).lines()) {
            adopters.forEach(employer -> adoptions.adopt(SYSTEM, employer, line.id(), clocks.today(), "", null));
        }
    }

    private long municipality(String code, ChannelFixture.Two two, long version) {
        var employer = employers.found(SYSTEM, "Test " + code, EmployerKind.SOCIAL_SERVICES, List.of(code));
        var unit = employers.openUnit(SYSTEM, employer, "Enhet");
        employers.declareHeadcount(
                SYSTEM, employer, code, ChannelFixture.GROUP, two.headcount(), LocalDate.of(2025, 1, 1), "test");
        for (var i = 0; i < two.registered(); i++) {
            var employment = people.employ(
                    SYSTEM,
                    people.register(SYSTEM, "Test", true),
                    unit,
                    "social-work-adults",
                    code,
                    EmploymentKind.EMPLOYED,
                    LocalDate.of(2024, 1, 1));
            if (i < two.laterStarted()) {
                var started = LocalDate.of(2025, i < two.started() ? 2 : 5, 3);
                var completed = LocalDate.of(2025, i < two.completed() ? 2 : 5, 4);
                learn(employment, version, started, i < two.laterCompleted() ? completed : null);
            }
        }
        return employer;
    }

    /** S9.4: once in the year before, so that it counts as reporting; then of two quarters, the first of them corrected. */
    private void report(long employer, ChannelFixture fixture, String municipality) {
        report(LocalDate.of(2024, 8, 5), employer, municipality, LocalDate.of(2024, 4, 1), 0);
        var quarter = LocalDate.of(2024, 10, 1);
        report(LocalDate.of(2025, 1, 10), employer, municipality, quarter, 1);
        report(
                LocalDate.of(2025, 1, 20),
                employer,
                municipality,
                quarter,
                fixture.reported(municipality, ChannelFixture.FIRST));
        report(
                LocalDate.of(2025, 4, 10),
                employer,
                municipality,
                LocalDate.of(2025, 1, 1),
                fixture.reported(municipality, ChannelFixture.SECOND));
    }

    private void report(LocalDate day, long employer, String municipality, LocalDate quarter, int persons) {
        var course = courses.published("ny-i-socialtjansten").orElseThrow().courseId();
        at(
                day,
                () -> reports.report(
                        SYSTEM,
                        employer,
                        new Reported(Learnt.here(course), municipality, ChannelFixture.GROUP, quarter, persons)));
    }

    private void learn(
            long employment, long version, LocalDate started, @org.jspecify.annotations.Nullable LocalDate completed) {
        clocks.at(
                noon(completed == null ? started : completed),
                () -> learning.record(
                        SYSTEM, employment, version, noon(started), completed == null ? null : noon(completed)));
    }

    private void at(LocalDate day, Runnable command) {
        clocks.at(noon(day), command);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Clocks.ZONE).toInstant();
    }
}
