package se.larstig.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.Accessibility;
import se.larstig.support.Budget;
import se.larstig.support.Journey;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class ReportsBrowserIT extends Journey {

    private static final String WIDER_THAN_SCREEN = "document.documentElement.scrollWidth > innerWidth";

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName("RP1.1 Both reports can be read by all, on a phone and a screen, in Swedish and English")
    void board(int width) {
        for (var variant : new String[] {"internal", "public"}) {
            var page = as(People.MANAGER_BODEN).width(width).open("/reports/board?for=" + variant);
            check(page, "board-" + variant + "-" + width);
        }
        check(
                as(People.FOLLOW_UP).width(width).inEnglish().dark().open("/reports/board"),
                "board-english-dark-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName("RP2.4 The questions can be answered by keyboard; what is wrong stands beside its field")
    void comparisons(int width) {
        var page = as(People.MANAGER_BODEN).width(width).open("/reports/comparisons");
        check(page, "comparisons-" + width);
        page.locator("#q2").fill("många");
        page.locator("#q2").press("Enter");
        page.locator("#q2-error").waitFor();
        assertThat(page.locator("#q2").inputValue()).isEqualTo("många");
        check(page, "comparisons-wrong-" + width);
        check(
                as(People.FOLLOW_UP).width(width).inEnglish().open("/reports/comparisons"),
                "comparisons-english-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName("S2.8 The coordinator reads what is prepared, writes a note, and is asked whether she is sure")
    void publish(int width) {
        var coordinator = Visitor.anonymous().get(ReportingFixture.PATH).body().split(" ")[3];
        var page = anyone().width(width).open("/identity/sign-in");
        page.locator("#email").fill(coordinator);
        page.locator("#password").fill(ReportingFixture.PASSWORD);
        page.locator("main button.button").click();
        page.navigate("/home/work");
        check(page, "publish-work-" + width);
        page.locator("main a[href^='/statistics/publish']").first().click();
        check(page, "publish-" + width);
        page.locator("#note").fill("Örebro har rättat antalet i målgruppen.");
        page.locator("button[name=go-on]").click();
        page.locator("button[name=publish]").waitFor();
        check(page, "publish-sure-" + width);
        page.locator("button[name=back]").click();
        page.locator("button[name=go-on]").waitFor();
        assertThat(page.locator("#note").inputValue()).startsWith("Örebro har");
        check(as(People.COORDINATOR_DALARNA).width(width).open("/statistics/publish"), "publish-nothing-" + width);
    }

    @Test
    @DisplayName("RP1.1 On paper it is the report alone")
    void paper() {
        var page = as(People.MANAGER_BODEN).open("/reports/board");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("a[href*='file=pdf']").isHidden()).isTrue();
        assertThat(page.locator(".internal-mark").isVisible()).isTrue();
        page.pdf(new Page.PdfOptions().setPath(Path.of("target", "screenshots", "board-print.pdf")));
    }

    @Test
    @DisplayName("The reports keep to their weight")
    void light() {
        Budget.STAFF.check(as(People.MANAGER_BODEN), "/reports/board", "/reports/comparisons");
    }

    private static void check(Page page, String name) {
        Accessibility.check(page);
        assertThat(page.evaluate(WIDER_THAN_SCREEN)).isEqualTo(false);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "reports-" + name + ".png")));
    }
}
