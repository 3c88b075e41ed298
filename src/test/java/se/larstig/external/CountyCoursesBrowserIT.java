package se.larstig.external;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.People;

class CountyCoursesBrowserIT extends Journey {

    @Test
    @DisplayName("EX1.1 EX1.3 A coordinator adds a course, mends what is wrong, retires it and takes it up again")
    void keeps() {
        var name = "Prova " + UUID.randomUUID().toString().substring(0, 8);
        var page = as(People.COORDINATOR_DALARNA).width(320).open("/external/county-courses");
        assertThat(page.locator("main")).containsText("Spetsutbildning om heder");
        Accessibility.check(page);
        page.getByLabel("Länk").fill("http://exempel.se");
        button(page, "Lägg till");
        assertThat(page.locator("#name-error")).hasText("Skriv ett namn");
        page.getByLabel("Namn").fill(name);
        button(page, "Lägg till");
        assertThat(page.locator("#link-error")).isVisible();
        assertThat(page.getByLabel("Namn")).hasValue(name);
        Accessibility.check(page);
        page.getByLabel("Länk").fill("https://exempel.se/kurs");
        page.getByLabel("Så många månader gäller den").fill("24");
        button(page, "Lägg till");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Sparat.");
        open(page, name);
        Accessibility.check(page);
        page.getByLabel("Vad som räcker som intyg").fill("Intyget med namn och datum.");
        button(page, "Spara");
        assertThat(page.locator("main")).containsText("Intyget med namn och datum.");
        open(page, name);
        button(page, "Sluta använda");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Den används inte längre.");
        open(page, name);
        Accessibility.check(page);
        button(page, "Börja använda igen");
        open(page, name);
        button(page, "Sluta använda");
        Accessibility.check(
                as(People.COORDINATOR_DALARNA).width(1280).inEnglish().dark().open("/external/county-courses"));
    }

    private static void open(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ändra " + name))
                .click();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
