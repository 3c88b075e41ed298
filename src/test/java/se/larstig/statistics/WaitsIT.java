package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.disclosure.AttentiveReader;
import se.larstig.disclosure.Counts;
import se.larstig.disclosure.DisclosureFilter;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Tally;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.People;
import se.larstig.identity.TrailFixture;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.Employers;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Owns the counties of Västra Götaland and Gävleborg. */
@ArquillianTest
class WaitsIT {

    private static final String VASTRA_GOTALAND = "14";
    private static final String GAVLEBORG = "21";
    private static final Protection THREE = new Protection(3);
    private static final Period FIRST = new Period(Period.Kind.QUARTER, 2025, 1);
    private static final Period SECOND = FIRST.after();
    private static final Period THIRD = SECOND.after();
    private static final int PASSING = 8;
    private static final Actor SYSTEM = Actor.system("test");

    @Inject
    private Releases releases;

    @Inject
    private ReleaseJob job;

    @Inject
    private Decisions decisions;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private IdentityQueries identity;

    @Inject
    private Employers employers;

    @Inject
    private People people;

    @Inject
    private Clocks clocks;

    @Test
    @DisplayName(
            "S1.12 S2.3 S2.5 S2.6 What would pin somebody waits, the coordinator is told, and the next quarter is made")
    void waits() {
        var standing = firstPinned();
        var codes = queries.municipalityCodes(VASTRA_GOTALAND);
        for (var i = 0; i < PASSING; i++) {
            var employer = employer(codes.get(i), 25);
            employ(employer, 6, LocalDate.of(2025, 1, 1));
            employ(employer, 1, LocalDate.of(2025, 5, 1));
            employ(employer, 10, LocalDate.of(2025, 8, 1));
        }
        for (var i = PASSING; i < PASSING + 5; i++) {
            employ(employer(codes.get(i), 3), 1, LocalDate.of(2025, 1, 1));
        }
        employ(employer(codes.get(PASSING + 5), 100), 30 + standing, LocalDate.of(2025, 1, 1));

        at(LocalDate.of(2025, 4, 5), () -> {
            decisions.decide(SYSTEM, VASTRA_GOTALAND, 3, 1, Map.of(), List.of(), 0);
            assertThat(releases.make(SYSTEM, VASTRA_GOTALAND, FIRST)).isTrue();
            releases.publish(SYSTEM, VASTRA_GOTALAND, FIRST, "");
            assertThat(queries.waiting(coordinator(), VASTRA_GOTALAND)).isEmpty();
        });
        at(LocalDate.of(2025, 7, 5), () -> {
            for (var night = 0; night < 2; night++) {
                assertThatThrownBy(() -> releases.make(SYSTEM, VASTRA_GOTALAND, SECOND))
                        .hasMessage("statistics.refused.pinned");
            }
        });
        assertThat(queries.waiting(coordinator(), VASTRA_GOTALAND))
                .map(StatisticsQueries.Waiting::period)
                .contains(SECOND);
        assertThat(queries.periods(coordinator(), VASTRA_GOTALAND)).containsExactly(FIRST);
        assertThat(TrailFixture.whole(identity))
                .filteredOn(trace -> trace.action().equals("statistics.wait"))
                .extracting(IdentityQueries.Trace::subject)
                .containsExactly("14 2025q2");

        at(LocalDate.of(2025, 10, 5), () -> {
            assertThat(releases.make(SYSTEM, VASTRA_GOTALAND, THIRD)).isTrue();
            assertThatThrownBy(() -> releases.make(SYSTEM, VASTRA_GOTALAND, SECOND))
                    .hasMessage("statistics.refused.later-released");
        });
        assertThat(queries.waiting(coordinator(), VASTRA_GOTALAND)).isEmpty();
        assertThat(TrailFixture.whole(identity))
                .filteredOn(trace -> trace.action().equals("statistics.prepare"))
                .extracting(IdentityQueries.Trace::subject)
                .contains("14 2025q1", "14 2025q3");
        assertThatThrownBy(() -> queries.waiting(
                        new Actor(
                                1,
                                "test",
                                List.of(new Actor.Grant(Role.STEERING_GROUP, Scope.county(VASTRA_GOTALAND)))),
                        VASTRA_GOTALAND))
                .hasMessage("shared.refused.missing-role");
    }

