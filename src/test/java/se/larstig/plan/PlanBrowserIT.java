package se.larstig.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.People;

/** Leaves the demo as it was: what it writes it takes back on the same day. The learner in Boden may have taken the course. */
class PlanBrowserIT extends Journey {

    private static final String INTRODUCTION = "Introduktion för nyanställda i socialt arbete";

    @Test
    @DisplayName("PL1.1 PL2.1 PL4.6 A coordinator writes a plan, is told what is wrong, and sees what a line asks")
    void write() {
        var page = as(People.COORDINATOR_NORRBOTTEN).width(320).open("/plan/plans");
        assertThat(page.locator("main")).containsText("Exempelplan");
        Accessibility.check(page);
        button(page, "Börja skriva");
        assertThat(page.locator(".error-summary li")).hasCount(3);
        Accessibility.check(page);

        page.getByLabel("Planens namn").fill("Plan på prov");
        page.getByLabel("Första dag").fill("2031-01-01");
        page.getByLabel("Sista dag").fill("2030-12-31");
        page.getByLabel("Länk till strategin").fill("http://exempel.se");
        button(page, "Börja skriva");
        assertThat(page.locator("#strategy-link-error"))
                .hasText("Länken ska börja med https:// och leda till en webbplats");
        assertThat(page.getByLabel("Planens namn")).hasValue("Plan på prov");
        page.getByLabel("Länk till strategin").fill("https://exempel.se/strategi");
        button(page, "Börja skriva");
        assertThat(page.locator("#last-day-error")).isVisible();
        page.getByLabel("Sista dag").fill("2032-12-31");
        button(page, "Börja skriva");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Plan på prov");
        Accessibility.check(page);
        button(page, "Besluta");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("minst en punkt");

        link(page, "Lägg till en punkt");
        assertThat(page.getByLabel("Punktens namn")).isVisible();
        Accessibility.check(page);
        button(page, "Spara");
        assertThat(page.locator("#name-error")).hasText("Skriv punktens namn");
        assertThat(page.locator("#course .field-error")).isVisible();
        Accessibility.check(page);
        page.getByLabel("Punktens namn").fill("Introduktion");
        page.getByLabel("Bara nyanställda").check();
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Socialt arbete"))
                .click();
        page.getByLabel("Alla: Socialt arbete").check();
        page.getByLabel(Pattern.compile("^Ny i socialtjänsten:")).check();
        page.getByLabel("Så räknas sista dagen").selectOption("AFTER_START");
        button(page, "Se hur det blir");
        assertThat(page.locator("#due-days-error")).hasText("Ange antal dagar, från 1 till 730");
        assertThat(page.getByLabel("Bara nyanställda")).isChecked();
        page.getByLabel("Antal dagar").fill("14");
        page.getByLabel("Antal eller procent").fill("90");
        button(page, "Se hur det blir");
        assertThat(page.getByText("Senast 15 januari 2031.").first()).isVisible();
        assertThat(page.getByText("Berörs inte.")).hasCount(2);
        Accessibility.check(page);
        button(page, "Spara");
        assertThat(page.locator("main")).containsText("Nyanställda: Socialt arbete");
        assertThat(page.locator("main")).containsText("Inom 14 dagar");
        Accessibility.check(page);

        link(page, "Ändra punkten Introduktion");
        assertThat(page.getByLabel("Antal dagar")).hasValue("14");
        button(page, "Ta bort punkten");
        assertThat(page.locator("main")).containsText("inga punkter än");
        button(page, "Ta bort utkastet");
        assertThat(page.locator("#sure-drop-error")).hasText("Kryssa för att du är säker");
        Accessibility.check(page);
        drop(page);
        assertThat(page.locator("main")).not().containsText("Plan på prov");
    }

