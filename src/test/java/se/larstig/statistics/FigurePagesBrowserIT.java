package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.Accessibility;
import se.larstig.support.Budget;
import se.larstig.support.Journey;
import se.larstig.support.People;

class FigurePagesBrowserIT extends Journey {

    private static final String COUNTY = "/statistics/county";
    private static final String SMALLEST_TILE =
            "Math.min(...[...document.querySelectorAll('.tile-ground')].filter(r => r.closest('.tile-map'))"
                    + ".map(r => r.getBoundingClientRect().width))";
    private static final String TEXT_OUTSIDE_TILE = "[...document.querySelectorAll('.tile-map .tile')].filter(tile => {"
            + "const box = tile.querySelector('rect').getBoundingClientRect();"
            + "return [...tile.querySelectorAll('text')].some(text => {"
            + "const t = text.getBoundingClientRect();"
            + "return t.left < box.left - 1 || t.right > box.right + 1; }); })"
            + ".map(tile => tile.textContent.trim())";

    private static final String OVERLAPS_IN_CHART = "[...document.querySelectorAll('.range-chart g')].filter(row => {"
            + "const [name, value] = [...row.querySelectorAll('text')].map(t => t.getBoundingClientRect())"
            + ".filter(box => box.width > 0);"
            + "return name.right > value.left; }).map(row => row.textContent.trim())";
    private static final String COLOURS_OF_TILE_TEXT =
            "new Set([...document.querySelectorAll('.tile-map text')].map(t => getComputedStyle(t).fill)).size";

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(ints = {320, 1280})
    @DisplayName("S3.6 The county can be read by all, by every measure, in Swedish and English, light and dark")
    void county(int width) {
        var page = as(People.STEERING_GROUP_NORRBOTTEN).width(width).open(FigurePagesIT.county());
        Accessibility.check(page);
        picture(page, "county-" + width);
        assertThat(((Number) page.evaluate(SMALLEST_TILE)).doubleValue()).isGreaterThanOrEqualTo(40);
        assertThat((List<?>) page.evaluate(TEXT_OUTSIDE_TILE)).isEmpty();
        assertThat((List<?>) page.evaluate(OVERLAPS_IN_CHART)).isEmpty();
        page.locator("#measure").selectOption("STARTED");
        page.locator("#group").selectOption("*");
        page.locator(".filter button").click();
        page.waitForURL("**measure=STARTED**");
        Accessibility.check(page);
        picture(page, "county-all-" + width);
        var dark =
                as(People.COORDINATOR_DALARNA).width(width).inEnglish().dark().open(FigurePagesIT.county());
        Accessibility.check(dark);
        picture(dark, "county-dark-" + width);
        assertThat((List<?>) dark.evaluate(TEXT_OUTSIDE_TILE)).isEmpty();
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(ints = {320, 1280})
    @DisplayName("S3.6 From the county to a municipality and back")
    void municipality(int width) {
        var page = as(People.STEERING_GROUP_NORRBOTTEN)
                .width(width)
                .withoutScript()
                .open(FigurePagesIT.county());
        page.locator("th a").getByText("Luleå").click();
        assertThat(page.locator("h1").innerText()).contains("Luleå");
        var same = as(People.STEERING_GROUP_NORRBOTTEN).width(width).open(path(page));
        Accessibility.check(same);
        picture(same, "municipality-" + width);
        Accessibility.check(as(People.STEERING_GROUP_NORRBOTTEN)
                .width(width)
                .inEnglish()
                .dark()
                .open(path(page)));
        page.locator(".breadcrumb a").click();
        assertThat(path(page)).startsWith(COUNTY);

        same.navigate(path(page));
        same.locator("th a").getByText("Arjeplog").click();
        Accessibility.check(same);
        picture(same, "municipality-small-" + width);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("S3.6 On paper and in forced colours, what is hidden is still hatched and signed")
    void otherWays() {
        var page = as(People.STEERING_GROUP_NORRBOTTEN).open(FigurePagesIT.county());
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        picture(page, "county-forced");
        assertThat(page.evaluate(COLOURS_OF_TILE_TEXT)).isEqualTo(1);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setMedia(Media.PRINT));
        picture(page, "county-print");
        assertThat(page.locator(".tile-map .tile-hidden rect[fill='url(#hatch)']")
                        .count())
                .isEqualTo(page.locator(".tile-map .tile-hidden").count());
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(ints = {320, 1280})
    @DisplayName("S3.8 From the employer to a unit and back")
    void internal(int width) {
        var page = as(People.FOLLOW_UP).width(width).open("/statistics/internal");
        Accessibility.check(page);
        picture(page, "internal-" + width);
        page.locator("th a").first().click();
        Accessibility.check(page);
        picture(page, "unit-" + width);
        page.locator(".breadcrumb a").click();
        assertThat(page.locator(".breadcrumb").count()).isZero();
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(ints = {320, 1280})
    @DisplayName("O3.3 The number of people can be stated by all, and what is wrong is found")
    void headcounts(int width) {
        var page = as(People.MANAGER_JOKKMOKK).width(width).open("/organisation/headcounts");
        Accessibility.check(page);
        picture(page, "headcounts-" + width);
        page.locator("td a").first().click();
        Accessibility.check(page);
        picture(page, "headcount-" + width);
        page.locator("#persons").fill("tolv");
        page.locator("#counted-on").fill("");
        page.locator("form.narrow button").click();
        assertThat(page.locator(".error-summary").innerText()).contains("siffror");
        Accessibility.check(page);
        picture(page, "headcount-wrong-" + width);
        Accessibility.check(
                as(People.MANAGER_JOKKMOKK).width(width).inEnglish().dark().open("/organisation/headcount"));
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("Pages of figures keep to their weight")
    void light() {
        Budget.STAFF.check(as(People.STEERING_GROUP_NORRBOTTEN), COUNTY, "/statistics/municipality");
        Budget.STAFF.check(as(People.MANAGER_JOKKMOKK), "/organisation/headcounts", "/organisation/headcount");
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** What it looks like, for those who want to see. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "figures-" + name + ".png")));
    }
}
