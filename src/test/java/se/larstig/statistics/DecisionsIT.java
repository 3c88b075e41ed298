package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Target;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.TrailFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Owns the counties of Kronoberg and Kalmar. */
@ArquillianTest
class DecisionsIT {

    private static final String KRONOBERG = "07";
    private static final String KALMAR = "08";
    private static final Actor SYSTEM = Actor.system("test");
    private static final Period LAST_OF_2024 = new Period(Period.Kind.QUARTER, 2024, 4);
    private static final Period FIRST_OF_2025 = new Period(Period.Kind.QUARTER, 2025, 1);
    private static final Period FIRST_OF_2026 = new Period(Period.Kind.QUARTER, 2026, 1);

    @Inject
    private Decisions decisions;

    @Inject
    private SettingsQueries settings;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private Releases releases;

    @Inject
    private IdentityQueries identity;

    @Inject
    private Clocks clocks;

    @Test
    @DisplayName(
            "S5.1 S5.4 S5.5 A decision holds from the next 1 January, changes no period before it, and is a revision")
    void holdsFromTheNextYear() {
        var coordinator = coordinator(KRONOBERG);
        var course = queries.courses().get(0).id();
        assertThat(settings.during(KRONOBERG, FIRST_OF_2025)).isEqualTo(FigureSettings.USUAL);

        // nothing is released yet: the first release follows the decision
        at(LocalDate.of(2025, 2, 1), () -> {
            assertThat(settings.nextFrom(KRONOBERG)).isEqualTo(LocalDate.of(2024, 1, 1));
            decisions.decide(coordinator, KRONOBERG, 4, 3, Map.of(course, 70), List.of(), 0);
            assertThat(releases.make(SYSTEM, KRONOBERG, LAST_OF_2024)).isTrue();
            assertThat(queries.newest(KRONOBERG).orElseThrow().protection()).isEqualTo(new Protection(4, 3));
        });

        at(LocalDate.of(2025, 5, 1), () -> {
            var cluster = new Cluster("Väster", List.of("0760", "0767"));
            decisions.decide(coordinator, KRONOBERG, 6, 1, Map.of(course, 80), List.of(cluster), 0);
            assertThat(settings.during(KRONOBERG, FIRST_OF_2025).protection()).isEqualTo(new Protection(4, 3));
            assertThat(settings.during(KRONOBERG, FIRST_OF_2026).protection()).isEqualTo(new Protection(6, 1));
            assertThat(settings.during(KRONOBERG, FIRST_OF_2026).clusters()).containsExactly(cluster);

            assertThatThrownBy(() -> decisions.decide(coordinator, KRONOBERG, 7, 1, Map.of(), List.of(), 0))
                    .hasMessage("statistics.refused.decided-meanwhile");
            decisions.decide(coordinator, KRONOBERG, 7, 1, Map.of(course, 90), List.of(), 1);
            var overview = settings.overview(coordinator, KRONOBERG);
            assertThat(overview.nextFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(overview.revision()).isEqualTo(2);
            assertThat(overview.now().target(course)).contains(new Target(70));
            assertThat(overview.next().target(course)).contains(new Target(90));
            assertThat(overview.next().clusters()).isEmpty();
        });
        assertThat(TrailFixture.whole(identity))
                .extracting(IdentityQueries.Trace::action)
                .contains("statistics.decide", "statistics.release");
    }

    @Test
    @DisplayName("S5.2 S5.3 S5.4 What cannot be decided is refused with a sentence, and others may not decide")
    void refused() {
        var coordinator = coordinator(KALMAR);
        refuses("statistics.refused.k", () -> decide(coordinator, 2, 1, Map.of(), List.of()));
        refuses("statistics.refused.k", () -> decide(coordinator, 21, 1, Map.of(), List.of()));
        refuses("statistics.refused.known", () -> decide(coordinator, 5, 2, Map.of(), List.of()));
        var course = queries.courses().get(0).id();
        refuses("statistics.refused.target", () -> decide(coordinator, 5, 1, Map.of(course, 101), List.of()));
        refuses("statistics.refused.cluster-name", () -> new Cluster(" ", List.of("0821", "0834")));
        refuses("statistics.refused.cluster-small", () -> new Cluster("En", List.of("0821", "0821")));
        var one = new Cluster("Ett", List.of("0821", "0834"));
        refuses(
                "statistics.refused.cluster-twice",
                () -> decide(coordinator, 5, 1, Map.of(), List.of(one, new Cluster("Ett", List.of("0840", "0860")))));
        refuses(
                "statistics.refused.cluster-overlap",
                () -> decide(coordinator, 5, 1, Map.of(), List.of(one, new Cluster("Två", List.of("0834", "0860")))));
        refuses(
                "shared.refused.not-found",
                () -> decide(coordinator, 5, 1, Map.of(), List.of(new Cluster("Fel", List.of("0821", "2505")))));
        refuses("shared.refused.not-found", () -> decide(coordinator, 5, 1, Map.of(-1L, 80), List.of()));
        refuses("shared.refused.not-found", () -> decide(coordinator(KRONOBERG), 5, 1, Map.of(), List.of()));
        refuses("shared.refused.not-found", () -> settings.overview(coordinator(KRONOBERG), KALMAR));
        var steering = new Actor(1, "test", List.of(new Actor.Grant(Role.STEERING_GROUP, Scope.county(KALMAR))));
        refuses("shared.refused.missing-role", () -> decide(steering, 5, 1, Map.of(), List.of()));
        assertThat(settings.overview(coordinator, KALMAR).revision()).isZero();
    }

    private void decide(Actor actor, int k, int known, Map<Long, Integer> targets, List<Cluster> clusters) {
        decisions.decide(actor, KALMAR, k, known, targets, clusters, 0);
    }

    private static void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command).hasMessage(code);
    }

    private void at(LocalDate day, Runnable command) {
        clocks.at(noon(day), command);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Clocks.ZONE).toInstant();
    }

    private static Actor coordinator(String county) {
        return new Actor(1, "test", List.of(new Actor.Grant(Role.COORDINATOR, Scope.county(county))));
    }
}
