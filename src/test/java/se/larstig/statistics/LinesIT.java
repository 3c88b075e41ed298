package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.CourseQueries;
import se.larstig.disclosure.Counts;
import se.larstig.disclosure.DisclosureFilter;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Released;
import se.larstig.disclosure.Tally;
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
import se.larstig.plan.LineCount;
import se.larstig.plan.LineDetails;
import se.larstig.plan.LineQueries;
import se.larstig.plan.ObligationQueries;
import se.larstig.plan.PlanDetails;
import se.larstig.plan.PlanQueries;
import se.larstig.plan.Plans;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Statements;

/** Owns the county of Värmland. */
@ArquillianTest
class LinesIT {

    private static final String COUNTY = "17";
    private static final String DIVIDED = "1715";
    private static final String WAITING = "1730";
    private static final String TWO = "1737";
    private static final String WHOLE = "1760";
    private static final Period FIRST = new Period(Period.Kind.QUARTER, 2025, 1);
    private static final Period SECOND = new Period(Period.Kind.QUARTER, 2025, 2);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor STEERING =
            new Actor(1, "test", List.of(new Actor.Grant(Role.STEERING_GROUP, Scope.county(COUNTY))));

    @Inject
    private Releases releases;

    @Inject
    private LineFigureQueries figures;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private PlanChangeQueries changes;

    @Inject
    private Plans plans;

    @Inject
    private PlanQueries planQueries;

    @Inject
    private LineQueries lineQueries;

    @Inject
    private ObligationQueries obligations;

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

    @Inject
    private Statements statements;

    private long version;
    private long both;

    @Test
    @DisplayName(
            "S8.2–S8.8 S8.11 S8.12 S8.14 PL2.7 PL5.9 PL5.10 A line's figures are sums of leaves, where all have adopted it, and stand still")
    void lines() {
        var row = courses.published("ny-i-socialtjansten").orElseThrow();
        version = row.versionId();
        var divided = employer(DIVIDED, 40, Map.of("social-work-children", 24, "social-work-care", 16));
        staff(divided, DIVIDED, "social-work-children", 24, 13);
        staff(divided, DIVIDED, "social-work-care", 16, 9);
        alsoDoes("social-work-adults", divided, DIVIDED);
        var waiting = employer(WAITING, 30, Map.of("social-work-children", 30));
        staff(waiting, WAITING, "social-work-children", 30, 8);
        var one = employer(TWO, 20, Map.of("social-work-children", 20));
        staff(one, TWO, "social-work-children", 20, 5);
        var other = employer(TWO, 8, Map.of("social-work-children", 8));
        var whole = employer(WHOLE, 25, Map.of());
        staff(whole, WHOLE, "social-work-children", 10, 5);

        at(LocalDate.of(2025, 1, 20), () -> {
            var plan = plans.write(
                    SYSTEM,
                    COUNTY,
                    new PlanDetails("Plan", "", "", "", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)));
            write(plan, "Några", Set.of("social-work-children"), false, row.courseId());
            write(plan, "Nyanställda", Set.of("social-work"), true, row.courseId());
            write(plan, "Alla", Set.of("social-work"), false, row.courseId());
            plans.decide(SYSTEM, plan, planQueries.whole(SYSTEM, plan).version().seen());
            for (var line : planQueries.whole(SYSTEM, plan).lines()) {
                for (var adopter : List.of(divided, one, whole)) {
                    adoptions.adopt(SYSTEM, adopter, line.id(), clocks.today(), "", null);
                }
            }
        });
        assertThat(lineQueries.held(SYSTEM, COUNTY, LocalDate.of(2025, 1, 19))).isEmpty();
        assertThat(lineQueries.held(SYSTEM, COUNTY, LAST))
                .extracting(line -> line.details().name())
                .containsExactly("Några", "Nyanställda", "Alla");
        assertThat(obligations.counts(SYSTEM, COUNTY, LAST))
                .anySatisfy(count -> assertThat(count)
                        .extracting(LineCount::municipality, LineCount::work, LineCount::done)
                        .containsExactly(
                                DIVIDED,
                                Set.of(new LineCount.Work("social-work-children", EmployerKind.SOCIAL_SERVICES)),
                                13));
        assertThatThrownBy(() -> obligations.counts(STEERING, COUNTY, LAST)).hasMessage("shared.refused.missing-role");

