package se.larstig.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.IdentityFixture.Someone;
import se.larstig.identity.IdentityFixture.Workplace;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

@ArquillianTest
class AccessCodesIT {

    private static final String NEW = "en annan mening om fjäll";
    private static final String WRONG = "identity.refused.access-code";

    @Inject
    private IdentityFixture fixture;

    @Inject
    private AccessCodes codes;

    @Inject
    private NewPassword newPassword;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private SignIn signIn;

    @Inject
    private People people;

    @Inject
    private IdentityQueries queries;

    @Inject
    private Clocks clocks;

    private Workplace place;
    private Someone she;
    private Actor manager;
    private String computer;

    @BeforeEach
    void start() {
        place = fixture.workplace();
        she = fixture.someone(null);
        fixture.employ(she, place, clocks.today().minusYears(1));
        manager = fixture.with(fixture.someone(null), Role.MANAGER, Scope.employer(place.employer()));
        computer = UUID.randomUUID().toString();
    }

    @Test
    @DisplayName("I6.1, I6.3 With the code she chooses a password and is signed in, once")
    void first() {
        var code = codes.issue(manager, she.actor().personId());
        assertThat(code).matches("([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}");
        var actor = newPassword.withCode(she.email(), " " + code.replace("-", " "), NEW, computer);
        assertThat(actor.personId()).isEqualTo(she.actor().personId());
        assertThat(signIn.signIn(she.email(), NEW, Origin.at(computer)).personId())
                .isEqualTo(actor.personId());
        refused(code, WRONG);
    }

    @Test
    @DisplayName("I6.1 A new code replaces the old, and a code is too old after fourteen days")
    void replaced() {
        var old = codes.issue(manager, she.actor().personId());
        var code = codes.issue(manager, she.actor().personId());
        refused(old, WRONG);
        clocks.at(Instant.now().plus(Duration.ofDays(14)), () -> refused(code, WRONG));
        newPassword.withCode(she.email(), code, NEW, computer);
    }

    @Test
    @DisplayName("I6.3 Another's code, and an address that nobody has, get the same answer; wrong ones count")
    void foreign() {
        var other = fixture.someone(null);
        fixture.employ(other, place, clocks.today());
        var code = codes.issue(manager, other.actor().personId());
        refused(code, WRONG);
        assertThatThrownBy(() -> newPassword.withCode("nobody." + she.email(), code, NEW, computer))
                .hasMessage(WRONG);
        var mine = codes.issue(manager, she.actor().personId());
        for (var i = 0; i < 4; i++) {
            refused("AAAA-AAAA-AAAA", WRONG);
        }
        refused(mine, "identity.refused.wait");
    }

    @Test
    @DisplayName("I6.3, I6.4 A password against the rules does not use the code up")
    void rules() {
        var code = codes.issue(manager, she.actor().personId());
        assertThatThrownBy(() -> newPassword.withCode(she.email(), code, "kort", computer))
                .hasMessage("identity.refused.password-short");
        newPassword.withCode(she.email(), code, NEW, computer);
    }

    @Test
    @DisplayName("I6.3 A lost second factor goes with the code")
    void lostFactor() {
        var now = Instant.now();
        var offer = secondFactors.offer(she.actor(), "Utbildning", null);
        secondFactors.setUp(she.actor(), offer.sealed(), AppFixture.code(offer.secret(), now));
        var code = codes.issue(manager, she.actor().personId());
        assertThat(queries.hasSecondFactor(she.actor())).isTrue();
        newPassword.withCode(she.email(), code, NEW, computer);
        assertThat(queries.hasSecondFactor(she.actor())).isFalse();
    }

