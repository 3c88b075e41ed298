package se.larstig.statistics;

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

class ReportBrowserIT extends Journey {

    private static final String REPORT = "/statistics/report";
    private static final String WIDER_THAN_SCREEN = "document.documentElement.scrollWidth > innerWidth";

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName("S7.1 The report can be read by all, on a phone and a screen, in Swedish and English, light and dark")
    void report(int width) {
        var page = as(People.STEERING_GROUP_NORRBOTTEN).width(width).open(REPORT);
        Accessibility.check(page);
        picture(page, "" + width);
        assertThat(page.evaluate(WIDER_THAN_SCREEN)).isEqualTo(false);
        var english =
                as(People.COORDINATOR_DALARNA).width(width).inEnglish().dark().open(REPORT);
        Accessibility.check(english);
        picture(english, "english-dark-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName("S2.7 The coordinator sees what her note will look like, and what is wrong beside its box")
    void note(int width) {
        var page = as(People.COORDINATOR_DALARNA).width(width).open(REPORT);
        page.locator("button[name=preview]").click();
        page.waitForURL("**#form");
        assertThat(page.locator("#note-error").innerText()).contains("Skriv något");
        Accessibility.check(page);
        page.locator("#note").fill("Älvdalen har rättat antalet i målgruppen.");
        page.locator("button[name=preview]").click();
        page.locator("button[name=publish]").waitFor();
        assertThat(page.locator("#note").inputValue()).startsWith("Älvdalen");
        Accessibility.check(page);
        picture(page, "note-" + width);
    }

    @Test
    @DisplayName("S7.1 On paper it is the report alone")
    void paper() {
        var page = as(People.STEERING_GROUP_NORRBOTTEN).open(REPORT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".filter").count() == 0
                        || page.locator(".filter").isHidden())
                .isTrue();
        assertThat(page.locator("a[href*='file=pdf']").isHidden()).isTrue();
        page.pdf(new Page.PdfOptions().setPath(Path.of("target", "screenshots", "report-print.pdf")));
    }

    @Test
    @DisplayName("The report keeps to its weight")
    void light() {
        Budget.STAFF.check(as(People.STEERING_GROUP_NORRBOTTEN), "/statistics/county", REPORT);
    }

    /** What it looks like, for those who want to see. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "report-" + name + ".png")));
    }
}
