package se.larstig.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.Audience;
import se.larstig.plan.Demand;
import se.larstig.plan.DueRule;
import se.larstig.plan.Goal;
import se.larstig.plan.LineDetails;
import se.larstig.plan.ObligationQueries;
import se.larstig.plan.PlanDetails;
import se.larstig.plan.PlanQueries;
import se.larstig.plan.Plans;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Statements;
import se.larstig.support.WholeCountryFixture;

/**
 * Measures in the real server and database how the product bears the whole country: 200 000 employments, two million
 * completions. {@code mvn -Pbenchmark verify} runs it and appends what it finds to {@code target/benchmark.txt}: times, and
 * ratios of two times of the same run, which are what may be compared between machines. It asserts nothing about them.
 */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeCountryBenchmark {

    private static final Actor SYSTEM = Actor.system("benchmark");
    private static final int PEOPLE = 200_000;
    private static final int[] STEPS = {25_000, 50_000, 100_000, PEOPLE};
    private static final int LINES = 12;
    private static final int ROUNDS = 3;
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @Inject
    private WholeCountryFixture country;

    @Inject
    private Statements statements;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Plans plans;

    @Inject
    private PlanQueries written;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private InternalQueries internal;

    @Inject
    private Releases releases;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private LineFigureQueries figures;

    @Inject
    private Clocks clocks;

    @PersistenceContext
    private EntityManager store;

    /**
     * PL5.8: all obligations of all counties after each step of a growing country. When the time for a thousand employments
     * stays the same, it is linear.
     */
    @Test
    @Order(1)
    void obligations() throws Exception {
        country.found();
        clocks.at(START.atStartOfDay(Clocks.ZONE).toInstant(), () -> counties().forEach(this::plan));
        country.adopt();
        var people = 0;
        var first = 0.0;
        for (var step : STEPS) {
            var from = people + 1;
            var made = time(() -> {
                country.people(from, step);
                return null;
            });
            people = step;
            var derived = time(() -> {
                counties().forEach(county -> obligations.counts(SYSTEM, county, clocks.today()));
                return null;
            });
            first = first == 0 ? derived / people : first;
            print(
                    "%,d employments, %,d completions, %d lines: all obligations in %,.0f ms, %.2f times as long for each"
                            + " employment as at first; made in %,.0f ms",
                    people, people * 10, LINES * counties().size(), derived, derived / people / first, made);
        }
        country.declare();
    }

    private List<String> counties() {
        return places.counties().stream().map(OrganisationQueries.Named::code).toList();
    }

    private void plan(String county) {
        var version = plans.write(
                SYSTEM,
                county,
                new PlanDetails(
                        "Hela landet", "", "", "", START, START.plusYears(3).minusDays(1)));
        for (var line = 0L; line < LINES; line++) {
            var course = WholeCountryFixture.FIRST_ID + line;
            var asked = line % 2 == 0 ? Set.of(course) : Set.of(course, course + 1);
            plans.writeLine(
                    SYSTEM,
                    version,
                    new LineDetails(
                            "Kurs " + line,
                            new Demand(
                                    Audience.EVERYBODY,
                                    asked,
                                    Set.of(),
                                    line % 4 == 1,
                                    DueRule.by(START.plusYears(2)),
                                    24),
                            Goal.share(80)));
        }
        plans.decide(SYSTEM, version, written.whole(SYSTEM, version).version().seen());
    }

    /** The exact figures of the largest employer, beside reading as many rows by their keys. */
    @Test
    @Order(3)
    void internal() throws Exception {
        var row = (Object[]) store.createNativeQuery(
                        "select employer, count(*) from identity_employment group by employer order by 2 desc limit 1")
                .getSingleResult();
        var employer = ((Number) row[0]).longValue();
        var people = ((Number) row[1]).intValue();
        var scope = Scope.employer(employer);
        var manager = new Actor(1, "", List.of(new Actor.Grant(Role.MANAGER, scope)));
        var quarter = Period.around(Period.Kind.QUARTER, clocks.today()).before();
        Callable<?> page = () -> internal.own(manager, scope, WholeCountryFixture.FIRST_ID, quarter, "sv");
        Callable<?> states =
                () -> obligations.asked(manager, scope, clocks.today()).states();
        var keys = best(keys(people, "identity_employment"));
        print(
                "internal figures of an employer of %,d: %d statements, %.1f times as long as reading %,d rows by key; against its"
                        + " %d lines: %d statements, %.0f ms, %.1f times as long as reading the ten completions of each by key",
                people,
                statements.of(page),
                best(page) / keys,
                people,
                LINES,
                statements.of(states),
                best(states),
                best(states) / best(keys(10 * people, "learning_completion")));
    }

    /** S2.1: a release of each county, with its filter and its attentive reader. */
    @Test
    @Order(4)
    void releases() throws Exception {
        var quarter = Period.around(Period.Kind.QUARTER, clocks.today()).before();
        var counties = queries.countiesInUse();
        var waiting = new int[1];
        var all = time(() -> {
            for (var county : counties) {
                try {
                    releases.make(SYSTEM, county, quarter);
                } catch (Refused pinned) {
                    waiting[0]++;
                }
            }
            return null;
        });
        print("releases of %d counties in %,.0f ms; %d wait", counties.size(), all, waiting[0]);
    }

    /** S8: the matrix of the county with most municipalities, beside reading as many rows of it by their keys. */
    @Test
    @Order(5)
    void matrix() throws Exception {
        var quarter = Period.around(Period.Kind.QUARTER, clocks.today()).before();
        var county = queries.countiesInUse().stream()
                .max(Comparator.comparingInt(
                        each -> queries.municipalityCodes(each).size()))
                .orElseThrow();
        var release = queries.newest(county).orElseThrow();
        var ids = store.createQuery("select p.id from ReleasedLinePlace p where p.line.release = :release", Long.class)
                .setParameter("release", release)
                .getResultList();
        Callable<?> matrix = () -> figures.edition(release);
        Callable<?> entities = () -> {
            store.clear();
            return store.createQuery("select p from ReleasedLinePlace p where p.id in :ids", ReleasedLinePlace.class)
                    .setParameter("ids", ids)
                    .getResultList();
        };
        print(
                "matrix of a county with %d municipalities, %s: %d statements, %.1f times as long as reading its %,d rows by key, and"
                        + " %.1f times as long as reading them so as entities",
                queries.municipalityCodes(county).size(),
                quarter.code(),
                statements.of(matrix),
                best(matrix) / best(keys(ids, "statistics_released_line_place")),
                ids.size(),
                best(matrix) / best(entities));
    }

    private Callable<?> keys(int rows, String table) {
        return keys(
                LongStream.range(0, rows)
                        .map(i -> WholeCountryFixture.FIRST_ID + 1 + i * (PEOPLE / rows))
                        .boxed()
                        .toList(),
                table);
    }

    private Callable<?> keys(List<Long> ids, String table) {
        return () -> {
            for (var from = 0; from < ids.size(); from += 1000) {
                var some = ids.subList(from, Math.min(from + 1000, ids.size()));
                store.createNativeQuery("select * from " + table + " where id in ("
                                + String.join(
                                        ",", some.stream().map(String::valueOf).toList()) + ")")
                        .getResultList();
            }
            return null;
        };
    }

    private static double best(Callable<?> call) throws Exception {
        var best = Double.MAX_VALUE;
        for (var i = 0; i < ROUNDS; i++) {
            best = Math.min(best, time(call));
        }
        return best;
    }

    private static double time(Callable<?> call) throws Exception {
        var start = System.nanoTime();
        call.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String words, Object... values) throws IOException {
        Files.writeString(
                Path.of(System.getProperty("larstig.build"), "benchmark.txt"),
                String.format(Locale.ROOT, words, values) + "\n",
                UTF_8,
                CREATE,
                APPEND);
    }
}
