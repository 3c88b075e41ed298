package se.larstig.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.larstig.identity.DemoAccount;
import se.larstig.learning.EarlierLearning;
import se.larstig.learning.LearnerFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.support.People;
import se.larstig.support.Visitor;

/** A learner on Gotland whose certificate an administrator revokes. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RevokingIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final String EMAIL = "intyg@gotland.example";
    private static final String PAGE = "/certificates/revoke";
    private static final Pattern OWN = Pattern.compile("/certificates/certificate\\?number=([0-9A-Z-]{14})");

    @Inject
    private LearnerFixture learners;

    @Inject
    private EarlierLearning learning;

    @Inject
    private se.larstig.identity.People people;

    @Inject
    private Clocks clocks;

    @Test
    @Order(1)
    @DisplayName("CE1.1 She completes the course and has her certificate")
    void learner() {
        var learner = learners.learner(1);
        people.openAccount(SYSTEM, learner.actor().personId(), EMAIL, DemoAccount.PASSWORD);
        var now = clocks.now();
        learning.record(
                SYSTEM,
                learner.employments().get(0),
                learners.course().versionId(),
                now.minus(Duration.ofHours(2)),
                now);
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName(
            "CE1.5 CE1.6 An administrator finds it by its number, is not told whose it is, says why, and revokes it")
    void revoke() {
        var learner = Visitor.freshlySignedIn(EMAIL, DemoAccount.PASSWORD);
        var number = number(learner.get("/home/my-page").body());
        var administrator = Visitor.signedIn(People.ADMINISTRATOR);
        assertThat(administrator.get(PAGE + "?number=KRTM-7H4P-XC9D").body())
                .contains("Inget intyg har det numret", "aria-invalid=\"true\"")
                .doesNotContain("name=\"reason\"");
        var asked = PAGE + "?number=" + number;
        assertThat(administrator.get(asked).body())
                .contains("Ny i socialtjänsten", "Det går inte att ångra")
                .doesNotContain(name(learner.get("/home/my-page").body()));
        assertThat(administrator.submit(asked, PAGE, Map.of("number", number)).body())
                .contains("Välj varför intyget återkallas");
        assertThat(administrator
                        .submit(asked, PAGE, Map.of("number", number, "reason", "SHE_IS_SUSPECT"))
                        .body())
                .contains("Välj varför intyget återkallas");
        assertThat(Visitor.anonymous()
                        .get("/certificates/verify?number=" + number)
                        .body())
                .contains("Intyget är giltigt");
        assertThat(learner.submit("/home/my-page", PAGE, Map.of("number", number, "reason", "MISTAKE"))
                        .statusCode())
                .isEqualTo(403);

        assertThat(administrator
                        .submit(asked, PAGE, Map.of("number", number, "reason", "MISTAKE"))
                        .headers()
                        .firstValue("Location"))
                .contains(asked + "&done=1");
        assertThat(administrator.get(asked + "&done=1").body())
                .contains("Intyget är återkallat.", "Det utfärdades av misstag")
                .doesNotContain("name=\"reason\"");
        assertThat(Visitor.trail()).contains("Återkallade ett intyg", number);
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("CE1.6 CE3.2 Then verification knows no such number, and she reads on her own page when and why")
    void told() {
        var learner = Visitor.freshlySignedIn(EMAIL, DemoAccount.PASSWORD);
        var number = number(learner.get("/home/my-page").body());
        assertThat(Visitor.anonymous()
                        .get("/certificates/verify?number=" + number)
                        .body())
                .contains("Numret hör inte till något giltigt intyg");
        assertThat(learner.get("/home/my-page").body()).contains("Intyget återkallades", "Läs varför");
        assertThat(learner.get("/certificates/certificate?number=" + number).body())
                .contains("Det utfärdades av misstag", "Att du har gått kursen står kvar")
                .doesNotContain("/certificates/pdf");
        assertThat(learner.get("/certificates/pdf?number=" + number).statusCode())
                .isEqualTo(404);
    }

    private static String number(String myPage) {
        var found = OWN.matcher(myPage);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** As the page's head greets her. */
    private static String name(String myPage) {
        var greeting = Pattern.compile("Hej ([^<]+)<").matcher(myPage);
        assertThat(greeting.find()).isTrue();
        return greeting.group(1);
    }
}
