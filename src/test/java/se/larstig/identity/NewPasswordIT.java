package se.larstig.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.IdentityFixture.Someone;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

@ArquillianTest
class NewPasswordIT {

    private static final String NEW = "en annan mening om fjäll";
    private static final Actor SYSTEM = Actor.system("test");

    @Inject
    private IdentityFixture fixture;

    @Inject
    private NewPassword newPassword;

    @Inject
    private LinkFixture links;

    @Inject
    private Keys keys;

    @Inject
    private FirstAdministrator first;

    @Inject
    private SignIn signIn;

    @Inject
    private IdentityQueries queries;

    @Inject
    private Clocks clocks;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager store;

    private Someone she;
    private String computer;

    @BeforeEach
    void start() {
        she = fixture.someone(IdentityFixture.PASSWORD);
        computer = UUID.randomUUID().toString();
    }

    @Test
    @DisplayName("I7.2 A link opens once, for sixty minutes, and all of hers end with any new password")
    void link() {
        var one = links.linkFor(she);
        var other = links.linkFor(she);
        assertThat(newPassword.isOpen(one)).isTrue();
        clocks.at(Instant.now().plus(Duration.ofMinutes(61)), () -> {
            assertThat(newPassword.isOpen(one)).isFalse();
            assertThatThrownBy(() -> newPassword.withLink(one, NEW, computer)).hasMessage("identity.refused.link");
        });
        assertThatThrownBy(() -> newPassword.withLink(one, "kort", computer))
                .hasMessage("identity.refused.password-short");
        assertThat(newPassword.withLink(one, NEW, computer).personId())
                .isEqualTo(she.actor().personId());
        assertThat(signIn.signIn(she.email(), NEW, Origin.at(computer)).personId())
                .isEqualTo(she.actor().personId());
        for (var token : new String[] {one, other, "", "x"}) {
            assertThat(newPassword.isOpen(token)).isFalse();
            assertThatThrownBy(() -> newPassword.withLink(token, NEW, computer)).hasMessage("identity.refused.link");
        }
    }

    @Test
    @DisplayName("I7.1 An address that nobody has is written down alike, and answered with nothing")
    void unknown() {
        newPassword.askForLink("nobody." + she.email(), computer);
        newPassword.askForLink(she.email(), computer);
        for (var i = 0; i < 2; i++) {
            newPassword.askForLink(she.email(), computer);
        }
        assertThatThrownBy(() -> newPassword.askForLink(she.email(), computer)).hasMessage("identity.refused.links");
        assertThat(keys.answer(SYSTEM, -1, she.email())).isFalse();
    }

    @Test
    @DisplayName("I7.5 Six links in a day and a night, for an address that is known and for one that is not")
    void daily() {
        var start = Instant.parse("2026-11-20T08:00:00Z");
        for (var email : List.of(she.email(), "nobody." + she.email())) {
            for (var i = 0; i < 6; i++) {
                clocks.at(start.plus(Duration.ofHours(i)), () -> newPassword.askForLink(email, computer));
            }
            clocks.at(
                    start.plus(Duration.ofHours(23)),
                    () -> assertThatThrownBy(() -> newPassword.askForLink(
                                    email, UUID.randomUUID().toString()))
                            .hasMessage("identity.refused.links"));
            clocks.at(start.plus(Duration.ofHours(25)), () -> newPassword.askForLink(email, computer));
        }
    }

    @Test
    @DisplayName("I7.3 Sessions begun before a new password end, later ones last")
    void sessions() {
        var before = Instant.now().minus(1, ChronoUnit.HOURS);
        assertThat(queries.again(she.actor(), before)).contains(she.actor());
        newPassword.change(she.actor(), NEW);
        assertThat(queries.again(she.actor(), before)).isEmpty();
        assertThat(queries.again(she.actor(), Instant.now().plusSeconds(1))).contains(she.actor());
        assertThat(queries.again(new Actor(-5, "nobody", she.actor().grants()), Instant.now()))
                .isEmpty();
    }

    @Test
    @DisplayName("I3.2 A session has the roles that its person has by now")
    void roles() {
        var begun = Instant.now();
        var coordinator = fixture.with(she, Role.COORDINATOR, Scope.county("09"));
        assertThat(queries.again(she.actor(), begun)).contains(coordinator);
    }

    @Test
    @DisplayName("I7.4 She changes her own password, by the rules")
    void change() {
        assertThatThrownBy(() -> newPassword.change(she.actor(), "Sommar2026!!"))
                .hasMessage("identity.refused.password-common");
        newPassword.change(she.actor(), NEW);
        assertThatThrownBy(() -> signIn.signIn(she.email(), IdentityFixture.PASSWORD, Origin.at(computer)))
                .hasMessage("identity.refused.sign-in");
        signIn.signIn(she.email(), NEW, Origin.at(computer));
        assertThat(queries.signIns(she.actor())).hasSize(1);
    }

    @Test
    @DisplayName("I8.1, I8.2 Where none is, the newest link makes one, and ends with her")
    void makesFirst() throws Exception {
        transaction.begin();
        try {
            store.createQuery("delete from RoleGrant g where g.role = :role")
                    .setParameter("role", Role.ADMINISTRATOR)
                    .executeUpdate();
            var old = first.invite(SYSTEM).orElseThrow();
            store.flush();
            var token = first.invite(SYSTEM).orElseThrow();
            assertThat(first.isOpen(old)).isFalse();
            clocks.at(
                    Instant.now().plus(Duration.ofHours(24)),
                    () -> assertThat(first.isOpen(token)).isFalse());
            assertThat(first.isOpen(token)).isTrue();
            var email = "first." + she.email();
            var actor = newPassword.asFirstAdministrator(token, "Test Testsson", email, NEW, computer);
            assertThat(actor.has(Role.ADMINISTRATOR, Scope.NATIONAL)).isTrue();
            assertThat(first.isOpen(token)).isFalse();
            assertThat(first.invite(SYSTEM)).isEmpty();
            assertThatThrownBy(
                            () -> newPassword.asFirstAdministrator(token, "Test Testsson", "2." + email, NEW, computer))
                    .hasMessage("identity.refused.link");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @DisplayName("I8.1, I8.2 Where an administrator is, no link is made and none opens")
    void noFirst() {
        assertThat(first.invite(SYSTEM)).isEmpty();
        assertThat(first.isOpen("x")).isFalse();
        assertThatThrownBy(() ->
                        newPassword.asFirstAdministrator("x", "Test Testsson", "first." + she.email(), NEW, computer))
                .hasMessage("identity.refused.link");
        assertThatThrownBy(() -> first.invite(fixture.with(she, Role.ADMINISTRATOR, Scope.NATIONAL)))
                .hasMessage("shared.refused.missing-role");
    }
}
