package se.larstig.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.identity.ManagerFixture;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.Visitor;

class HeadcountBrowserIT extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName(
            "O3.1, O3.3 A manager declares a headcount; what is wrong is said beside its field, and nothing is lost")
    void declare(int width) {
        var manager = Visitor.anonymous().get(ManagerFixture.PATH).body().split(" ");
        var page = anyone().width(width).open("/identity/sign-in");
        page.locator("#email").fill(manager[0]);
        page.locator("#password").fill(ManagerFixture.PASSWORD);
        press(page, "#password");
        page.navigate("/organisation/headcounts");
        assertThat(page.getByText("Inget antal är angivet än")).isVisible();
        page.navigate("/organisation/headcount?employer=" + manager[1] + "&group=social-work");
        page.locator("#persons").fill("många");
        page.locator("#counted-on").fill("2999-01-01");
        press(page, "#persons");
        assertThat(page.locator(".error-summary li")).hasCount(2);
        assertThat(page.locator("#persons-error")).containsText("med siffror");
        assertThat(page.locator("#persons")).hasValue("många");
        assertThat(page.locator("#counted-on")).hasValue("2999-01-01");
        Accessibility.check(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures/organisation/headcount-wrong-" + width + ".png")));

        page.locator("#persons").fill("12");
        page.locator("#source").fill("Lönesystemet");
        press(page, "#persons");
        assertThat(page.locator("#counted-on-error")).containsText("Dagen har inte varit än");
        assertThat(page.locator("#source")).hasValue("Lönesystemet");
        Accessibility.check(page);

        page.locator("#counted-on").fill("2026-01-31");
        press(page, "#persons");
        assertThat(page.locator("[role=status]")).containsText("Antalet är sparat");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("31 januari 2026");
        Accessibility.check(page);

        page.locator("#persons").fill("13");
        page.locator("#source").fill("Lönesystemet");
        page.locator("#counted-on").fill("2025-12-31");
        press(page, "#persons");
        assertThat(page.locator("#counted-on-error")).containsText("redan ett antal för en senare dag");
        page.navigate("/organisation/headcounts");
        assertThat(page.locator("tbody tr")).containsText("12");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName("O3.7 She divides it by profession by keyboard; what does not add up is said, and nothing is lost")
    void divide(int width) {
        var manager = Visitor.anonymous().get(ManagerFixture.PATH).body().split(" ");
        var page = anyone().width(width).open("/identity/sign-in");
        page.locator("#email").fill(manager[0]);
        page.locator("#password").fill(ManagerFixture.PASSWORD);
        press(page, "#password");
        page.navigate("/organisation/headcount?employer=" + manager[1] + "&group=social-work");
        page.locator("#persons").fill("12");
        page.locator("#source").fill("Lönesystemet");
        page.locator("#counted-on").fill("2026-01-31");
        page.locator("#parts").press("Enter");
        page.locator("#part-social-work-children").fill("7");
        page.locator("#part-social-work-adults").fill("många");
        press(page, "#persons");
        assertThat(page.locator("#part-social-work-adults-error")).containsText("med siffror");
        Accessibility.check(page);
        page.locator("#part-social-work-adults").fill("4");
        press(page, "#persons");
        assertThat(page.locator("#parts-error")).containsText("Yrkesrollerna blir 11 tillsammans, men gruppen är 12");
        assertThat(page.locator("#part-social-work-children")).hasValue("7");
        Accessibility.check(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures/organisation/headcount-parts-" + width + ".png")));
        page.locator("#part-social-work-adults").fill("5");
        press(page, "#persons");
        assertThat(page.locator("[role=status]")).containsText("Antalet är sparat");
        assertThat(page.locator("#part-social-work-adults")).hasValue("5");
    }

    private static void press(Page page, String field) {
        page.locator("form:has(" + field + ") button").last().click();
    }
}
