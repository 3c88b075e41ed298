package se.larstig.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.content.Reflection;
import se.larstig.identity.AccessCodes;
import se.larstig.identity.NewPassword;
import se.larstig.identity.PasswordChanged;
import se.larstig.identity.People;
import se.larstig.learning.LearnerFixture.Learner;
import se.larstig.shared.Actor;
import se.larstig.shared.Refused;

@ArquillianTest
class ReflectionsIT {

    private static final String TEXT = "Jag tänker på sjön där vi stod.\nOch på bron.";
    private static final Actor SYSTEM = Actor.system("test");
    private static final String NOT_FOUND = "shared.refused.not-found";

    @Inject
    private LearnerFixture fixture;

    @Inject
    private Enrolments enrolments;

    @Inject
    private LearningQueries lessons;

    @Inject
    private Reflections reflections;

    @Inject
    private ReflectionQueries queries;

    @Inject
    private People people;

    @Inject
    private AccessCodes codes;

    @Inject
    private NewPassword newPassword;

    @Inject
    private Event<PasswordChanged> changed;

    @Resource(lookup = "java:app/jdbc/larstig")
    private DataSource database;

    private Learner learner;
    private long pass;
    private long block;

    @BeforeEach
    void start() {
        learner = fixture.learner(1);
        pass = enrolments.start(learner.actor(), fixture.course().courseId(), null);
        block = reflectionBlocks().get(0);
    }

    @Test
    @DisplayName("L6.2 What is kept is hers, as she wrote it, and pressing twice keeps it once")
    void keep() {
        reflections.keep(learner.actor(), pass, block, " " + TEXT.replace("\n", "\r\n") + " ");
        reflections.keep(learner.actor(), pass, block, TEXT);
        assertThat(queries.mine(learner.actor(), 0, 10)).singleElement().satisfies(thought -> {
            assertThat(thought.text()).isEqualTo(TEXT);
            assertThat(thought.course()).isNotBlank();
        });
        reflections.keep(learner.actor(), pass, block, TEXT + "!");
        assertThat(queries.count(learner.actor())).isEqualTo(2);
    }

    @Test
    @DisplayName("L6.2 The stored bytes hold nothing that can be read, and no two of the same text are alike")
    void sealed() throws SQLException {
        reflections.keep(learner.actor(), pass, block, TEXT);
        reflections.keep(learner.actor(), pass, reflectionBlocks().get(1), TEXT);
        var stored = stored(learner.actor().personId());
        assertThat(stored).hasSize(2).doesNotHaveDuplicates();
        assertThat(stored).noneMatch(bytes -> new String(bytes, UTF_8).contains("sjön"));
        assertThat(stored).allMatch(bytes -> bytes.length == TEXT.getBytes(UTF_8).length + 28);
    }

    @Test
    @DisplayName("L6.2 It has a length and a number: the longest fits in any letters, one sign more is refused")
    void bounded() {
        assertRefused(" \n ", "learning.refused.reflection-empty");
        assertRefused("å".repeat(4_001), "learning.refused.reflection-long");
        reflections.keep(learner.actor(), pass, block, "ว".repeat(4_000));
        for (var number = 1; number < 200; number++) {
            reflections.keep(learner.actor(), pass, block, "Tanke " + number);
        }
        assertRefused("En till", "learning.refused.reflection-full");
        assertThat(queries.count(learner.actor())).isEqualTo(200);
    }

