package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.larstig.identity.DemoAccount;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.People;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.Employers;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.support.Visitor;

/** Owns the county of Uppsala: from the number that a manager writes in a form to the county's page. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeclaredHeadcountIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final String UPPSALA = "03";
    private static final String ENKOPING = "0381";
    private static final String MANAGER = "chef@enkoping.example";
    private static final String STEERING_GROUP = "styrgrupp@uppsala.example";
    private static final String FORM = "/organisation/headcount?group=social-work";
    private static final int STAFF = 30;

    @Inject
    private Employers employers;

    @Inject
    private People people;

    @Inject
    private Releases releases;

    @Inject
    private Clocks clocks;

    @Test
    @Order(1)
    @DisplayName("S1.2 Thirty social workers in Enköping, and nobody has said how many they are")
    void staff() {
        var employer = employers.found(SYSTEM, "Enköping", EmployerKind.SOCIAL_SERVICES, List.of(ENKOPING));
        var unit = employers.openUnit(SYSTEM, employer, "Enhet");
        for (var i = 0; i < STAFF; i++) {
            employ(unit, people.register(SYSTEM, "Test", true));
        }
        var manager = account(MANAGER);
        employ(unit, manager);
        people.grant(SYSTEM, manager, Role.MANAGER, Scope.employer(employer));
        people.grant(SYSTEM, account(STEERING_GROUP), Role.STEERING_GROUP, Scope.county(UPPSALA));
        assertThat(release(quarter().before())).isTrue();
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName("S1.2 O3.2 Without a number the county shows nothing; the manager writes one, and nobody else")
    void declare() {
        assertThat(county()).contains("Inget är publicerat för den kursen").doesNotContain("data-of=\"40\"");
        var manager = Visitor.freshlySignedIn(MANAGER, DemoAccount.PASSWORD);
        var today = LocalDate.now(Clocks.ZONE).toString();
        for (var wrong : List.of(
                Map.of("persons", "-1", "counted-on", today, "source", "lönesystemet"),
                Map.of("persons", "99999999999", "counted-on", today, "source", "lönesystemet"),
                Map.of("persons", "40", "counted-on", "i går", "source", "lönesystemet"),
                Map.of("persons", "40", "counted-on", today, "source", " "),
                Map.of("persons", "40", "counted-on", today, "source", "x".repeat(201)))) {
            var refused = manager.submit(FORM, FORM, wrong);
            assertThat(refused.statusCode()).as("%s", wrong).isEqualTo(200);
            assertThat(refused.body()).contains("field-error", "value=\"" + wrong.get("persons") + "\"");
        }
        var fields = Map.of("persons", "40", "counted-on", today, "source", "lönesystemet");
        assertThat(manager.submit(FORM, FORM + "&municipality=0380", fields).statusCode())
                .as("a municipality that the employer does not serve")
                .isEqualTo(404);
        assertThat(Visitor.freshlySignedIn(STEERING_GROUP, DemoAccount.PASSWORD)
                        .submit("/home/my-page", FORM, fields)
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.submit(FORM, FORM, fields).statusCode()).isEqualTo(303);
    }

    @Test
    @Order(3)
    @DisplayName("S1.2 The next release is made when its quarter is over")
    void nextRelease() {
        assertThat(release(quarter())).isTrue();
    }

    @Test
    @Order(4)
    @RunAsClient
    @DisplayName("S1.2 The county's next release counts shares of the number that the manager wrote, as a range")
    void shown() {
        assertThat(county())
                .containsPattern("/social-work/" + ENKOPING
                        + "/COMPLETED\" data-from=\"0\" data-to=\"[1-9][0-9]*\" data-of=\"40\"");
    }

    /** The county's page as its steering group sees it. */
    private static String county() {
        return Visitor.freshlySignedIn(STEERING_GROUP, DemoAccount.PASSWORD)
                .get("/statistics/county?group=social-work")
                .body();
    }

    private Period quarter() {
        return Period.around(Period.Kind.QUARTER, LocalDate.now(Clocks.ZONE));
    }

    private boolean release(Period quarter) {
        var made = new boolean[1];
        clocks.at(
                quarter.firstDay()
                        .plusMonths(3)
                        .plusDays(14)
                        .atTime(12, 0)
                        .atZone(Clocks.ZONE)
                        .toInstant(),
                () -> {
                    made[0] = releases.make(SYSTEM, UPPSALA, quarter);
                    releases.publish(SYSTEM, UPPSALA, quarter, "");
                });
        return made[0];
    }

    private void employ(long unit, long person) {
        people.employ(
                SYSTEM,
                person,
                unit,
                "social-work-adults",
                ENKOPING,
                EmploymentKind.EMPLOYED,
                LocalDate.now(Clocks.ZONE).minusYears(2));
    }

    private long account(String email) {
        var person = people.register(SYSTEM, "Test", true);
        people.openAccount(SYSTEM, person, email, DemoAccount.PASSWORD);
        return person;
    }
}