        at(LocalDate.of(2025, 4, 10), () -> {
            assertThat(releases.make(SYSTEM, COUNTY, FIRST)).isTrue();
            assertThat(figures.edition(STEERING, COUNTY, FIRST))
                    .as("prepared, not published")
                    .isEmpty();
            releases.publish(SYSTEM, COUNTY, FIRST, "");
        });
        var edition = figures.edition(STEERING, COUNTY, FIRST).orElseThrow();
        assertThat(edition.lines())
                .extracting(LineFigureQueries.Line::shown)
                .containsExactly(LineShown.FIGURES, LineShown.OWN_EMPLOYER, LineShown.FIGURES);
        var some = edition.lines().get(0);
        assertThat(some.cells().get(DIVIDED).standing()).isEqualTo(LineStanding.FIGURES);
        assertThat(some.cells().get(WAITING).standing()).isEqualTo(LineStanding.NOT_ADOPTED);
        assertThat(some.cells().get(TWO))
                .extracting(
                        LineFigureQueries.Cell::standing,
                        LineFigureQueries.Cell::adopters,
                        LineFigureQueries.Cell::employers)
                .containsExactly(LineStanding.PARTLY, 1, 2);
        assertThat(some.cells().get(WHOLE).standing()).isEqualTo(LineStanding.UNDIVIDED);
        assertThat(some.cells().get("1780").standing()).isEqualTo(LineStanding.NOBODY);
        var released = some.cells().get(DIVIDED).released();
        var leaf = new DisclosureFilter(Protection.USUAL).release(new Tally.Leaf(DIVIDED, new Counts(24, 24, 13, 13)));
        assertThat(released).isEqualTo(leaf);
        assertThat(some.figure(edition.municipalities(), Measure.COMPLETED)).isEqualTo(leaf.completed());
        var all = edition.lines().get(2);
        assertThat(all.cells().get(WHOLE).standing()).isEqualTo(LineStanding.FIGURES);
        var rest = new DisclosureFilter(Protection.USUAL).release(new Tally.Leaf(DIVIDED, new Counts(16, 16, 9, 9)));
        assertThat(all.cells().get(DIVIDED).released())
                .as("who does two kinds of work in one atom is one person of it")
                .isEqualTo(leaf.plus(rest));

        var county = queries.county(STEERING, COUNTY, FIRST, row.courseId()).orElseThrow();
        assertThat(county.byGroup().get(0).find(DIVIDED).orElseThrow().parts())
                .extracting(Released::code)
                .containsExactly(DIVIDED + "/1", DIVIDED + "/2");
        assertThat(county.byGroup().get(0).find(WHOLE).orElseThrow().parts()).isEmpty();

