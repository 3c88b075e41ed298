package se.larstig.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.larstig.support.FromOutside;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class WorkIT extends FromOutside {

    @ParameterizedTest
    @CsvSource({
        "MANAGER_BODEN, /home/overview",
        "FOLLOW_UP, /home/overview",
        "COORDINATOR_NORRBOTTEN, /home/work",
        "REVIEWER, /home/work",
        "ADMINISTRATOR, /home/work",
        "STEERING_GROUP_DALARNA, /statistics/county",
        "TRAINER, /home/my-page",
        "LEARNER_BODEN, /home/my-page"
    })
    @DisplayName("H6.1 Each comes to where her work is, and her own learning stands in the menu there")
    void start(People person, String place) {
        var visitor = Visitor.freshlySignedIn(person);
        assertThat(visitor.get("/").headers().firstValue("Location")).contains(place);
        var page = visitor.get(place);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"/home/my-page\"");
    }

    @Test
    @DisplayName("H6.2 H6.3 What there is to do is told to whoever can do it, and names nobody")
    void tasks() {
        var coordinator = Visitor.freshlySignedIn(People.COORDINATOR_DALARNA)
                .get("/home/work")
                .body();
        assertThat(coordinator)
                .contains("antal i målgruppen för mer än ett år sedan", "inte granskad")
                .doesNotContain("Norrbotten", "administratör", "/identity/people");
        var reviewer =
                Visitor.freshlySignedIn(People.REVIEWER).get("/home/work").body();
        assertThat(reviewer)
                .contains("väntar på att en sakkunnig och en jurist godkänner")
                .doesNotContain("målgruppen");
        var administrator =
                Visitor.freshlySignedIn(People.ADMINISTRATOR).get("/home/work").body();
        assertThat(administrator).contains("har ingen chef här än").doesNotContain("målgruppen för mer", "@");
    }
}
