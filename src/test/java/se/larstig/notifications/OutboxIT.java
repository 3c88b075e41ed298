package se.larstig.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.AccessCodes;
import se.larstig.identity.AccountEndsSoon;
import se.larstig.identity.IdentityFixture;
import se.larstig.identity.NewPassword;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Works in a year in which the job, which lives today, sees nothing that is due. */
@ArquillianTest
class OutboxIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final Instant LATER = Instant.parse("2036-05-01T12:00:00Z");
    private static final String NEW = "en annan mening om fjäll";

    @Inject
    private IdentityFixture people;

    @Inject
    private NewPassword newPassword;

    @Inject
    private AccessCodes codes;

    @Inject
    private Outbox outbox;

    @Inject
    private OutboxQueries queries;

    @Inject
    private Event<AccountEndsSoon> endsSoon;

    @Inject
    private Clocks clocks;

    @Test
    @DisplayName("N1.1, N1.2, N1.4 A mail enters with what it tells of, is one node's at a time, and is gone when sent")
    void life() {
        clocks.at(LATER, () -> {
            var she = people.someone(IdentityFixture.PASSWORD);
            newPassword.change(she.actor(), NEW);
            var mine = claimed(she.email());
            assertThat(mine.letter().subject()).isEqualTo("Ditt lösenord är ändrat");
            assertThat(queries.waitingFor(she.actor())).hasSize(1);
            assertThat(outbox.claim(SYSTEM, 100)).noneMatch(other -> other.id() == mine.id());
            clocks.at(
                    LATER.plus(Duration.ofMinutes(3)),
                    () -> assertThat(claimed(she.email()).id()).isEqualTo(mine.id()));
            outbox.sent(SYSTEM, mine.id());
            assertThat(queries.waitingFor(she.actor())).isEmpty();
        });
    }

    @Test
    @DisplayName("N2.3 A first password tells nothing; a code after that, and its use, tell what it takes away")
    void codes() {
        clocks.at(LATER, () -> {
            var she = people.someone(null);
            newPassword.withCode(she.email(), codes.issue(SYSTEM, she.actor().personId()), NEW, "192.0.2.8");
            assertThat(kinds(she)).containsExactly("access-code");
            newPassword.withCode(she.email(), codes.issue(SYSTEM, she.actor().personId()), NEW, "192.0.2.8");
            assertThat(kinds(she)).containsExactly("access-code", "access-code-again", "password-by-code");
            codes.issueByMail(SYSTEM, she.actor().personId());
            assertThat(kinds(she)).last().isEqualTo("access-code-mailed-again");
        });
    }

    private List<String> kinds(IdentityFixture.Someone she) {
        return queries.waitingFor(she.actor()).stream().map(Mail::getKind).toList();
    }

    @Test
    @DisplayName("N1.1, N2.1 Whose unused account ends soon gets a letter with the day, and no word of courses")
    void accountEnds() {
        clocks.at(LATER, () -> {
            var she = people.someone(IdentityFixture.PASSWORD);
            endsSoon.fire(new AccountEndsSoon(she.actor().personId(), LocalDate.parse("2036-05-31")));
            var letter = claimed(she.email()).letter();
            assertThat(letter.subject()).isEqualTo("Ditt konto tas snart bort");
            assertThat(letter.text())
                    .contains("före 2036-05-31", "before 2036-05-31")
                    .doesNotContain("våld", "kurs");
        });
    }

    @Test
    @DisplayName("N3.1 Without a mail server nothing is put into the outbox")
    void withoutMail() {
        var she = people.someone(IdentityFixture.PASSWORD);
        var host = System.clearProperty("MAIL_HOST");
        try {
            newPassword.change(she.actor(), NEW);
        } finally {
            System.setProperty("MAIL_HOST", host);
        }
        assertThat(queries.waitingFor(she.actor())).isEmpty();
    }

    @Test
    @DisplayName("N1.3, N1.4 What fails is tried later, given up after a day, counted, and forgotten after thirty")
    void fails() {
        var administrator = new Actor(1, "Test", List.of(new Actor.Grant(Role.ADMINISTRATOR, Scope.NATIONAL)));
        clocks.at(LATER, () -> {
            var she = people.someone(IdentityFixture.PASSWORD);
            newPassword.change(she.actor(), NEW);
            var mail = claimed(she.email());
            assertThat(outbox.failed(SYSTEM, mail.id())).isFalse();
            assertThat(outbox.claim(SYSTEM, 100)).noneMatch(other -> other.id() == mail.id());
            clocks.at(
                    LATER.plusSeconds(61),
                    () -> assertThat(claimed(she.email()).id()).isEqualTo(mail.id()));
            var before = queries.state(administrator).givenUp();
            clocks.at(
                    LATER.plus(Duration.ofHours(25)),
                    () -> assertThat(outbox.failed(SYSTEM, mail.id())).isTrue());
            assertThat(queries.state(administrator).givenUp()).isEqualTo(before + 1);
            clocks.at(LATER.plus(Duration.ofDays(40)), () -> outbox.forgetOld(SYSTEM));
            assertThat(queries.waitingFor(she.actor())).isEmpty();
        });
    }

    @Test
    @DisplayName(
            "N1.3 Only a national administrator sees how mail is doing, and nobody empties the outbox but the system")
    void access() {
        var learner = people.someone(null).actor();
        assertThatThrownBy(() -> queries.state(learner)).hasMessage("shared.refused.missing-role");
        assertThatThrownBy(() -> outbox.sent(learner, 1)).hasMessage("shared.refused.missing-role");
        assertThatThrownBy(() -> outbox.failed(learner, 1)).hasMessage("shared.refused.missing-role");
        assertThatThrownBy(() -> outbox.forgetOld(learner)).hasMessage("shared.refused.missing-role");
    }

    private Outbox.Claimed claimed(String to) {
        return outbox.claim(SYSTEM, 100).stream()
                .filter(mail -> mail.letter().to().equals(to))
                .findFirst()
                .orElseThrow();
    }
}
