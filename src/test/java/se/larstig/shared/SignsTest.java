package se.larstig.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

    @ParameterizedTest
    @DisplayName("SH7 Signs that nobody sees, or that turn others, are refused")
    @ValueSource(
            strings = {
                "Bo\u200bden", "Bo\u00adden", "Bo\u202eden", "\u2067Boden", "Bo\u0000den", "Bo\nden", "Bo\u2060den",
                        "\ufeffBoden",
                "Bo\u061cden", "\u3164", "\u2800", "Boden\ufe0f", "Bo\u034fden", "Boden\udb40\udc41", "Bo\ud800den",
                        "\ue000"
            })
    void deceiving(String text) {
        assertThat(Signs.deceive(text)).isTrue();
        assertThatThrownBy(() -> Signs.plain(text)).hasMessage("shared.refused.signs");
    }

    @ParameterizedTest
    @DisplayName("SH7 Names of many languages are none of them")
    @ValueSource(
            strings = {
                "Åsa Öberg-Lindström",
                "Ánte Njálla",
                "D’Angelo",
                "Nguyễn Thị Ánh",
                "علي حسن",
                "Socialtjänst 2.0 (barn & unga)",
                "e\u0301"
            })
    void honest(String text) {
        assertThat(Signs.plain(" " + text + " ")).isEqualTo(text);
    }
}
