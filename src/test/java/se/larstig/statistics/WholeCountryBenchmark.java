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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
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
    private static final int ROUNDS = 5;

    @Inject
    private WholeCountryFixture country;

    @Inject
    private Statements statements;

    @Inject
    private InternalQueries internal;

    @Inject
    private Releases releases;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private Clocks clocks;

    @PersistenceContext
    private EntityManager store;

    @Test
    @Order(1)
    void filled() throws Exception {
        country.found();
        print(
                "%,d employments and %,d completions made in %,.0f ms",
                PEOPLE, PEOPLE * 10, time(() -> {
                    country.people(1, PEOPLE);
                    return null;
                }));
        country.declare();
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
        var keys = keys(people, "identity_employment");
        print(
                "internal figures of an employer of %,d: %d statements, %.1f times as long as reading %,d rows by key",
                people, statements.of(page), best(page) / best(keys), people);
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

    private Callable<?> keys(int rows, String table) {
        var ids = LongStream.range(0, rows)
                .map(i -> WholeCountryFixture.FIRST_ID + 1 + i * (PEOPLE / rows))
                .boxed()
                .toList();
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
