package se.larstig.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Works in years in which nobody else reports anything, and takes its reports away: they would count today. */
@ArquillianTest
class FaultReportsIT {

    private static final int MOST_AT_ONCE = 50;
    private static final Instant QUIET = Instant.parse("2037-05-01T12:00:00Z");
    private static final Actor ADMINISTRATOR =
            new Actor(1, "Test", List.of(new Actor.Grant(Role.ADMINISTRATOR, Scope.NATIONAL)));

    @Inject
    private FaultReports reports;

    @Inject
    private FaultQueries queries;

    @Inject
    private Clocks clocks;

    private final String what = "Knappen har inget namn " + UUID.randomUUID();

    @AfterEach
    void takeAway() {
        var mine = Stream.iterate(0, first -> first + MOST_AT_ONCE)
                .limit(10)
                .flatMap(first -> queries.reports(ADMINISTRATOR, first, MOST_AT_ONCE).stream())
                .filter(each -> !each.sentAt().isBefore(QUIET))
                .map(FaultQueries.Reported::id)
                .toList();
        var end = QUIET.plus(1_000, ChronoUnit.DAYS);
        clocks.at(end, () -> mine.forEach(id -> reports.done(ADMINISTRATOR, id)));
        clocks.at(end.plus(366, ChronoUnit.DAYS), () -> reports.clear(Actor.system("test")));
        assertThat(queries.reports(ADMINISTRATOR, 0, MOST_AT_ONCE))
                .allMatch(each -> each.sentAt().isBefore(QUIET));
    }

    @Test
    @DisplayName("H5.2 A report has up to 4 000 signs, and nothing is kept with it but what was written")
    void words() {
        clocks.at(QUIET, () -> {
            var longest = what + "x".repeat(4_000 - what.length());
            send(longest);
            assertThat(report(longest).contact()).isEqualTo("anna@example.org");
            assertThatThrownBy(() -> send(longest + "x")).hasMessage("home.refused.report-long");
            assertThatThrownBy(() -> send(" \r\n")).hasMessage("home.refused.report-empty");
        });
    }

    @Test
    @DisplayName("H5.3 A computer sends ten in an hour, and all together three hundred in a day")
    void limits() {
        var computer = UUID.randomUUID().toString();
        var start = QUIET.plus(100, ChronoUnit.DAYS);
        clocks.at(start, () -> {
            for (var i = 0; i < 10; i++) {
                reports.send("", what, "", computer);
            }
            assertThatThrownBy(() -> reports.send("", what, "", computer)).hasMessage("home.refused.report-many");
        });
        clocks.at(start.plus(61, ChronoUnit.MINUTES), () -> {
            reports.send("", what, "", computer);
            for (var i = 11; i < 300; i++) {
                send(what);
            }
            assertThatThrownBy(() -> send(what)).hasMessage("home.refused.report-many");
        });
        clocks.at(start.plus(25, ChronoUnit.HOURS), () -> send(what));
    }

    @Test
    @DisplayName("H5.4 What is done loses its contact at once, comes back without it, and goes after a year")
    void done() {
        var start = QUIET.plus(200, ChronoUnit.DAYS);
        clocks.at(start, () -> {
            send(what);
            var id = report(what).id();
            var coordinator = new Actor(1, "Test", List.of(new Actor.Grant(Role.COORDINATOR, Scope.county("25"))));
            assertThatThrownBy(() -> reports.done(coordinator, id)).hasMessage("shared.refused.missing-role");
            assertThatThrownBy(() -> queries.reports(coordinator, 0, 1)).hasMessage("shared.refused.missing-role");
            reports.done(ADMINISTRATOR, id);
            assertThat(report(what).contact()).isEmpty();
            reports.reopen(ADMINISTRATOR, id);
            assertThat(report(what).doneAt()).isNull();
            assertThat(report(what).contact()).isEmpty();
            reports.done(ADMINISTRATOR, id);
        });
        var system = Actor.system("test");
        clocks.at(start.plus(365, ChronoUnit.DAYS), () -> reports.clear(system));
        assertThat(report(what).doneAt()).isNotNull();
        clocks.at(start.plus(366, ChronoUnit.DAYS), () -> reports.clear(system));
        assertThat(queries.reports(ADMINISTRATOR, 0, 100))
                .extracting(FaultQueries.Reported::what)
                .doesNotContain(what);
    }

    private void send(String words) {
        reports.send("Min sida", words, "anna@example.org", UUID.randomUUID().toString());
    }

    private FaultQueries.Reported report(String words) {
        return queries.reports(ADMINISTRATOR, 0, 100).stream()
                .filter(each -> each.what().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
