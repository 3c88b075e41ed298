package se.larstig.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.IdentityFixture.Someone;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

@ArquillianTest
class SignInIT {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String WRONG = "identity.refused.sign-in";
    private static final String WAIT = "identity.refused.wait";

    @Inject
    private IdentityFixture fixture;

    @Inject
    private SignIn signIn;

    @Inject
    private FailedSignIns failed;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private NewPassword newPassword;

    @Inject
    private People people;

    @Inject
    private IdentityQueries queries;

    @Inject
    private Clocks clocks;

    private Someone she;
    private String computer;

    @BeforeEach
    void start() {
        she = fixture.someone(IdentityFixture.PASSWORD);
        computer = computer();
    }

    private static String computer() {
        return UUID.randomUUID().toString();
    }

    @Test
    @DisplayName("I2.1 A wrong password and an unknown address get the same answer")
    void sameAnswer() {
        fails(she.email(), "fel", computer, NOW, WRONG);
        fails("nobody." + she.email(), "fel", computer, NOW, WRONG);
        fails(fixture.someone(null).email(), "", computer, NOW, WRONG);
        assertThat(signIn.signIn(
                                " " + she.email().toUpperCase(Locale.ROOT),
                                IdentityFixture.PASSWORD,
                                Origin.at(computer))
                        .personId())
                .isEqualTo(she.actor().personId());
    }

    @Test
    @DisplayName("I2.4 Somebody invented signs in in demo mode only")
    void invented() {
        var email = "invented." + she.email();
        var person = people.register(Actor.system("test"), "Påhittad Person", true);
        people.openAccount(Actor.system("test"), person, email, IdentityFixture.PASSWORD);
        assertThat(signIn.signIn(email, IdentityFixture.PASSWORD, Origin.at(computer))
                        .personId())
                .isEqualTo(person);
        System.setProperty("DEMO", "false");
        try {
            fails(email, IdentityFixture.PASSWORD, computer, NOW, WRONG);
        } finally {
            System.setProperty("DEMO", "true");
        }
    }

    @Test
    @DisplayName("I2.2 After five failures the same computer waits, until a quarter has passed; others do not")
    void sameComputer() {
        for (var i = 0; i < 5; i++) {
            fails(she.email(), "fel", computer, NOW, WRONG);
        }
        fails(she.email(), IdentityFixture.PASSWORD, computer, NOW, WAIT);
        succeeds(computer(), NOW);
        // tries that have to wait do not make the wait longer
        fails(she.email(), IdentityFixture.PASSWORD, computer, NOW.plusSeconds(14 * 60), WAIT);
        succeeds(computer, NOW.plusSeconds(15 * 60 + 1));
    }

    @Test
    @DisplayName("I2.2 After twenty failures for an address every computer waits")
    void manyComputers() {
        for (var i = 0; i < 20; i++) {
            fails(she.email(), "fel", computer(), NOW, WRONG);
        }
        fails(she.email(), IdentityFixture.PASSWORD, computer(), NOW, WAIT);
    }

    @Test
    @DisplayName(
            "I2.2 What one address fails does not lock out a town hall; a hundred different ones make its computer wait")
    void townHall() {
        IntStream.range(0, 99).forEach(i -> failed.note("a" + i + she.email(), computer));
        for (var i = 0; i < 30; i++) {
            failed.note("a0" + she.email(), computer);
        }
        signIn.signIn(she.email(), IdentityFixture.PASSWORD, Origin.at(computer));
        failed.note("one more " + she.email(), computer);
        assertThatThrownBy(() -> signIn.signIn(she.email(), IdentityFixture.PASSWORD, Origin.at(computer)))
                .hasMessage(WAIT);
    }

