package se.larstig.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    @Test
    @DisplayName("I1.1 A person has a name")
    void name() {
        assertThat(new Person(" Elle Omma ", false).getName()).isEqualTo("Elle Omma");
        assertThatThrownBy(() -> new Person(" ", false)).hasMessage("identity.refused.name");
        assertThatThrownBy(() -> new Person("x".repeat(151), false)).hasMessage("identity.refused.name");
        assertThatThrownBy(() -> new Person("...", false)).hasMessage("identity.refused.name");
    }

    @ParameterizedTest
    @DisplayName("I1.1, SH7 A name that cannot be seen, or turns what stands beside it, is none")
    @ValueSource(strings = {"\u200b", "Elle\u202eommO", "Elle\u0000Omma", "Elle\nOmma", "\u2067Elle"})
    void deceiving(String name) {
        assertThatThrownBy(() -> new Person(name, false)).hasMessage("shared.refused.signs");
    }

    @Test
    @DisplayName("I2.1 An address is kept without regard to case and surrounding space")
    void normal() {
        assertThat(account(" Chef@Boden.example ").getEmail()).isEqualTo("chef@boden.example");
    }

    @ParameterizedTest
    @DisplayName("I2.1 What is no address is refused")
    @ValueSource(
            strings = {
                "",
                "chef",
                "chef@",
                "@boden.example",
                "a b@boden.example",
                "a@b@boden.example",
                "a\u200b@boden.example"
            })
    void noAddress(String email) {
        assertThatThrownBy(() -> account(email)).hasMessage("identity.refused.email");
    }

    @Test
    @DisplayName("I2.1 A password is kept as an Argon2id hash with a salt of its own")
    void hash() {
        var hash = Passwords.hash("rätt lösenord");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("rätt");
        assertThat(Passwords.hash("rätt lösenord")).isNotEqualTo(hash);
        assertThat(Passwords.matches("rätt lösenord", hash)).isTrue();
        assertThat(Passwords.matches("fel lösenord", hash)).isFalse();
    }

    @Test
    @DisplayName("I2.1 Nobody's password is right where there is no account")
    void noHash() {
        assertThat(Passwords.matches("nobody has this password", null)).isFalse();
    }

    private static Account account(String email) {
        return new Account(new Person("Test", true), email, null, Instant.EPOCH);
    }
}
