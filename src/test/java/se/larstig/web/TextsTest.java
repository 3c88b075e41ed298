package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    @DisplayName("A text is said in the language asked for, with its arguments")
    void say() {
        assertThat(texts.say("identity.sign-out")).isEqualTo("Logga ut");
        assertThat(Texts.say(Locale.UK, "identity.sign-out")).isEqualTo("Sign out");
        assertThat(texts.say("organisation.refused.persons", 100_000)).contains("0 och 100");
        assertThat(texts.count("identity.audit.length", 1)).isEqualTo("1 händelse");
        assertThat(texts.count("identity.audit.length", 0)).isEqualTo("0 händelser");
        assertThatThrownBy(() -> texts.say("identity.nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Days and times are Stockholm's, lists end with a word")
    void daysAndLists() {
        var late = Instant.parse("2026-06-30T22:30:00Z");
        assertThat(texts.day(late)).isEqualTo("1 juli 2026");
        assertThat(texts.time(late)).isEqualTo("00:30");
        assertThat(texts.list(List.of())).isEmpty();
        assertThat(texts.list(List.of("a"))).isEqualTo("a");
        assertThat(texts.list(List.of("a", "b", "c"))).isEqualTo("a, b och c");
    }
}