    @Test
    @DisplayName("L6.2 Only a reflection of her own pass can be kept")
    void foreign() {
        var other = fixture.learner(1).actor();
        assertThatThrownBy(() -> reflections.keep(other, pass, block, TEXT)).hasMessage(NOT_FOUND);
        assertThatThrownBy(() -> reflections.keep(learner.actor(), pass, -1, TEXT))
                .hasMessage(NOT_FOUND);
        var prose = lessons.lesson(learner.actor(), pass, 1).blocks().stream()
                .filter(each -> !(each.content() instanceof Reflection))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> reflections.keep(learner.actor(), pass, prose.id(), TEXT))
                .hasMessage(NOT_FOUND);
    }

    @Test
    @DisplayName("L6.3 Nobody else sees or deletes it, and moved to another person it does not open")
    void moved() throws SQLException {
        reflections.keep(learner.actor(), pass, block, TEXT);
        var other = fixture.learner(1).actor();
        var id = queries.mine(learner.actor(), 0, 10).get(0).id();
        assertThat(queries.mine(other, 0, 10)).isEmpty();
        assertThatThrownBy(() -> reflections.delete(other, id)).hasMessage(NOT_FOUND);
        execute("update learning_reflection set person = " + other.personId() + " where id = " + id);
        assertThat(queries.mine(other, 0, 10))
                .singleElement()
                .satisfies(thought -> assertThat(thought.text()).isNull());
        reflections.delete(other, id);
        assertThat(queries.count(other)).isZero();
    }

    @Test
    @DisplayName("L6.4 One goes, then all go, and only hers")
    void delete() throws SQLException {
        var other = fixture.learner(1).actor();
        var otherPass = enrolments.start(other, fixture.course().courseId(), null);
        reflections.keep(other, otherPass, block, TEXT);
        for (var number = 1; number <= 3; number++) {
            reflections.keep(learner.actor(), pass, block, "Tanke " + number);
        }
        reflections.delete(
                learner.actor(), queries.mine(learner.actor(), 0, 10).get(1).id());
        assertThat(queries.mine(learner.actor(), 0, 10))
                .extracting(ReflectionQueries.Thought::text)
                .containsExactly("Tanke 1", "Tanke 3");
        reflections.deleteAll(learner.actor());
        assertThat(stored(learner.actor().personId())).isEmpty();
        assertThat(queries.count(other)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "L6.6 A password chosen with somebody else's code erases them all; one chosen in another way keeps them")
    void erased() {
        var email = UUID.randomUUID() + "@larstig.example";
        var person = learner.actor().personId();
        people.openAccount(SYSTEM, person, email, "en lång mening om renar");
        reflections.keep(learner.actor(), pass, block, TEXT);
        newPassword.change(learner.actor(), "en annan mening om fjäll");
        changed.fire(new PasswordChanged(person, false, false));
        assertThat(queries.count(learner.actor())).isEqualTo(1);
        var code = codes.issue(SYSTEM, person);
        assertThat(queries.count(learner.actor())).isEqualTo(1);
        newPassword.withCode(email, code, "en tredje mening om hav", "192.0.2.9");
        assertThat(queries.count(learner.actor())).isZero();
    }

    @Test
    @DisplayName("L6.2 Nothing that others read knows of it: no view, and no column but those that its list needs")
    void apart() throws SQLException {
        assertThat(strings("select table_name from information_schema.views where table_schema = database()"
                        + " and view_definition like '%learning_reflection%'"))
                .isEmpty();
        assertThat(strings("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = 'learning_reflection'"))
                .containsExactlyInAnyOrder("id", "person", "block", "sealed", "saved_on");
    }

    private void assertRefused(String text, String code) {
        assertThatThrownBy(() -> reflections.keep(learner.actor(), pass, block, text))
                .isInstanceOf(Refused.class)
                .hasMessage(code);
    }

    private List<Long> reflectionBlocks() {
        return IntStream.rangeClosed(
                        1, lessons.lesson(learner.actor(), pass, 1).parts().size())
                .mapToObj(position ->
                        lessons.lesson(learner.actor(), pass, position).blocks())
                .flatMap(List::stream)
                .flatMap(each -> Stream.concat(Stream.of(each), each.covered().stream()))
                .filter(each -> each.content() instanceof Reflection)
                .map(LearningQueries.BlockView::id)
                .toList();
    }

    private List<byte[]> stored(long person) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select sealed from learning_reflection where person = " + person)) {
            var all = new ArrayList<byte[]>();
            while (rows.next()) {
                all.add(rows.getBytes(1));
            }
            return all;
        }
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

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
