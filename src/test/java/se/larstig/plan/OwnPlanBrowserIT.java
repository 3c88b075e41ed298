package se.larstig.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.ManagerFixture;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.Keys;
import se.larstig.support.Visitor;

/** A municipality's own plan from the first word to what the county sees of it, at employers of its own. */
class OwnPlanBrowserIT extends Journey {

    @Test
    @DisplayName(
            "PL8.1 PL8.2 PL8.5 By keyboard alone a manager writes and decides an own plan, and the county reads it")
    void decide() {
        var who = Visitor.anonymous().get(ManagerFixture.PATH).body().split(" ");
        var page = enter(who[0]);
        page.navigate("/plan/adoptions");
        Accessibility.check(page);
        var keys = new Keys(page);
        var name = "Egen plan " + who[1];
        keys.to(page.locator("summary").filter(new Locator.FilterOptions().setHasText("Skriv en egen plan")))
                .press("Enter");
        keys.to(page.locator("#title")).write(name);
        keys.to(page.locator("#first-day")).press("0").press("1").press("0").press("1");
        page.keyboard().type("2026");
        keys.to(page.locator("#last-day")).press("1").press("2").press("1").press("2");
        page.keyboard().type("2028");
        keys.to(button(page, "Börja skriva")).press("Enter");
        assertThat(page.locator("h1")).hasText(name);
        Accessibility.check(page);
        keys.to(page.locator("main a:has-text('Lägg till en punkt')")).press("Enter");
        line(keys, page, "Vår introduktion");
        assertThat(page.locator("main")).containsText("Vår introduktion");
        keys.to(page.locator("#number")).write("SN 2026-9");
        keys.to(button(page, "Besluta")).press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Planen är beslutad och gäller hos er.");
        Accessibility.check(page);
        page.navigate("/plan/adoptions");
        assertThat(page.locator("section[aria-labelledby=own]")).containsText("Vår introduktion");
        Accessibility.check(page);
        keys.to(page.locator("button[name=language]")).press("Enter");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        Accessibility.check(page);

        var county = enter(who[2]);
        county.navigate("/plan/plans");
        new Keys(county).to(county.locator("main a[href*='own-plans']")).press("Enter");
        assertThat(county.locator("h1")).hasText("Arbetsgivarnas egna planer");
        var own = county.locator("section").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(own).containsText("Arbetsplats");
        new Keys(county).to(own.locator("summary")).press("Enter");
        assertThat(own).containsText("Inom 14 dagar");
        assertThat(own.locator("button, form")).hasCount(0);
        Accessibility.check(county);
        new Keys(county).to(county.locator("button[name=language]")).press("Enter");
        assertThat(county.locator("html")).hasAttribute("lang", "en");
        Accessibility.check(county);
    }

    @Test
    @DisplayName(
            "PL1.2 PL1.6 PL2.9 What is written in one tab after the other has decided is told, and still stands there")
    void twoTabs() {
        var who = Visitor.anonymous().get(ManagerFixture.PATH).body().split(" ");
        var page = enter(who[0]);
        page.navigate("/plan/adoptions");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Skriv en egen plan"))
                .click();
        page.locator("#title").fill("Plan i två flikar");
        page.locator("#first-day").fill("2026-01-01");
        page.locator("#last-day").fill("2028-12-31");
        button(page, "Börja skriva").click();
        page.locator("main a:has-text('Lägg till en punkt')").click();
        var form = page.url();
        fill(page, "Vår introduktion");
        var twin = page.context().newPage();
        twin.navigate(form);
        fill(twin, "Vår introduktion");
        button(page, "Spara").click();
        button(twin, "Spara").click();
        assertThat(twin.locator("section.card")).hasCount(1);

        page.locator("main a:has-text('Ändra punkten')").click();
        page.getByLabel("Punktens namn").fill("Ett namn som jag har tänkt länge på");
        button(twin, "Besluta").click();
        assertThat(twin.getByRole(AriaRole.STATUS)).containsText("Planen är beslutad");
        button(page, "Spara").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("En beslutad plan ändras inte.");
        assertThat(page.getByLabel("Punktens namn")).hasValue("Ett namn som jag har tänkt länge på");
        Accessibility.check(page);
        button(twin, "Skriv nästa version").click();
        assertThat(twin.getByRole(AriaRole.STATUS)).containsText("Den gamla gäller");
        var draft = twin.url();
        page.navigate(draft);
        page.getByLabel("Planens namn").fill("Ett annat namn");
        twin.getByLabel("Planens namn").fill("Nästa plan");
        button(twin, "Spara").click();
        assertThat(twin.getByRole(AriaRole.STATUS)).hasText("Sparat.");
        button(page, "Spara").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Någon har ändrat planen");
        assertThat(page.getByLabel("Planens namn")).hasValue("Ett annat namn");
        assertThat(page.locator("h1")).hasText("Nästa plan");
        Accessibility.check(page);
    }

    private static void line(Keys keys, Page page, String name) {
        keys.to(page.locator("#name")).write(name);
        keys.to(page.getByLabel(Pattern.compile("^Ny i socialtjänsten:"))).press("Space");
        keys.to(page.locator("#due")).press("ArrowDown");
        assertThat(page.locator("#due")).hasValue("AFTER_START");
        keys.to(page.locator("#due-days")).write("14");
        Accessibility.check(page);
        keys.to(page.locator("#goal-number")).write("90").press("Enter");
    }

    private static void fill(Page page, String name) {
        page.locator("#name").fill(name);
        page.getByLabel(Pattern.compile("^Ny i socialtjänsten:")).check();
        page.locator("#due").selectOption("AFTER_START");
        page.locator("#due-days").fill("14");
        page.locator("#goal-number").fill("90");
    }

    private Page enter(String email) {
        var page = anyone().width(320).open("/identity/sign-in");
        page.locator("#email").fill(email);
        page.locator("#password").fill(ManagerFixture.PASSWORD);
        page.locator("form:has(#password) button").click();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