    @Test
    @DisplayName(
            "S2.5 S2.6 S2.8 S2.9 After months without a server each missing quarter is made in order, as it stood on its own last"
                    + " day; each publishes itself after three weeks unless somebody has, the oldest first")
    void missingQuarters() {
        var course = queries.courseIds().get(0);
        var employer = employer("2180", 60);
        employ(employer, 21, LocalDate.of(2024, 1, 1));
        employ(employer, 12, LocalDate.of(2024, 8, 1));
        employ(employer, 12, LocalDate.of(2025, 2, 1));
        at(LocalDate.of(2024, 7, 5), () -> job.make(GAVLEBORG));
        var steering = new Actor(1, "test", List.of(new Actor.Grant(Role.STEERING_GROUP, Scope.county(GAVLEBORG))));
        at(LocalDate.of(2024, 7, 25), () -> job.make(GAVLEBORG));
        assertThat(queries.periods(steering, GAVLEBORG)).isEmpty();
        at(LocalDate.of(2025, 4, 5), () -> job.make(GAVLEBORG));
        assertThat(queries.published(steering, GAVLEBORG))
                .containsExactly(new StatisticsQueries.Published(
                        new Period(Period.Kind.QUARTER, 2024, 2), noon(LocalDate.of(2025, 4, 5)), true));
        publishInOrder();
        var periods = queries.periods(steering, GAVLEBORG);
        assertThat(periods).extracting(Period::code).containsExactly("2025q1", "2024q4", "2024q3", "2024q2");
        var counts = List.of(45, 33, 33, 21);
        for (var i = 0; i < 4; i++) {
            var figure = queries.county(steering, GAVLEBORG, periods.get(i), course)
                    .orElseThrow()
                    .figure("2180", 0, Measure.REGISTERED);
            assertThat(counts.get(i)).isBetween(figure.from(), figure.to());
        }
        at(LocalDate.of(2025, 4, 6), () -> job.make(GAVLEBORG));
        assertThat(queries.periods(steering, GAVLEBORG)).hasSize(4);
        assertThat(TrailFixture.whole(identity))
                .filteredOn(trace -> trace.subject().startsWith(GAVLEBORG + " "))
                .extracting(trace -> trace.action() + " " + trace.subject())
                .contains(
                        "statistics.prepare 21 2024q3",
                        "statistics.release 21 2024q3",
                        "statistics.release-itself 21 2024q2",
                        "statistics.release-itself 21 2025q1");
    }

    /** Two by hand, the older one first, and the last by itself on its last day. */
    private void publishInOrder() {
        var third = new Period(Period.Kind.QUARTER, 2024, 3);
        at(LocalDate.of(2025, 4, 25), () -> {
            assertThatThrownBy(() -> releases.publish(SYSTEM, GAVLEBORG, third.after(), ""))
                    .hasMessage("statistics.refused.order");
            releases.publish(SYSTEM, GAVLEBORG, third, "");
            assertThatThrownBy(() -> releases.publish(SYSTEM, GAVLEBORG, third, ""))
                    .hasMessage("statistics.refused.published");
            releases.publish(SYSTEM, GAVLEBORG, third.after(), "Två kvartal på en gång.");
            job.make(GAVLEBORG);
            assertThat(queries.newestPublished(GAVLEBORG).map(Release::getPeriod))
                    .contains(third.after());
        });
        at(LocalDate.of(2025, 4, 26), () -> job.make(GAVLEBORG));
    }

    /** How many more the standing municipality has when the attentive reader first pins a change. */
    private int firstPinned() {
        var codes = queries.municipalityCodes(VASTRA_GOTALAND);
        var filter = new DisclosureFilter(THREE);
        return IntStream.range(0, 20)
                .filter(standing -> !new AttentiveReader(THREE)
                        .pins(filter.release(county(codes, 6, standing)), filter.release(county(codes, 7, standing)))
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Tally county(List<String> codes, int passing, int standing) {
        var parts = new ArrayList<Tally>();
        for (var i = 0; i < codes.size(); i++) {
            var headcount = i < PASSING ? 25 : i < PASSING + 5 ? 3 : 100;
            var count = i < PASSING ? passing : i < PASSING + 5 ? 1 : 30 + standing;
            parts.add(
                    i > PASSING + 5
                            ? new Tally.Undeclared(codes.get(i))
                            : new Tally.Leaf(codes.get(i), new Counts(headcount, count, 0, 0)));
        }
        return new Tally.Whole(VASTRA_GOTALAND, parts);
    }

    private record Workplace(String municipality, long unit) {}

    private Workplace employer(String municipality, int headcount) {
        var employer =
                employers.found(SYSTEM, "Test " + municipality, EmployerKind.SOCIAL_SERVICES, List.of(municipality));
        employers.declareHeadcount(
                SYSTEM, employer, municipality, "social-work", headcount, LocalDate.of(2024, 1, 1), "test");
        return new Workplace(municipality, employers.openUnit(SYSTEM, employer, "Enhet"));
    }

    private void employ(Workplace workplace, int persons, LocalDate from) {
        for (var i = 0; i < persons; i++) {
            people.employ(
                    SYSTEM,
                    people.register(SYSTEM, "Test", true),
                    workplace.unit(),
                    "social-work-adults",
                    workplace.municipality(),
                    EmploymentKind.EMPLOYED,
                    from);
        }
    }

    private void at(LocalDate day, Runnable command) {
        clocks.at(noon(day), command);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Clocks.ZONE).toInstant();
    }

    private static Actor coordinator() {
        return new Actor(1, "test", List.of(new Actor.Grant(Role.COORDINATOR, Scope.county(VASTRA_GOTALAND))));
    }
}
