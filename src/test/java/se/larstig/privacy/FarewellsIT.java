package se.larstig.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.AccountEndsSoon;
import se.larstig.identity.AuditTrail;
import se.larstig.identity.HeldQueries;
import se.larstig.identity.People;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;

@ArquillianTest
class FarewellsIT {

    private static final Actor SYSTEM = Actor.system("test");

    @Inject
    private FarewellFixture fixture;

    @Inject
    private Farewells farewells;

    @Inject
    private RetentionJob job;

    @Inject
    private People people;

    @Inject
    private HeldQueries accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    @Test
    @DisplayName("P3.1 After four years an account goes, thirty days after its holder was told, and told once")
    void unused() {
        var today = clocks.today();
        var opened = today.minusYears(4).plusDays(20);
        var person = opened(opened, false);
        farewells.tell(SYSTEM);
        farewells.tell(SYSTEM);
        assertThat(fixture.to(person)).containsExactly(new AccountEndsSoon(person, today.plusDays(30)));
        assertThat(farewells.due(SYSTEM)).doesNotContain(person);
        at(today.plusDays(29), () -> assertThat(farewells.due(SYSTEM)).doesNotContain(person));
        at(today.plusDays(31), () -> {
            assertThat(farewells.due(SYSTEM)).contains(person);
            job.run();
            assertThat(farewells.due(SYSTEM)).doesNotContain(person);
            assertThat(accounts.unused(SYSTEM, clocks.now(), 10_000)).doesNotContain(person);
        });
    }

    @Test
    @DisplayName("P3.1, I9.3 Who signs in keeps her account, and begins anew")
    void signsIn() {
        var person = opened(clocks.today().minusYears(5), false);
        farewells.tell(SYSTEM);
        audit.note(new Actor(person, "Test", List.of()), "identity.sign-in", "192.0.2.9");
        at(clocks.today().plusDays(31), () -> {
            assertThat(farewells.due(SYSTEM)).doesNotContain(person);
            farewells.tell(SYSTEM);
        });
        assertThat(fixture.to(person)).hasSize(1);
    }

    @Test
    @DisplayName("P3.2 After a long standstill she is told first all the same")
    void standstill() {
        var person = opened(clocks.today().minusYears(9), false);
        assertThat(farewells.due(SYSTEM)).doesNotContain(person);
        job.run();
        assertThat(farewells.due(SYSTEM)).doesNotContain(person);
        assertThat(fixture.to(person)).hasSize(1);
    }

    @Test
    @DisplayName("P3.2 A server that sends no mail tells nobody, and nobody goes")
    void withoutMail() {
        var person = opened(clocks.today().minusYears(9), false);
        var host = System.clearProperty("MAIL_HOST");
        try {
            job.run();
            at(clocks.today().plusDays(31), job::run);
        } finally {
            System.setProperty("MAIL_HOST", host);
        }
        assertThat(fixture.to(person)).isEmpty();
        assertThat(accounts.unused(SYSTEM, clocks.now(), 10_000)).contains(person);
    }

    @Test
    @DisplayName("P3.1 Invented people are left alone")
    void invented() {
        var person = opened(clocks.today().minusYears(9), true);
        farewells.tell(SYSTEM);
        assertThat(fixture.to(person)).isEmpty();
    }

    private long opened(LocalDate day, boolean invented) {
        var person = people.register(SYSTEM, "Test", invented);
        at(day, () -> people.openAccount(SYSTEM, person, UUID.randomUUID() + "@larstig.example", null));
        return person;
    }

    private void at(LocalDate day, Runnable command) {
        Instant noon = day.atTime(12, 0).atZone(Clocks.ZONE).toInstant();
        clocks.at(noon, command);
    }
}
