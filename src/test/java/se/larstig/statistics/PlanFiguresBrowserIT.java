package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.People;

class PlanFiguresBrowserIT extends Journey {

    private static final String MATRIX = "/statistics/plan-figures";

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName("S8.4 S8.6 S8.15 The plan in figures: from the matrix to a line and a municipality, in both languages")
    void matrix(int width) {
        var page = as(People.STEERING_GROUP_NORRBOTTEN).width(width).open(MATRIX);
        assertThat(page.locator(".plan-matrix tbody tr").count()).isEqualTo(14);
        assertThat(page.locator(".plan-matrix").innerText()).contains("punkter är antagna här", "Inte nått");
        assertThat(page.locator(".plan-matrix").textContent()).contains("Inte antagen");
        assertThat(page.locator("main").innerText()).contains("Visas bara hos arbetsgivaren");
        Accessibility.check(page);
        picture(page, "plan-figures-" + width);
        page.locator("#measure").selectOption("REGISTERED");
        page.locator(".filter button").click();
        page.waitForURL("**measure=REGISTERED**");
        Accessibility.check(page);
        page.navigate("/statistics/plan-line");
        assertThat(page.locator("table:not([aria-labelledby]) tbody tr").count())
                .isEqualTo(14);
        Accessibility.check(page);
        page.locator("#place").selectOption(new SelectOption().setLabel("Boden"));
        page.locator("section[aria-labelledby=trend] button").click();
        page.waitForURL("**place=2582**");
        assertThat(page.locator("#trend").innerText()).contains("Boden");
        Accessibility.check(page);
        picture(page, "plan-line-" + width);
        page.locator("tbody th a").getByText("Luleå").click();
        assertThat(page.locator("#plan").innerText()).isEqualTo("Redo för nästa steg?");
        Accessibility.check(page);
        picture(page, "plan-municipality-" + width);

        var dark =
                as(People.COORDINATOR_DALARNA).width(width).inEnglish().dark().open(MATRIX);
        assertThat(dark.locator(".plan-matrix").textContent()).contains("Not adopted");
        Accessibility.check(dark);
        var all = dark.locator(".plan-matrix thead th").count();
        assertThat(all).as("S8.15 so many that some can be chosen").isGreaterThan(9);
        dark.locator("#show").selectOption(new SelectOption().setLabel("Course: Webbkurs om våld"));
        dark.locator(".filter button").click();
        dark.waitForURL("**show=elsewhere-**");
        assertThat(dark.locator(".plan-matrix thead th").count()).isBetween(2, all - 1);
        assertThat(dark.locator("#matrix").innerText()).contains("Course: Webbkurs om våld");
        assertThat(dark.locator(".actions a").first().getAttribute("href")).contains("&show=elsewhere-");
        Accessibility.check(dark);
        picture(dark, "plan-figures-dark-" + width);
        var changes = as(People.COORDINATOR_DALARNA).width(width).open("/statistics/plan-change");
        assertThat(changes.locator("tbody tr").count()).isPositive();
        assertThat(changes.locator("section[aria-labelledby=cost]").innerText()).contains("blir intervallet");
        Accessibility.check(changes);
        picture(changes, "plan-change-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName(
            "S9.1 What employers have reported stands by itself on the county's page and in the report, in both languages")
    void reported(int width) {
        var page = as(People.STEERING_GROUP_NORRBOTTEN).width(width).open("/statistics/county");
        var section = page.locator("section[aria-labelledby=reported]");
        assertThat(section.innerText()).contains("Inrapporterat", "Boden", "Webbkurs om våld", "läggs aldrig ihop");
        Accessibility.check(page);
        picture(page, "county-reported-" + width);
        page.navigate("/statistics/report");
        assertThat(section.innerText()).contains("1 av 14 kommuner", "kvartalet före rapportens eget");
        Accessibility.check(page);
        picture(page, "report-reported-" + width);
        var english =
                as(People.STEERING_GROUP_NORRBOTTEN).width(width).inEnglish().open("/statistics/county");
        assertThat(english.locator("section[aria-labelledby=reported]").innerText())
                .contains("One municipality");
        Accessibility.check(english);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName("S8.11 A manager sees her own employer against the plan, exactly")
    void internal(int width) {
        var page = as(People.MANAGER_BODEN).width(width).open("/statistics/internal");
        assertThat(page.locator("#plan").innerText()).contains("Mot planen");
        Accessibility.check(page);
        picture(page, "internal-plan-" + width);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures/statistics/" + name + ".png")));
    }
}