        at(LocalDate.of(2025, 5, 2), () -> {
            for (var line : lineQueries.held(SYSTEM, COUNTY, clocks.today())) {
                adoptions.adopt(SYSTEM, other, line.line(), clocks.today(), "", null);
            }
        });
        at(LocalDate.of(2025, 7, 10), () -> {
            assertThat(releases.make(SYSTEM, COUNTY, SECOND)).isTrue();
            assertThat(figures.edition(STEERING, COUNTY, SECOND)).isEmpty();
            assertThat(figures.trend(STEERING, COUNTY, edition.shown().get(0).number()))
                    .as("S2.8 what is prepared is in no trend")
                    .extracting(LineFigureQueries.Edition::period)
                    .containsExactly(FIRST);
            releases.publish(SYSTEM, COUNTY, SECOND, "");
        });
        assertThat(figures.edition(STEERING, COUNTY, FIRST)).contains(edition);
        draft(row.courseId());
        states(divided);
        var trend = figures.trend(STEERING, COUNTY, some.number());
        assertThat(trend).extracting(LineFigureQueries.Edition::period).containsExactly(SECOND, FIRST);
        assertThat(trend.get(0).lines().get(0).cells().get(TWO).standing()).isEqualTo(LineStanding.FIGURES);
        assertThat(statements.of(() -> figures.edition(STEERING, COUNTY, FIRST)))
                .isLessThanOrEqualTo(8);
        assertThatThrownBy(() -> figures.edition(STEERING, "13", FIRST)).hasMessage("shared.refused.not-found");
    }

    /** S8.12: a draft with one line as it was, one for another audience, and two that are gone. */
    private void draft(long course) {
        var coordinator = new Actor(1, "test", List.of(new Actor.Grant(Role.COORDINATOR, Scope.county(COUNTY))));
        var decided = planQueries.plans(SYSTEM, COUNTY).get(0);
        var draft = plans.next(SYSTEM, decided.id());
        var lines = planQueries.whole(SYSTEM, draft).lines();
        plans.removeLine(SYSTEM, lines.get(1).id(), lines.get(1).seen());
        plans.removeLine(SYSTEM, lines.get(2).id(), lines.get(2).seen());
        write(draft, "Andra", Set.of("social-work-care"), false, course);
        write(draft, "Hela gruppen i Kil", Set.of("social-work"), true, course);
        var moves = changes.of(coordinator, draft);
        assertThat(moves.period()).isEqualTo(SECOND);
        assertThat(moves.lines())
                .extracting(PlanChangeQueries.Move::name, PlanChangeQueries.Move::kind)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Några", PlanChangeQueries.Kind.SAME),
                        org.assertj.core.api.Assertions.tuple("Andra", PlanChangeQueries.Kind.NEW),
                        org.assertj.core.api.Assertions.tuple("Hela gruppen i Kil", PlanChangeQueries.Kind.SAME),
                        org.assertj.core.api.Assertions.tuple("Alla", PlanChangeQueries.Kind.GONE));
        var cut = moves.lines().get(0).registered();
        assertThat(cut.from()).isLessThanOrEqualTo(24 + 30 + 20 + 10);
        assertThat(cut.to()).isGreaterThanOrEqualTo(24 + 30 + 20 + 10);
        assertThat(moves.lines().get(2).registered()).as("newly employed").isNull();
        assertThat(moves.lines().get(2).why()).isEqualTo(PlanChangeQueries.Why.NOT_COUNTED);
        assertThat(moves.lines().get(1).why())
                .as("of the larger of two municipalities nobody knows how many they are")
                .isEqualTo(PlanChangeQueries.Why.UNDIVIDED);
        assertThat(moves.lines().get(0).cost().undivided())
                .containsExactly(new Cost.Undivided("social-work", List.of(WHOLE)));
        assertThat(moves.lines().get(0).cost().shared()).isEmpty();
        var all = queries.county(STEERING, COUNTY, SECOND, course).orElseThrow();
        var gone = moves.lines().get(3).registered();
        assertThat(gone.headcount()).isEqualTo(all.byGroup().get(0).registered().headcount());
        assertThatThrownBy(() -> changes.of(STEERING, draft)).hasMessage("shared.refused.missing-role");
    }

    /** S8.11, PL5.10. */
    private void states(long employer) {
        var manager = new Actor(1, "chef", List.of(new Actor.Grant(Role.MANAGER, Scope.employer(employer))));
        var states = obligations
                .asked(manager, Scope.employer(employer), clocks.today())
                .states();
        assertThat(states)
                .filteredOn(each -> each.name().equals("Några") && each.unit() == 0)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.asked()).isEqualTo(24);
                    assertThat(each.done()).isEqualTo(13);
                    assertThat(each.notBegun()).isEqualTo(11);
                });
        assertThat(states)
                .filteredOn(each -> each.name().equals("Alla"))
                .as("the whole and three units")
                .hasSize(4);
        assertThatThrownBy(() -> obligations.asked(manager, Scope.employer(employer + 1), clocks.today()))
                .hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> obligations.asked(STEERING, Scope.employer(employer), clocks.today()))
                .hasMessage("shared.refused.missing-role");
    }

    private void write(long plan, String name, Set<String> professions, boolean newly, long course) {
        var audience = new Audience(professions, Set.of(), Set.of(), Set.of(), newly);
        var demand = new Demand(audience, Set.of(course), Set.of(), false, DueRule.afterStart(60), null);
        plans.writeLine(SYSTEM, plan, new LineDetails(name, demand, Goal.share(50)));
    }

    private long employer(String municipality, int persons, Map<String, Integer> parts) {
        var employer =
                employers.found(SYSTEM, "Test " + municipality, EmployerKind.SOCIAL_SERVICES, List.of(municipality));
        employers.openUnit(SYSTEM, employer, "Enhet");
        employers.declareHeadcount(
                SYSTEM, employer, municipality, "social-work", persons, parts, LocalDate.of(2025, 1, 1), "test");
        return employer;
    }

    private void staff(long employer, String municipality, String profession, int persons, int done) {
        var unit = employers.openUnit(SYSTEM, employer, "Enhet " + profession);
        for (var i = 0; i < persons; i++) {
            var person = people.register(SYSTEM, "Test", true);
            both = i == 0 ? person : both;
            var employment = people.employ(
                    SYSTEM, person, unit, profession, municipality, EmploymentKind.EMPLOYED, LocalDate.of(2024, 1, 1));
            if (i < done) {
                var time = noon(LocalDate.of(2025, 2, 1));
                clocks.at(time, () -> learning.record(SYSTEM, employment, version, time, time));
            }
        }
    }

    /** The first of the staff that was employed last does this as well. */
    private void alsoDoes(String profession, long employer, String municipality) {
        people.employ(
                SYSTEM,
                both,
                employers.openUnit(SYSTEM, employer, "Enhet " + profession),
                profession,
                municipality,
                EmploymentKind.EMPLOYED,
                LocalDate.of(2024, 1, 1));
    }

    private void at(LocalDate day, Runnable command) {
        clocks.at(noon(day), command);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Clocks.ZONE).toInstant();
    }
}
