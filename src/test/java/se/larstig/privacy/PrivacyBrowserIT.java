package se.larstig.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import se.larstig.support.Accessibility;
import se.larstig.support.Ground;
import se.larstig.support.Journey;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class PrivacyBrowserIT extends Journey {

    private static final String THOUGHT = "Jag tänker på sjön.\nOch på bron.";
    private static final String FIELD = "section.block-reflection textarea";
    private static final String KEEP = "button[name=keep]";

    @Test
    @Execution(CONCURRENT)
    @DisplayName(
            "L6.1, L6.5 At 320 px without script she keeps a thought, the lesson tells nothing of it, and she takes all away")
    void reflection() {
        var email = newcomer();
        var page = anyone().width(320).withoutScript().open("/identity/sign-in");
        enter(page, email);
        toReflection(page);
        var lesson = page.url();

        page.locator(KEEP).first().click();
        assertThat(page.locator(".field-error")).hasText("Skriv något först, om du vill spara.");
        page.locator(FIELD).first().fill(THOUGHT);
        page.locator(KEEP).first().click();
        assertThat(page.locator("section.block-reflection [role=status]")).isVisible();
        assertThat(page.locator(FIELD).first()).hasValue("");
        Assertions.assertThat(page.url()).contains("#b");
        page.navigate(lesson);
        assertThat(page.locator("section.block-reflection [role=status]")).hasCount(0);
        Assertions.assertThat(page.content()).doesNotContain("sjön");

        growOld(page);
        page.navigate("/home/my-page");
        page.locator("main a[href='/learning/reflections']").click();
        assertThat(page).hasURL(Pattern.compile("/identity/renew"));
        giveAgain(page);
        assertThat(page.locator(".your-words")).hasText(THOUGHT);
        page.locator("button[name=all]").click();
        giveAgain(page);
        assertThat(page.locator(".empty")).isVisible();
        Assertions.assertThat(Ground.log()).content().doesNotContain("sjön");
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("L6 The field, what is refused, what is confirmed and the list can be used by all, in both languages")
    void accessible() {
        var page = anyone().width(320).open("/identity/sign-in");
        enter(page, newcomer());
        toReflection(page);
        page.locator(KEEP).first().click();
        assertThat(page.locator(".field-error")).isVisible();
        Accessibility.check(page);
        page.locator(FIELD).first().fill(THOUGHT);
        page.locator(KEEP).first().click();
        assertThat(page.locator("section.block-reflection [role=status]")).isVisible();
        Accessibility.check(page);
        page.navigate("/learning/reflections");
        giveAgain(page);
        assertThat(page.locator(".your-words")).isVisible();
        Accessibility.check(page);
        page.locator("button[name=language]").click();
        giveAgain(page);
        assertThat(page.locator(".your-words")).isVisible();
        Accessibility.check(page);
        page.locator("button[name=delete]").click();
        giveAgain(page);
        assertThat(page.locator(".empty")).isVisible();
        Accessibility.check(page);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName(
            "W5 A thought whose session ended waits for its writer, and is shown to nobody else who signs in there")
    void carried() {
        var page = anyone().withoutScript().open("/identity/sign-in");
        var email = newcomer();
        enter(page, email);
        toReflection(page);
        page.locator(FIELD).first().fill(THOUGHT);
        page.context().clearCookies(new ClearCookiesOptions().setName("larstig"));
        page.locator(KEEP).first().click();
        assertThat(page.locator("#password")).isVisible();
        assertThat(page.locator("body")).not().containsText("sjön");

        enter(page, newcomer());
        Assertions.assertThat(page.content()).doesNotContain("sjön");
        page.navigate("/learning/reflections");
        giveAgain(page);
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("P1.1, P2.3 She sees and downloads what is held, types the word, and is nobody afterwards")
    void forgotten() {
        var email = newcomer();
        var page = anyone().width(320).open("/identity/sign-in");
        enter(page, email);
        page.navigate("/home/my-page");
        page.locator("main a[href='/privacy/my-data']").click();
        giveAgain(page);
        assertThat(page.locator("main")).containsText(email);
        Accessibility.check(page);

        page.locator("main a[href='/privacy/delete']").click();
        giveAgain(page);
        Accessibility.check(page);
        page.locator("#word").fill("nja");
        page.locator("main form button").click();
        assertThat(page.locator("#word-error")).isVisible();
        assertThat(page.locator("#word")).hasValue("nja");
        Accessibility.check(page);
        var elsewhere = anyone().open("/identity/sign-in");
        enter(elsewhere, email);
        assertThat(elsewhere).hasURL(Pattern.compile(".*/home/my-page"));
        page.locator("#word").fill("radera");
        page.locator("main form button").click();
        assertThat(page.locator("h1")).hasText("Ditt konto är borttaget");
        Accessibility.check(page);
        elsewhere.reload();
        assertThat(elsewhere.locator("h1")).hasText("Logga in");
        page.navigate("/home/my-page");
        assertThat(page.locator("h1")).hasText("Logga in");
        enter(page, email);
        assertThat(page.locator(".error-summary")).containsText("stämmer inte");
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("P2.4, I9.1 The shared accounts of the demo stay")
    void shared() {
        var page = as(People.REVIEWER).open("/privacy/delete");
        page.locator("#word").fill("radera");
        page.locator("main form button").click();
        assertThat(page.locator(".error-summary")).containsText("demokontona");
        Accessibility.check(page);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName(
            "H5.2, H5.4 Anyone reports what does not work, the administrator marks it done, and the contact is gone")
    void report() {
        var page = anyone().width(320).open("/home/accessibility");
        page.locator("#where").fill("Min sida");
        page.locator("#contact").fill("anna@example.org");
        page.locator("main form button").click();
        assertThat(page.locator("#what-error")).isVisible();
        assertThat(page.locator("#where")).hasValue("Min sida");
        Accessibility.check(page);
        var what = "Knappen har inget namn, nummer " + System.nanoTime();
        page.locator("#what").fill(what);
        page.locator("main form button").click();
        assertThat(page.locator("#report ~ [role=status]")).isVisible();
        Accessibility.check(page);

        var list = as(People.ADMINISTRATOR).width(320).open("/home/reports");
        var row = list.locator("article:has-text('" + what + "')");
        assertThat(row).containsText("anna@example.org");
        Accessibility.check(list);
        row.locator("button[name=done]").click();
        assertThat(row).not().containsText("anna@example.org");
        row.locator("button[name=reopen]").click();
        assertThat(row.locator("button[name=done]")).isVisible();
        Assertions.assertThat(Visitor.signedIn(People.COORDINATOR_NORRBOTTEN)
                        .get("/home/reports")
                        .statusCode())
                .isEqualTo(403);
    }

    private void toReflection(Page page) {
        page.navigate("/learning/courses");
        page.locator("article.card a:has-text('Ny i socialtjänsten')").click();
        page.locator("button[name=start]").click();
        while (page.locator(FIELD).count() == 0) {
            page.locator("button[name=save]").click();
        }
    }

    private static String newcomer() {
        return Visitor.anonymous().get(NewcomerFixture.PATH).body();
    }

    private static void enter(Page page, String email) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(NewcomerFixture.PASSWORD);
        page.locator("form:has(#email) button").click();
    }

    /** As if she had given her password long ago. */
    private static void growOld(Page page) {
        page.setExtraHTTPHeaders(Map.of("Test-Grow-Old", "yes"));
        page.navigate("/home/my-page");
        page.setExtraHTTPHeaders(Map.of());
    }

    /** Gives the password once more where it is asked for. */
    private static void giveAgain(Page page) {
        if (page.url().contains("/identity/renew")) {
            page.locator("#password").fill(NewcomerFixture.PASSWORD);
            page.locator("form:has(#password) button").click();
        }
    }
}
