package se.larstig.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.People;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;

@ArquillianTest
class CompletionIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final Instant HAPPENED = Instant.parse("2026-09-01T12:00:00Z");
    private static final Instant RECORDED = Instant.parse("2026-09-03T08:00:00Z");

    @Inject
    private LearnerFixture fixture;

    @Inject
    private EarlierLearning learning;

    @Inject
    private People people;

    @Inject
    private Clocks clocks;

    @Resource(lookup = "java:app/jdbc/larstig")
    private DataSource database;

    @Test
    @DisplayName("L5.2 A completion says when, by whom, how and where it was, and stays when she leaves")
    void copied() throws SQLException {
        var learner = fixture.learner(1);
        var employment = learner.employments().get(0);
        clocks.at(
                RECORDED,
                () -> learning.record(
                        SYSTEM, employment, fixture.course().versionId(), HAPPENED.minusSeconds(3_600), HAPPENED));
        people.endEmployment(SYSTEM, employment, LocalDate.of(2026, 9, 30));
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select employer_kind, municipality, profession, mode, happened_at,"
                        + " recorded_at, recorded_by, valid_until from learning_completion where person = "
                        + learner.actor().personId())) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString("employer_kind")).isEqualTo("SOCIAL_SERVICES");
            assertThat(row.getString("municipality")).isEqualTo(LearnerFixture.MUNICIPALITY);
            assertThat(row.getString("profession")).isEqualTo("social-work-children");
            assertThat(row.getString("mode")).isEqualTo("ALONE");
            assertThat(row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                    .isEqualTo(HAPPENED);
            assertThat(row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                    .isEqualTo(RECORDED);
            assertThat(row.getLong("recorded_by")).isEqualTo(SYSTEM.personId());
            assertThat(row.next()).isFalse();
        }
    }
}