    @Test
    @DisplayName("I6.2 A manager issues codes for her own staff, also those who begin later, and for nobody else")
    void ownStaff() {
        var later = fixture.someone(null);
        fixture.employ(later, place, clocks.today().plusDays(10));
        assertThat(codes.issue(manager, later.actor().personId())).isNotBlank();
        var unitManager = fixture.with(fixture.someone(null), Role.MANAGER, Scope.unit(place.employer(), place.unit()));
        assertThat(codes.issue(unitManager, she.actor().personId())).isNotBlank();
        var elsewhere = fixture.workplace();
        var foreign = fixture.with(fixture.someone(null), Role.MANAGER, Scope.employer(elsewhere.employer()));
        assertThatThrownBy(() -> codes.issue(foreign, she.actor().personId())).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> codes.issue(she.actor(), she.actor().personId()))
                .hasMessage("shared.refused.missing-role");
        var gone = fixture.someone(null);
        var employment = fixture.employ(gone, place, clocks.today().minusYears(1));
        people.endEmployment(Actor.system("test"), employment, clocks.today().minusDays(1));
        assertThatThrownBy(() -> codes.issue(manager, gone.actor().personId())).hasMessage("shared.refused.not-found");
        assertThatThrownBy(() -> codes.issue(manager, -1)).hasMessage("shared.refused.not-found");
    }

    @Test
    @DisplayName(
            "I6.2 Nobody gets by a code more than she has: not over an administrator or another scope, and not for herself")
    void noClimbing() {
        people.grant(Actor.system("test"), she.actor().personId(), Role.COORDINATOR, Scope.county("09"));
        assertThatThrownBy(() -> codes.issue(manager, she.actor().personId()))
                .hasMessage("identity.refused.by-administrator");
        var local = fixture.someone(null);
        fixture.employ(local, place, clocks.today());
        people.grant(Actor.system("test"), local.actor().personId(), Role.ADMINISTRATOR, Scope.county("09"));
        assertThatThrownBy(() -> codes.issue(manager, local.actor().personId()))
                .hasMessage("identity.refused.by-administrator");
        var herself = fixture.someone(null);
        fixture.employ(herself, place, clocks.today());
        var asManager = fixture.with(herself, Role.MANAGER, Scope.employer(place.employer()));
        assertThatThrownBy(() -> codes.issue(asManager, asManager.personId()))
                .hasMessage("identity.refused.by-administrator");
        var administrator = fixture.with(fixture.someone(null), Role.ADMINISTRATOR, Scope.NATIONAL);
        assertThat(codes.issue(administrator, she.actor().personId())).isNotBlank();
    }

    @Test
    @DisplayName("I6.2 A county's administrator issues codes where all of an employer lies in her county")
    void county() {
        var gotland = fixture.with(fixture.someone(null), Role.ADMINISTRATOR, Scope.county("09"));
        assertThat(codes.issue(gotland, she.actor().personId())).isNotBlank();
        people.grant(Actor.system("test"), she.actor().personId(), Role.COORDINATOR, Scope.county("09"));
        assertThat(codes.issue(gotland, she.actor().personId())).isNotBlank();
        var elsewhere = fixture.with(fixture.someone(null), Role.ADMINISTRATOR, Scope.county("08"));
        assertThatThrownBy(() -> codes.issue(elsewhere, she.actor().personId())).hasMessage("shared.refused.not-found");
        people.grant(Actor.system("test"), she.actor().personId(), Role.REVIEWER, Scope.county("08"));
        assertThatThrownBy(() -> codes.issue(gotland, she.actor().personId()))
                .hasMessage("identity.refused.by-administrator");
    }

    @Test
    @DisplayName("I6.5 The first code is made once, also when two ask at once, and not when she has used it")
    void once() throws Exception {
        var person = she.actor().personId();
        var hands = Executors.newFixedThreadPool(2);
        try {
            var one = hands.submit(() -> codes.issueFirst(manager, person));
            var other = hands.submit(() -> codes.issueFirst(manager, person));
            var made =
                    Stream.of(one.get(), other.get()).flatMap(Optional::stream).toList();
            assertThat(made).hasSize(1);
            codes.issueFirstByMail(manager, person);
            newPassword.withCode(she.email(), made.get(0), NEW, computer);
        } finally {
            hands.shutdownNow();
        }
        assertThat(codes.issueFirst(manager, person)).isEmpty();
        assertThatThrownBy(() -> codes.issueFirst(
                        fixture.with(
                                fixture.someone(null),
                                Role.MANAGER,
                                Scope.employer(fixture.workplace().employer())),
                        person))
                .hasMessage("shared.refused.not-found");
    }

    @Test
    @DisplayName("I7.5 Five codes are mailed to a person in a day and a night; on paper there may be more")
    void mailed() {
        var person = she.actor().personId();
        for (var i = 0; i < 5; i++) {
            codes.issueByMail(manager, person);
        }
        assertThatThrownBy(() -> codes.issueByMail(manager, person)).hasMessage("identity.refused.mailed");
        assertThat(codes.issue(manager, person)).isNotBlank();
        clocks.at(Instant.now().plus(Duration.ofHours(25)), () -> codes.issueByMail(manager, person));
    }

    @Test
    @DisplayName("I4.1, I6.1 The audit trail knows that a code was issued and used, never the code")
    void audit() {
        var code = codes.issue(manager, she.actor().personId());
        newPassword.withCode(she.email(), code, NEW, computer);
        var administrator = new Actor(1, "Test", List.of(new Actor.Grant(Role.ADMINISTRATOR, Scope.NATIONAL)));
        var id = Long.toString(she.actor().personId());
        assertThat(queries.trail(administrator, 0, 100))
                .anyMatch(trace -> trace.action().equals("identity.access-code")
                        && trace.subject().equals(id))
                .anyMatch(trace -> trace.action().equals("identity.password-by-code")
                        && trace.subject().equals(id))
                .noneMatch(trace -> trace.subject().contains(code));
    }

    @Test
    @DisplayName(
            "I6.2 Nor does a national administrator issue a code for herself: whoever finds her session could keep it")
    void notForHerself() {
        var administrator = fixture.with(she, Role.ADMINISTRATOR, Scope.NATIONAL);
        assertThatThrownBy(() -> codes.issue(administrator, administrator.personId()))
                .hasMessage("identity.refused.by-administrator");
        assertThatThrownBy(() -> codes.issueByMail(administrator, administrator.personId()))
                .isInstanceOf(Refused.class);
    }

    private void refused(String code, String why) {
        assertThatThrownBy(() -> newPassword.withCode(she.email(), code, NEW, computer))
                .hasMessage(why);
    }
}