    @Test
    @DisplayName(
            "I2.6 A browser in which she has signed in is stopped by its own failures alone; a forged cookie is none")
    void knownBrowser() {
        var mine = browsers.remember(she.actor().personId(), "");
        assertThat(browsers.remember(she.actor().personId(), mine)).isEqualTo(mine);
        IntStream.range(0, 100).forEach(i -> failed.note("a" + i + she.email(), computer));
        for (var i = 0; i < 20; i++) {
            failed.note(she.email(), computer());
        }
        var other = browsers.remember(fixture.someone(null).actor().personId(), "");
        for (var forged : List.of("", ".", "x", mine + "0", mine.substring(1), other, "a".repeat(5_000) + ".b")) {
            assertThatThrownBy(() -> signIn.signIn(she.email(), IdentityFixture.PASSWORD, new Origin(computer, forged)))
                    .hasMessage(WAIT);
        }
        signIn.signIn(she.email(), IdentityFixture.PASSWORD, new Origin(computer, mine));
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn.signIn(she.email(), "fel", new Origin(computer(), mine)))
                    .hasMessage(WRONG);
        }
        assertThatThrownBy(() -> signIn.signIn(she.email(), IdentityFixture.PASSWORD, new Origin(computer(), mine)))
                .hasMessage(WAIT);
    }

    @Test
    @DisplayName(
            "I2.2, I2.5 Kinds are counted apart, and what other addresses fail does not stop her who has signed in")
    void apart() {
        IntStream.range(0, 101).forEach(i -> failed.note("a" + i + she.email(), computer));
        assertThatThrownBy(() -> signIn.signIn(she.email(), IdentityFixture.PASSWORD, Origin.at(computer)))
                .hasMessage(WAIT);
        signIn.renew(she.actor(), IdentityFixture.PASSWORD, Origin.at(computer));
        newPassword.askForLink(she.email(), computer);
        var elsewhere = computer();
        IntStream.range(0, 101).forEach(i -> failed.note("link a" + i + she.email(), "link " + elsewhere));
        assertThatThrownBy(() -> newPassword.askForLink(she.email(), elsewhere)).hasMessage("identity.refused.links");
        signIn.signIn(she.email(), IdentityFixture.PASSWORD, Origin.at(elsewhere));
    }

    @Test
    @DisplayName("I2.2 Twenty tries at once do not outrun the count")
    void atOnce() {
        failed.note("another", computer); // makes the bean in a thread of the server, which alone can give it its store
        var let = new AtomicInteger();
        IntStream.range(0, 20).parallel().forEach(i -> {
            if (!failed.tooMany(noted(), computer, Tries.Most.PASSWORDS)) {
                let.incrementAndGet();
            }
        });
        assertThat(let.get()).isLessThanOrEqualTo(5);
    }

    private String noted() {
        failed.note(she.email(), computer);
        return she.email();
    }

    @Test
    @DisplayName("I2.2 Failures are forgotten after a day")
    void forgotten() {
        clocks.at(
                NOW.minus(Duration.ofDays(400)),
                () -> IntStream.range(0, 6).forEach(i -> failed.note(she.email(), computer)));
        clocks.at(NOW.minus(Duration.ofDays(390)), () -> failed.forgetOld(Actor.system("test")));
        clocks.at(
                NOW.minus(Duration.ofDays(400)),
                () -> assertThat(failed.tooMany(she.email(), computer, Tries.Most.PASSWORDS))
                        .isFalse());
        assertThatThrownBy(() -> failed.forgetOld(she.actor())).hasMessage("shared.refused.missing-role");
    }

    @Test
    @DisplayName("I2.5 A wrong password counts when it is given again too")
    void renew() {
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn.renew(she.actor(), "fel", Origin.at(computer)))
                    .hasMessage("identity.refused.password");
        }
        assertThatThrownBy(() -> signIn.renew(she.actor(), IdentityFixture.PASSWORD, Origin.at(computer)))
                .hasMessage(WAIT);
        signIn.renew(she.actor(), IdentityFixture.PASSWORD, Origin.at(computer()));
        assertThatThrownBy(() -> signIn.signIn(she.email(), IdentityFixture.PASSWORD, Origin.at(computer)))
                .hasMessage(WAIT);
    }

    @Test
    @DisplayName("I3.1, I3.2 Everyone is a learner, and roles given later hold from the next sign-in")
    void roles() {
        var before = signIn.signIn(she.email(), IdentityFixture.PASSWORD, Origin.at(computer));
        assertThat(before.roles()).containsExactly(Role.LEARNER);
        people.grant(Actor.system("test"), before.personId(), Role.COORDINATOR, Scope.county("09"));
        assertThat(before.roles()).containsExactly(Role.LEARNER);
        var after = signIn.signIn(she.email(), IdentityFixture.PASSWORD, Origin.at(computer));
        assertThat(after.has(Role.COORDINATOR, Scope.county("09"))).isTrue();
        assertThat(after.has(Role.COORDINATOR, Scope.county("08"))).isFalse();
    }

    @Test
    @DisplayName("I4.1 The audit trail notes who signed in from where, and never the password")
    void audit() {
        signIn.signIn(she.email(), IdentityFixture.PASSWORD, Origin.at(computer));
        var administrator =
                new Actor(she.actor().personId(), "Test", List.of(new Actor.Grant(Role.ADMINISTRATOR, Scope.NATIONAL)));
        assertThat(queries.trail(administrator, 0, 100))
                .anyMatch(trace -> trace.action().equals("identity.sign-in")
                        && trace.subject().equals(computer))
                .noneMatch(trace -> trace.subject().contains(IdentityFixture.PASSWORD));
    }

    private void fails(String email, String password, String from, Instant time, String why) {
        clocks.at(
                time,
                () -> assertThatThrownBy(() -> signIn.signIn(email, password, Origin.at(from)))
                        .isInstanceOf(Refused.class)
                        .hasMessage(why));
    }

    private void succeeds(String from, Instant time) {
        clocks.at(time, () -> signIn.signIn(she.email(), IdentityFixture.PASSWORD, Origin.at(from)));
    }
}
