package se.larstig.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.People;

/** What a reviewer sees and does. Nothing is recorded: the course is everyone's. */
class ApprovalsBrowserIT extends Journey {

    @Test
    @DisplayName("C7.2 A reviewer finds what waits for her, and a form that is not whole comes back with all she wrote")
    void form() {
        var page = as(People.REVIEWER).width(320).withoutScript().open("/catalogue/approvals");
        page.locator("main .row a:has-text('Ny i socialtjänsten')").first().click();
        assertThat(page.locator("h1")).containsText("Ny i socialtjänsten");
        assertThat(page.locator(".sources li").first()).containsText("Kontrollerad");

        page.locator("#note").fill("Underlaget finns i pärmen.");
        page.locator("button[name=approve]").click();
        assertThat(page.locator(".error-summary li")).hasCount(4);
        assertThat(page.locator("#name-error")).hasText("Skriv namnet på den som har granskat");
        assertThat(page.locator("#note")).hasValue("Underlaget finns i pärmen.");

        page.locator("#kind-LAW").check();
        page.locator("#name").fill("Nils Jurist");
        page.locator("#title").fill("jurist, Länsstyrelsen");
        page.locator("#day").fill("2019-01-02");
        page.locator("#sure").check();
        page.locator("button[name=approve]").click();
        assertThat(page.locator(".error-summary")).containsText("mellan den dag då versionen publicerades och i dag");
        assertThat(page.locator("#name")).hasValue("Nils Jurist");
        assertThat(page.locator("#day")).hasValue("2019-01-02");
        assertThat(page.locator("#kind-LAW")).isChecked();
        assertThat(page.locator("#sure")).isChecked();
    }

    @Test
    @DisplayName("The form can be used by all, also when it comes back with faults")
    void accessible() {
        for (var width : new int[] {320, 1280}) {
            var page = as(People.REVIEWER).width(width).open("/catalogue/approval?version=1");
            page.locator("button[name=approve]").click();
            Accessibility.check(page);
            page.locator("button[name=language]").click();
            page.locator("button[name=approve]").click();
            Accessibility.check(page);
            page.locator("button[name=language]").click();
        }
    }
}
