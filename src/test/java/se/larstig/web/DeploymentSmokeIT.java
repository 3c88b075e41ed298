package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.larstig.support.AllPages;
import se.larstig.support.FromOutside;
import se.larstig.support.Visitor;

class DeploymentSmokeIT extends FromOutside {

    @ParameterizedTest
    @MethodSource("se.larstig.support.AllPages#open")
    @DisplayName("Every page that is open to all answers with a heading, in well-formed Swedish HTML")
    void everyOpenPageAnswers(AllPages page) {
        var answer = Visitor.anonymous().get(page.address());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<html")
                .contains("lang=\"sv\"")
                .contains("<h1")
                .doesNotContain("#{")
                .endsWith("</html>");
    }
}
