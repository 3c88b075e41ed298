package se.larstig.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import se.larstig.support.Accessibility;
import se.larstig.support.Budget;
import se.larstig.support.Journey;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class SafetyBrowserIT extends Journey {

    private static final String SAFETY = "/home/safety";

    @Test
    @Execution(CONCURRENT)
    @DisplayName("H3.1 The safety page opens for everyone, by the foot of every page, and can be read by all")
    void forAll() {
        var page = anyone().width(320).open("/identity/sign-in");
        page.locator(".footer-links a[href='" + SAFETY + "']").click();
        assertThat(page.locator("h1")).hasText("Din säkerhet");
        Accessibility.check(page);
        Accessibility.check(anyone().inEnglish().dark().look(SAFETY));
        Budget.LEARNER.check(anyone(), SAFETY, SAFETY);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("D6.3 Screen and paper say that people and figures are invented, on error pages too")
    void demo() {
        for (var path : new String[] {SAFETY, "/identity/sign-in", "/nothing"}) {
            var page = anyone().open(path);
            assertThat(page.locator(".demo-banner")).containsText("Påhittade siffror och personer");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".demo-banner")).isVisible();
        }
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("H3.2 She sees the contacts of the municipality where she works")
    void own() {
        var page = as(People.LEARNER_JOKKMOKK).open(SAFETY);
        assertThat(page.locator("#near")).hasText("I Jokkmokk");
        assertThat(page.locator("main")).containsText("0971-00 00 00");
        Accessibility.check(page);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("H3.2 Anybody chooses a county and a municipality, without script; nothing of it is kept")
    void chosen() {
        var page = anyone().width(320).withoutScript().open(SAFETY);
        assertThat(page.locator("#municipality")).hasCount(0);
        page.selectOption("#county", "25");
        page.locator("form.filter button").click();
        page.selectOption("#municipality", "2506");
        page.locator("form.filter button").click();
        assertThat(page.locator("main .notice")).containsText("Inga kontakter finns än för Arjeplog");
        Accessibility.check(anyone().width(320).look(SAFETY + "?county=25&municipality=2506"));
        assertThat(page.context().cookies()).extracting(cookie -> cookie.name).doesNotContain("larstig");
        page.navigate(SAFETY);
        assertThat(page.locator("#near")).hasText("Nära dig");
        for (var nonsense :
                new String[] {"?county=99", "?county=%3Cb%3E", "?municipality=0000", "?county=20&municipality=2506"}) {
            assertThat(Visitor.anonymous().get(SAFETY + nonsense).statusCode()).isEqualTo(200);
        }
    }
}
