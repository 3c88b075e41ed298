package se.larstig.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.shared.Clocks;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.People;

/** A group leader in Jokkmokk and the manager there, who was at her sittings. */
class SittingsBrowserIT extends Journey {

    private static final String REGISTER = "button[name=register]";

    @Test
    @DisplayName(
            "C8, L10 The leader has her pages on paper, registers two sittings, and one who was there says no and yes")
    void sittings() {
        var course = anyone().open(GroupCourseFixture.PATH).locator("body").innerText();
        var leader = as(People.GROUP_LEADER).width(320).open("/learning/course?id=" + course);
        leader.locator("main a:has-text('Leda en grupp')").click();
        onPaper(leader);
        leader.locator("main a:has-text('Registrera en träff')").click();
        var name = as(People.MANAGER_JOKKMOKK)
                .look("/home/my-page")
                .locator("h1")
                .innerText()
                .replaceFirst("Hej ", "");
        register(leader, "Att fråga", name);

        var hers = as(People.MANAGER_JOKKMOKK).width(320).open("/home/my-page");
        assertThat(hers.locator("#sittings ~ ul li")).hasCount(1);
        assertThat(hers.locator("#sittings ~ ul")).containsText("Stämmer det att du var med?");
        Accessibility.check(hers);
        hers.locator("button[name=sitting-no]").click();
        assertThat(hers.locator("[role=status]")).containsText("ingen får veta vad du svarade");
        assertThat(hers.locator("#sittings")).hasCount(0);
        Accessibility.check(hers);

        leader.navigate("/learning/register-sitting?course=" + course);
        register(leader, "Att agera", name);
        assertThat(leader.locator("#latest ~ ul")).containsText("färre än fem");
        hers.navigate("/home/my-page");
        Accessibility.check(as(People.MANAGER_JOKKMOKK).inEnglish().look("/home/my-page"));
        hers.locator("button[name=sitting-yes]").click();
        assertThat(hers.locator("[role=status]")).containsText("räknas nu som klara");
        hers.navigate("/learning/course?id=" + course);
        assertThat(hers.locator(".trail .status")).hasText(new String[] {"Inte påbörjad", "Inte påbörjad", "Klar"});
    }

    private static void onPaper(Page page) {
        Accessibility.check(page);
        assertThat(page.locator(".sheet")).hasCount(5);
        assertThat(page.locator(".step-time").nth(1)).hasText("0:05–0:45");
        assertThat(page.locator(".sheet").nth(2)).containsText("ingen frågar varför");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.shell")).isHidden();
        assertThat(page.locator("footer")).isHidden();
        assertThat(page.locator(".names").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void register(Page page, String sitting, String name) {
        Accessibility.check(page);
        page.locator(REGISTER).click();
        assertThat(page.locator(".error-summary li")).hasCount(2);
        Accessibility.check(page);
        var option = page.locator("#sitting option", new Page.LocatorOptions().setHasText(sitting));
        page.locator("#sitting").selectOption(new SelectOption().setValue(option.getAttribute("value")));
        page.locator("#day").fill("2999-01-01");
        page.locator("#person label", new Page.LocatorOptions().setHasText(name))
                .click();
        page.locator(REGISTER).click();
        assertThat(page.locator("#day-error")).containsText("till och med i dag");
        assertThat(page.locator("#person input:checked")).hasCount(1);
        assertThat(page.locator("#sitting option:checked")).containsText(sitting);
        Accessibility.check(page);
        page.locator("#day").fill(LocalDate.now(Clocks.ZONE).toString());
        page.locator(REGISTER).click();
        assertThat(page.locator("[role=status]")).containsText("registrerad");
        Accessibility.check(page);
    }
}
