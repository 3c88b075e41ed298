package se.larstig.certificates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class RevokeBrowserIT extends Journey {

    private static final Pattern OWN = Pattern.compile("/certificates/certificate\\?number=([0-9A-Z-]{14})");

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName("CE1.5 The page for revoking is readable in each of its states, and asks before it does anything")
    void readable(int width) {
        var number = Arrays.stream(People.values())
                .flatMap(person -> OWN.matcher(
                                Visitor.signedIn(person).get("/home/my-page").body())
                        .results())
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        var page = as(People.ADMINISTRATOR).width(width).open("/home/work");
        page.locator("main a[href='/certificates/revoke']").click();
        Accessibility.check(page);
        page.locator("#number").fill("KRTM-7H4P-XC9D");
        page.locator("form:has(#number) button").click();
        assertThat(page.locator("#number-error")).isVisible();
        assertThat(page.locator("#number")).hasValue("KRTM-7H4P-XC9D");
        Accessibility.check(page);
        page.locator("#number").fill(number.toLowerCase(Locale.ROOT));
        page.locator("form:has(#number) button").click();
        assertThat(page.locator(".button-danger")).hasText("Återkalla intyget");
        Accessibility.check(page);
        page.locator(".button-danger").click();
        assertThat(page.locator("#reason-error")).isVisible();
        Accessibility.check(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures/certificates/revoke-" + width + ".png")));
        Accessibility.check(
                as(People.ADMINISTRATOR).width(width).inEnglish().dark().open("/certificates/revoke?number=" + number));
    }
}
