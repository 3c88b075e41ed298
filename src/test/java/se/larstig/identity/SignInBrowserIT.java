package se.larstig.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.Accessibility;
import se.larstig.support.Budget;
import se.larstig.support.Journey;
import se.larstig.support.People;

class SignInBrowserIT extends Journey {

    private static final String SIGN_IN = "/identity/sign-in";

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(ints = {320, 1280})
    @DisplayName("Sign-in can be read and used by all, empty and with errors, in light and dark")
    void accessible(int width) {
        var page = anyone().width(width).open(SIGN_IN);
        Accessibility.check(page);
        press(page);
        assertThat(page.locator(".error-summary")).isVisible();
        Accessibility.check(page);
        page.getByLabel("Lösenord").fill("fel");
        page.getByLabel("E-postadress").fill("ingen@larstig.example");
        press(page);
        assertThat(page.locator(".error-summary")).containsText("stämmer inte");
        Accessibility.check(page);
        Accessibility.check(anyone().width(width).dark().look(SIGN_IN));
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("I3.1 Signing in works without script")
    void withoutScript() {
        var page = anyone().withoutScript().open(SIGN_IN);
        signIn(page, People.LEARNER_JOKKMOKK);
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("Sign-in is light")
    void light() {
        Budget.LEARNER.check(anyone(), SIGN_IN, SIGN_IN);
    }

    private static void press(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Logga in").setExact(true))
                .click();
    }
}
