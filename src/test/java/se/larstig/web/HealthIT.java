package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.FromOutside;
import se.larstig.support.Visitor;

class HealthIT extends FromOutside {

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    @DisplayName("The server says that it lives and is ready, and sets no cookie")
    void up(String path) {
        var answer = Visitor.anonymous().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("UP");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
