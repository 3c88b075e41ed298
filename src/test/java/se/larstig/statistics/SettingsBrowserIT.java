package se.larstig.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.People;

/** Saves nothing: what the demo's counties have decided is for reading. */
class SettingsBrowserIT extends Journey {

    @Test
    @Execution(CONCURRENT)
    @DisplayName("S5.2 S5.3 Wrong settings are explained beside the field, and nothing written is lost")
    void wrong() {
        var page = as(People.COORDINATOR_NORRBOTTEN).width(320).open("/statistics/settings");
        assertThat(page.locator(".breadcrumb")).hasText("Arbetsvy");
        page.getByLabel("Skyddstal").fill("2");
        page.getByLabel("Namn på grupp 3").fill("Kusten");
        save(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("”Kusten” behöver minst två kommuner");
        assertThat(page.getByLabel("Skyddstal")).hasValue("2");
        assertThat(page.getByLabel("Namn på grupp 3")).hasValue("Kusten");
        assertThat(page.getByLabel("Namn på grupp 3")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("Namn på grupp 2")).hasAttribute("aria-invalid", "false");
        Accessibility.check(page);

        page.getByLabel("Namn på grupp 3").fill("");
        save(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("helt tal från 3 till 20");
        assertThat(page.getByLabel("Skyddstal")).hasAttribute("aria-invalid", "true");
        Accessibility.check(page);

        page.getByLabel("Skyddstal").fill("5");
        page.locator("input[name^=target-]").first().fill("åttio");
        save(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("helt tal från 1 till 100 procent");
        assertThat(page.locator("input[name^=target-]").first()).hasValue("åttio");
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName(
            "S6.2 S6.3 The working view says what it is, which figures are new, and stands apart from the released ones")
    void workingView() {
        var page = as(People.COORDINATOR_NORRBOTTEN).open("/statistics/working-view");
        assertThat(page.locator(".internal-mark")).containsText("bara för publicerade siffror");
        assertThat(row(page, "Luleå")).containsText("Den här veckan");
        assertThat(row(page, "Arjeplog")).not().containsText("Den här veckan");
        assertThat(page.locator(".legend")).containsText("senaste publiceringen: Kvartal");
        Accessibility.check(page);
        Accessibility.check(
                as(People.COORDINATOR_NORRBOTTEN).width(320).inEnglish().dark().open("/statistics/working-view"));
    }

    private static Locator row(Page page, String place) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(place));
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Spara").setExact(true))
                .click();
    }
}
