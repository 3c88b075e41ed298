package se.larstig.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InstrumentsBrowserIT extends Journey {

    private static final String SIGN_IN = "/identity/sign-in";

    @Test
    @DisplayName("Accessibility catches a picture without words, a pale sentence and a page that is too wide")
    void accessibility() {
        assertThatThrownBy(() -> Accessibility.check(with("<img src='/asset/none'>")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt");
        var pale = with("<p id='pale'>Hej</p>");
        pale.evaluate("document.querySelector('#pale').style.color = '#ddd'");
        assertThatThrownBy(() -> Accessibility.check(pale))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("color-contrast");
        var wide = with("<p id='wide'>Hej</p>");
        wide.evaluate("document.querySelector('#wide').style.width = '2000px'");
        assertThatThrownBy(() -> Accessibility.check(wide))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("too wide");
    }

    @Test
    @DisplayName("Budget sees page, style, script and picture on a first visit, and the page alone on the next")
    void budget() {
        var loads = Budget.weigh(anyone(), SIGN_IN, SIGN_IN);
        assertThat(loads.get(0).requests()).isGreaterThanOrEqualTo(3);
        assertThat(loads.get(0).bytes()).isBetween(5_000L, 50_000L);
        assertThat(loads.get(0).scriptBytes()).isPositive();
        assertThat(loads.get(1).requests()).isEqualTo(1);
        assertThat(loads.get(1).bytes()).isLessThan(loads.get(0).bytes());
    }

    @Test
    @DisplayName("A journey hears what the content security policy refuses")
    void refusals() {
        var page = with("<p style='color: red'>Hej</p>");
        page.waitForCondition(() -> !complaints().isEmpty());
        complaints().clear();
    }

    @Test
    @DisplayName("The browser reaches nothing but this machine")
    void noOutside() {
        var page = anyone().open(SIGN_IN);
        assertThatExceptionOfType(PlaywrightException.class)
                .isThrownBy(() -> page.navigate("https://www.smhi.se/"))
                .withMessageContaining("ERR_NAME_NOT_RESOLVED");
    }

    private Page with(String html) {
        var page = anyone().open(SIGN_IN);
        page.evaluate("html => document.querySelector('main h1').insertAdjacentHTML('afterend', html)", html);
        return page;
    }
}
