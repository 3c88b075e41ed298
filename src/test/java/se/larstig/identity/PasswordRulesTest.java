package se.larstig.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String EMAIL = "Elle.Omma@jokkmokk.example";

    @ParameterizedTest
    @ValueSource(
            strings = {"en lång mening om renar", "Fjällräv på väg", "tolv tecken!", "korrekt-häst-batteri-häftapparat"
            })
    @DisplayName("I6.4 Twelve signs or more, whichever they are")
    void good(String password) {
        assertThatCode(() -> PasswordRules.check(password, EMAIL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1234",
                "Sommar2026!!",
                "lösenord12345",
                "aaaaaaaaaaaa",
                "123456789012",
                "987654321098",
                "qwertyuiopå1",
                "Välkommen123",
                "hejhejhej!!!",
                "ababababababab",
                "Larstig-2026!"
            })
    @DisplayName("I6.4 None of those that all try first")
    void common(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, EMAIL)).hasMessage("identity.refused.password-common");
    }

    @Test
    @DisplayName("I6.4 Not too short, not too long, and without the address")
    void others() {
        assertThatThrownBy(() -> PasswordRules.check("elva tecken", EMAIL))
                .hasMessage("identity.refused.password-short");
        assertThatThrownBy(() -> PasswordRules.check("lång ".repeat(41), EMAIL))
                .hasMessage("identity.refused.password-long");
        assertThatThrownBy(() -> PasswordRules.check("jag heter elle.omma", EMAIL))
                .hasMessage("identity.refused.password-address");
        assertThatCode(() -> PasswordRules.check("en lång mening om renar", "en@jokkmokk.example"))
                .doesNotThrowAnyException();
    }
}
