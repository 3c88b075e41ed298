package se.larstig.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalCourseDetailsTest {

    private static ExternalCourseDetails with(String name, String link, String proof, Integer months) {
        return new ExternalCourseDetails(ExternalCourse.Kind.COURSE, name, link, proof, months);
    }

    @Test
    @DisplayName("EX1.1 EX1.2 A name, perhaps a link, a sentence and months")
    void sound() {
        assertThat(with(" Webbkurs ", "https://www.webbkursomvald.se", "", null).name())
                .isEqualTo("Webbkurs");
        assertThat(with("x", "", "y".repeat(300), 120).kind()).isEqualTo(ExternalCourse.Kind.COURSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://exempel.se", "https://", "https://a@b.se", "javascript:alert(1)", "https://a b.se"})
    @DisplayName("EX1.1 A link is https and leads to a site")
    void link(String link) {
        assertThatThrownBy(() -> with("x", link, "", null)).hasMessage("external.refused.link");
    }

    @Test
    @DisplayName("EX1.1 Nothing is too long")
    void bounds() {
        assertThatThrownBy(() -> with(" ", "", "", null)).hasMessage("external.refused.name");
        assertThatThrownBy(() -> with("x".repeat(151), "", "", null)).hasMessage("external.refused.name");
        assertThatThrownBy(() -> with("x", "", "y".repeat(301), null)).hasMessage("external.refused.proof");
        assertThatThrownBy(() -> with("x", "", "", 0)).hasMessage("external.refused.valid-months");
        assertThatThrownBy(() -> with("x", "", "", 121)).hasMessage("external.refused.valid-months");
    }
}
