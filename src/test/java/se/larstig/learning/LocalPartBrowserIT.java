package se.larstig.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.Keys;
import se.larstig.support.Visitor;

class LocalPartBrowserIT extends Journey {

    @Test
    @Execution(CONCURRENT)
    @DisplayName(
            "L9.1 L9.2 By keyboard alone at 320 px she goes through the local part where she works now, and it stays so")
    void again() {
        var moved = Visitor.anonymous().get(MovedFixture.PATH).body().split(" ");
        var page = anyone().width(320).open("/identity/sign-in");
        enter(page, moved[1]);
        page.navigate(moved[0]);
        assertThat(page.locator("h1")).containsText("Gotland");
        assertThat(page.locator("section.block-local, main .block").first()).isVisible();
        Accessibility.check(page);
        var keys = new Keys(page);
        keys.to(page.locator("button[name=confirm]")).press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(page.locator("button[name=confirm]")).hasCount(0);
        Accessibility.check(page);
        page.reload();
        assertThat(page.locator("button[name=confirm]")).hasCount(0);
        keys.to(page.locator("button[name=language]")).press("Enter");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        Accessibility.check(page);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("L9.2 Without script too, and somebody else's local part does not exist")
    void withoutScript() {
        var moved = Visitor.anonymous().get(MovedFixture.PATH).body().split(" ");
        var other = Visitor.anonymous().get(MovedFixture.PATH).body().split(" ");
        var page = anyone().width(320).withoutScript().open("/identity/sign-in");
        enter(page, moved[1]);
        Assertions.assertThat(page.navigate(other[0]).status()).isEqualTo(404);
        page.navigate(moved[0]);
        page.locator("button[name=confirm]").click();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
    }

    private static void enter(Page page, String email) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(MovedFixture.PASSWORD);
        page.locator("form:has(#password) button").click();
    }
}
