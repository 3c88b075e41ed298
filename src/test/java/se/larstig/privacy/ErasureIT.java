package se.larstig.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.content.Answer;
import se.larstig.catalogue.content.Reflection;
import se.larstig.identity.People;
import se.larstig.identity.SignIn;
import se.larstig.learning.Checks;
import se.larstig.learning.EarlierLearning;
import se.larstig.learning.Enrolments;
import se.larstig.learning.LearnerFixture;
import se.larstig.learning.LearnerFixture.Learner;
import se.larstig.learning.LearningQueries;
import se.larstig.learning.ReflectionQueries;
import se.larstig.learning.Reflections;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.PersonalData;
import se.larstig.shared.PersonalData.Holding;

@ArquillianTest
class ErasureIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "ett-mycket-langt-losenord";

    @Inject
    private LearnerFixture fixture;

    @Inject
    private People people;

    @Inject
    private SignIn signIn;

    @Inject
    private Enrolments enrolments;

    @Inject
    private EarlierLearning earlier;

    @Inject
    private Checks checks;

    @Inject
    private LearningQueries learning;

    @Inject
    private Reflections reflections;

    @Inject
    private ReflectionQueries thoughts;

    @Inject
    private PrivacyQueries queries;

    @Inject
    private Erasure erasure;

    @Inject
    @Any
    private Instance<PersonalData> features;

    @Resource(lookup = "java:app/jdbc/larstig")
    private DataSource database;

    @Test
    @DisplayName("P1.2 Every table that leads to a person is answered for by exactly one feature, its own")
    void everyTable() throws SQLException {
        var named = new ArrayList<String>();
        features.forEach(feature -> {
            var home = feature.getClass().getPackageName().replaceFirst("^.*\\.", "");
            assertThat(feature.tables()).allMatch(table -> table.startsWith(home + "_"));
            named.addAll(feature.tables());
        });
        assertThat(named).doesNotHaveDuplicates();
        assertThat(named).containsAll(leadingToPersons());
    }

    /**
     * Tables with a column for a person, or for a row that is hers. A column that ends in {@code _by} says who did something to
     * something else; it stays as an id, and names nobody once she is forgotten.
     */
    private Set<String> leadingToPersons() throws SQLException {
        var tables = new TreeSet<>(strings("select distinct table_name from information_schema.key_column_usage"
                + " where table_schema = database() and referenced_table_name = 'identity_person'"
                + " and column_name not like '%\\_by'"));
        tables.addAll(strings("select c.table_name from information_schema.columns c"
                + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                + " and c.column_name in ('person', 'viewer', 'seen', 'account', 'enrolment', 'completion')"
                + " and c.data_type = 'bigint'"));
        tables.add("identity_person");
        return tables;
    }

    @Test
    @DisplayName("P1.1 What is held is hers, and all that she did is in it")
    void held() {
        var learner = busy();
        var held = queries.held(learner.actor());
        assertThat(held.get(0).name()).isEqualTo("identity.held.person");
        for (var name : List.of(
                "identity.held.person",
                "identity.held.employments",
                "learning.held.completions",
                "learning.held.passes",
                "learning.held.attempts",
                "learning.held.answers",
                "learning.held.seen",
                "learning.held.reflections")) {
            assertThat(rows(held, name)).as(name).isNotEmpty();
        }
        assertThat(rows(held, "learning.held.reflections").get(0).facts())
                .anyMatch(fact -> "En tanke.".equals(fact.value()));
        assertThat(queries.held(fixture.learner(0).actor()))
                .filteredOn(holding -> !holding.name().equals("identity.held.person"))
                .allMatch(holding -> holding.rows().isEmpty());
    }

    @Test
    @DisplayName(
            "P2.1, P2.2, I9.1, I9.2, L7.1 Name, account and everything she did go; the completion stays without her name")
    void forget() throws SQLException {
        var learner = busy();
        var person = learner.actor().personId();
        var email = "erasure-" + COUNT.incrementAndGet() + "@larstig.example";
        people.openAccount(SYSTEM, person, email, PASSWORD);
        signIn.signIn(email, PASSWORD, "192.0.2.7");
        var completions = count("learning_completion where person = " + person);

        erasure.forgetMe(learner.actor());

        assertThat(strings("select name from identity_person where id = " + person))
                .containsExactly("Borttagen person");
        assertThat(count("identity_account where person = " + person)).isZero();
        assertThat(count("learning_reflection where person = " + person)).isZero();
        assertThat(count("learning_enrolment where completed_at is null and person = " + person))
                .isZero();
        for (var table : List.of("answer", "walk", "seen", "attempt")) {
            assertThat(count("learning_" + table + " where enrolment in"
                            + " (select id from learning_enrolment where person = " + person + ")"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("learning_completion where person = " + person))
                .isEqualTo(completions)
                .isPositive();
        assertThat(count("identity_employment where person = " + person
                        + " and (ends_on is null or ends_on >= curdate())"))
                .isZero();
        assertThat(count("identity_audit where subject like '%192.0.2.7%' and person = " + person))
                .isZero();
        assertThat(count("identity_audit where action = 'privacy.forget' and person = " + person))
                .isEqualTo(1);
        assertThatThrownBy(() -> signIn.signIn(email, PASSWORD, "192.0.2.7")).hasMessage("identity.refused.sign-in");

        var again = people.register(SYSTEM, "Test igen", true);
        people.openAccount(SYSTEM, again, email, PASSWORD);
        var actor = signIn.signIn(email, PASSWORD, "192.0.2.7");
        assertThat(actor.personId()).isEqualTo(again);
        assertThat(rows(queries.held(actor), "learning.held.completions")).isEmpty();
    }

    @Test
    @DisplayName("P2.1 Nobody forgets somebody else, and only the system forgets unused accounts")
    void foreign() {
        var learner = fixture.learner(1);
        assertThatThrownBy(() -> erasure.forgetUnused(
                        learner.actor(), fixture.learner(0).actor().personId()))
                .hasMessage("shared.refused.missing-role");
        assertThatThrownBy(() -> erasure.forgetMe(SYSTEM)).hasMessage("shared.refused.not-found");
        features.forEach(feature -> assertThatThrownBy(() -> feature.forget(
                        fixture.learner(0).actor(), learner.actor().personId()))
                .hasMessage("shared.refused.not-found"));
    }

    private Learner busy() {
        var learner = fixture.learner(1);
        var actor = learner.actor();
        var course = fixture.course();
        earlier.record(
                SYSTEM,
                learner.employments().get(0),
                course.versionId(),
                LocalDate.now(Clocks.ZONE)
                        .minusDays(40)
                        .atStartOfDay(Clocks.ZONE)
                        .toInstant(),
                LocalDate.now(Clocks.ZONE)
                        .minusDays(30)
                        .atStartOfDay(Clocks.ZONE)
                        .toInstant());
        var pass = enrolments.start(actor, course.courseId(), null);
        var parts = learning.lesson(actor, pass, 1).parts().size();
        for (var position = 1; position <= parts; position++) {
            for (var block : learning.lesson(actor, pass, position).blocks()) {
                enrolments.see(actor, pass, block.id());
                if (block.content() instanceof Reflection && thoughts.count(actor) == 0) {
                    reflections.keep(actor, pass, block.id(), "En tanke.");
                }
                block.questions().stream()
                        .filter(asked -> asked.question().kind().equals("single"))
                        .forEach(asked -> enrolments.answer(
                                actor,
                                pass,
                                block.id(),
                                Answer.of(
                                        asked.question().id(),
                                        List.of(asked.shown().choices().get(0).id()))));
                if (block.path() != null) {
                    enrolments.walk(actor, pass, block.id(), List.of());
                }
            }
        }
        checks.begin(actor, pass);
        return learner;
    }

    private static List<PersonalData.Row> rows(List<Holding> held, String name) {
        return held.stream()
                .filter(holding -> holding.name().equals(name))
                .findFirst()
                .map(Holding::rows)
                .orElseThrow();
    }

    private long count(String from) throws SQLException {
        return Long.parseLong(strings("select count(*) from " + from).get(0));
    }

    private List<String> strings(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