    @Test
    @DisplayName("PL1.2 A decided plan is read, and the next version can be begun and dropped")
    void next() {
        var page = as(People.COORDINATOR_DALARNA).width(1280).open("/plan/plan");
        assertThat(page.getByText("Beslutad").first()).isVisible();
        Accessibility.check(page);
        button(page, "Skriv nästa version");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Den gamla gäller");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Alla versioner")))
                .isVisible();
        drop(page);
        assertThat(page.locator("main")).containsText("Beslutad");
        Accessibility.check(
                as(People.COORDINATOR_DALARNA).width(320).inEnglish().dark().open("/plan/plan"));
    }

    @Test
    @DisplayName("PL3.1 PL3.3 A manager adopts a line for her employer, and ends it")
    void adopt() {
        var page = as(People.MANAGER_ARJEPLOG).width(320).open("/plan/adoptions");
        assertThat(page.getByText("Rekommenderas").first()).isVisible();
        assertThat(page.locator("main")).not().containsText("Antagen");
        Accessibility.check(page);
        link(page, "Anta punkten " + INTRODUCTION);
        page.getByLabel("Beslutad den").fill("2099-01-01");
        button(page, "Anta");
        assertThat(page.locator("#decided-on-error")).isVisible();
        Accessibility.check(page);
        page.getByLabel("Beslutad den").fill("2026-01-15");
        page.getByLabel("Diarienummer").fill("SN 2026-4");
        button(page, "Anta");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("antagen");
        assertThat(page.locator("main")).containsText("Diarienummer SN 2026-4");
        Accessibility.check(page);
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(INTRODUCTION))
                .click();
        button(page, "Låt punkten upphöra " + INTRODUCTION);
        assertThat(page.locator("main")).not().containsText("Diarienummer SN 2026-4");
        Accessibility.check(as(People.MANAGER_ARJEPLOG).width(1280).inEnglish().open("/plan/adoptions"));
    }

    @Test
    @DisplayName("PL3.6 A manager answers that a line is not adopted, and takes it back")
    void decline() {
        var page = as(People.MANAGER_ARJEPLOG).width(320).open("/plan/adoptions");
        button(page, "Svara att ni inte antar " + INTRODUCTION);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Svaret är sparat");
        assertThat(page.locator("main")).containsText("Antas inte");
        Accessibility.check(page);
        button(page, "Ta tillbaka svaret " + INTRODUCTION);
        assertThat(page.locator("main")).not().containsText("Antas inte");
    }

    @Test
    @DisplayName("H2.3 H2.4 The first screen says how it goes by the plan, and where nothing is adopted it says so")
    void firstScreen() {
        var alvsbyn = as(People.MANAGER_ALVSBYN).width(320).look("/home/overview");
        assertThat(alvsbyn.locator("section[aria-labelledby=by-plan]")).containsText("Planen kräver något av");
        Accessibility.check(alvsbyn);
        var followUp = as(People.FOLLOW_UP).width(1280).look("/home/overview");
        assertThat(followUp.locator("section[aria-labelledby=by-plan]")).not().containsText("Se medarbetarna");
        Accessibility.check(followUp);
        var pajala = as(People.MANAGER_PAJALA).width(320).look("/home/overview");
        assertThat(pajala.locator("section[aria-labelledby=by-plan]")).containsText("inte antagit någon punkt");
        assertThat(pajala.locator("main")).containsText("väntar på ert svar");
        Accessibility.check(pajala);
    }

    @Test
    @DisplayName(
            "H7.4 A newly employed finds the course first among hers with its day, and her manager notes how it went")
    void newlyEmployed() {
        var own = as(People.LEARNER_ALVSBYN).width(320).open("/home/my-page");
        var first = own.locator("section[aria-labelledby=mine] li").first();
        assertThat(first).containsText("Ny i socialtjänsten");
        assertThat(first).containsText("Senast ");
        Accessibility.check(own);
        var page = as(People.MANAGER_ALVSBYN).width(320).open("/home/staff?q=Tove");
        page.locator("td a").first().click();
        Accessibility.check(page);
        button(page, "Nej, inte än");
        assertThat(page.locator("main")).containsText("inte gått igenom det tillsammans än");
        button(page, "Ja, det har vi");
        assertThat(page.locator("main")).containsText("Ni har gått igenom det tillsammans.");
        Accessibility.check(page);
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Lägg till ett uppdrag"))
                .click();
        button(page, "Lägg till uppdraget");
        assertThat(page.locator(".error-summary li")).hasCount(2);
        Accessibility.check(page);
        page.getByLabel("Vilket uppdrag").selectOption("newcomers-guide");
        page.getByLabel("Har uppdraget från och med").fill(PlanFixture.today().toString());
        button(page, "Lägg till uppdraget");
        assertThat(page.locator("main")).containsText("Handledare för nyanställda");
        own.reload();
        assertThat(own.locator("section[aria-labelledby=assignments]")).containsText("Handledare för nyanställda");
        Accessibility.check(own);
        button(page, "Avsluta uppdraget Handledare för nyanställda");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Uppdraget är avslutat.");
    }

    @Test
    @DisplayName("PL9.1 PL9.2 PL9.3 H7.3 She asks for another way, her manager sees it and they agree")
    void otherWay() {
        var own = as(People.LEARNER_ALVSBYN).width(320).open("/home/my-page");
        var ask = own.locator("summary").filter(new Locator.FilterOptions().setHasText("Jag behöver ett annat sätt"));
        ask.first().click();
        own.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Jag behöver ett annat sätt")))
                .first()
                .click();
        assertThat(own.getByRole(AriaRole.STATUS)).containsText("Din chef ser nu");
        Accessibility.check(own);
        var page = as(People.MANAGER_ALVSBYN).width(320).open("/home/overview");
        assertThat(page.locator("main")).containsText("behöver ett annat sätt och väntar på svar");
        page.navigate("/home/staff");
        Accessibility.check(page);
        page.locator("section[aria-labelledby=waiting] a").click();
        Accessibility.check(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Ge undantag till och med dagen")))
                .click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        Accessibility.check(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Vi har kommit överens")))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("kommit överens");
        own.reload();
        assertThat(own.locator("main")).containsText("Du och din chef har kommit överens");
    }

    @Test
    @DisplayName("PL8.1 PL8.4 A manager begins a plan of her own employer, writes a line for a unit, and drops it")
    void own() {
        var page = as(People.MANAGER_ARJEPLOG).width(320).open("/plan/adoptions");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Skriv en egen plan"))
                .click();
        button(page, "Börja skriva");
        assertThat(page.locator(".error-summary li")).hasCount(3);
        Accessibility.check(page);
        page.getByLabel("Planens namn").fill("Vår egen plan");
        page.getByLabel("Första dag").fill("2031-01-01");
        page.getByLabel("Sista dag").fill("2032-12-31");
        button(page, "Börja skriva");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Vår egen plan");
        link(page, "Lägg till en punkt");
        page.getByLabel("Punktens namn").fill("Vår introduktion");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Enheter"))
                .click();
        page.getByLabel("Individ- och familjeomsorg").check();
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Uppdrag"))
                .click();
        page.getByLabel("Kontaktperson mot våld och heder").check();
        Accessibility.check(page);
        page.getByLabel(Pattern.compile("^Ny i socialtjänsten:")).check();
        page.getByLabel("Så räknas sista dagen").selectOption("AFTER_START");
        page.getByLabel("Antal dagar").fill("14");
        page.getByLabel("Antal eller procent").fill("90");
        button(page, "Spara");
        assertThat(page.locator("main"))
                .containsText("Individ- och familjeomsorg · med uppdraget Kontaktperson mot våld och heder");
        page.getByLabel("Beslutad den").fill("2099-01-01");
        page.getByLabel("Diarienummer").first().fill("SN 2026-9");
        button(page, "Besluta");
        assertThat(page.locator("#decided-on-error")).isVisible();
        assertThat(page.locator("#number")).hasValue("SN 2026-9");
        Accessibility.check(page);
        drop(page);
        assertThat(page.locator("main")).containsText("Ni har inga egna punkter än.");
        Accessibility.check(as(People.COORDINATOR_NORRBOTTEN).width(320).open("/plan/own-plans"));
    }

    @Test
    @DisplayName("PL2.2 A coordinator finds employers by a part of their names, and nothing that she wrote is lost")
    void employers() {
        var page = as(People.COORDINATOR_NORRBOTTEN).width(320).open("/plan/plans");
        page.getByLabel("Planens namn").fill("Plan på prov 2");
        page.getByLabel("Första dag").fill("2031-01-01");
        page.getByLabel("Sista dag").fill("2032-12-31");
        button(page, "Börja skriva");
        link(page, "Lägg till en punkt");
        page.getByLabel("Punktens namn").fill("För några");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Vissa arbetsgivare"))
                .click();
        page.getByLabel("Sök arbetsgivare i länet").fill("finns inte");
        button(page, "Sök arbetsgivare");
        assertThat(page.locator("main")).containsText("Ingen arbetsgivare i länet heter så.");
        page.getByLabel("Sök arbetsgivare i länet").fill("arjeplog");
        button(page, "Sök arbetsgivare");
        page.getByLabel("Arjeplogs kommun, socialtjänsten").check();
        Accessibility.check(page);
        page.getByLabel("Sök arbetsgivare i länet").fill("bodens");
        page.getByLabel("Sök arbetsgivare i länet").press("Enter");
        assertThat(page.getByLabel("Arjeplogs kommun, socialtjänsten")).isChecked();
        assertThat(page.getByLabel("Punktens namn")).hasValue("För några");
        page.getByLabel(Pattern.compile("^Ny i socialtjänsten:")).check();
        page.getByLabel("Så räknas sista dagen").selectOption("AFTER_START");
        page.getByLabel("Antal dagar").fill("14");
        page.getByLabel("Antal eller procent").fill("90");
        page.getByLabel("Antal eller procent").press("Enter");
        assertThat(page.locator("main")).containsText("Arjeplogs kommun, socialtjänsten");
        link(page, "Ändra punkten För några");
        assertThat(page.getByLabel("Arjeplogs kommun, socialtjänsten")).isVisible();
        link(page, "Avbryt");
        drop(page);
    }

    @Test
    @DisplayName("H7.1 H7.2 PL6.1 PL6.2 PL6.3 A newcomer sees what to do by when and why, and her manager the same")
    void toDo() {
        var own = as(People.LEARNER_BODEN).width(320).open("/home/my-page");
        var duties = own.locator("section[aria-labelledby=duties]");
        assertThat(duties).containsText(INTRODUCTION);
        assertThat(duties).containsText(Pattern.compile("Senast \\d|Försenad|Klar \\d"));
        assertThat(duties).containsText("antagen av Bodens kommun, socialtjänsten");
        Accessibility.check(own);

        var page = as(People.MANAGER_BODEN).width(320).open("/home/staff?q=Amina");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("\\d av \\d klara Amina Warsame")))
                .click();
        assertThat(page.getByLabel("Skäl")).isVisible();
        Accessibility.check(page);
        button(page, "Ge undantag");
        assertThat(page.locator(".error-summary li")).hasCount(3);
        Accessibility.check(page);
        page.locator("#duty").selectOption(new SelectOption().setLabel(INTRODUCTION));
        page.getByLabel("Skäl").selectOption("OTHER_WAY");
        page.getByLabel("Till och med").fill(PlanFixture.today().plusDays(30).toString());
        button(page, "Ge undantag");
        assertThat(page.locator(".status-exempt")).hasText("Undantag");
        Accessibility.check(page);
        own.reload();
        assertThat(duties).containsText("Undantag just nu");
        button(page, "Avsluta undantaget " + INTRODUCTION);
        assertThat(page.locator(".status-exempt")).hasCount(0);

        page.getByLabel("Första dag borta").fill(PlanFixture.today().toString());
        button(page, "Lägg till frånvaro");
        assertThat(page.locator("main")).containsText("tills vidare");
        Accessibility.check(page);
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Ändra"))
                .click();
        button(page, "Ta bort");
        assertThat(page.locator("main")).not().containsText("tills vidare");
        Accessibility.check(
                as(People.MANAGER_BODEN).width(1280).inEnglish().dark().open("/home/staff?q=Amina"));
    }

    private static void drop(Page page) {
        page.getByLabel("Ja, utkastet ska försvinna").check();
        button(page, "Ta bort utkastet");
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
