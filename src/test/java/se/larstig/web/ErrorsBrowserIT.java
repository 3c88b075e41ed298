package se.larstig.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.Accessibility;
import se.larstig.support.AllPages;
import se.larstig.support.Journey;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class ErrorsBrowserIT extends Journey {

    private static final String SIGN_IN = "/identity/sign-in";

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("se.larstig.support.AllPages#errors")
    @DisplayName("W10 The page of an error has no address of its own")
    void noAddress(AllPages page) {
        assertThat(Visitor.anonymous().get(page.path()).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(People.TRAINER).get(page.path()).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("W10 Every error answers with its status, the way out and the help lines")
    void statuses() {
        assertError(Visitor.anonymous().get("/nothing").body(), "Sidan finns inte");
        assertError(
                Visitor.signedIn(People.TRAINER).get("/identity/audit").body(), "Du har inte behörighet till sidan");
        assertError(Visitor.anonymous().post(SIGN_IN, Map.of()).body(), "Formuläret gick inte att ta emot");
        assertError(Visitor.anonymous().broken(SIGN_IN).body(), "Något gick fel hos oss");
        var large = Visitor.anonymous().submit(SIGN_IN, SIGN_IN, Map.of("email", "x".repeat(300_000)));
        assertThat(large.statusCode()).isEqualTo(413);
        assertError(large.body(), "Det du skickade är för stort");
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("W10 Errors can be read by all, in Swedish and English")
    void accessible() {
        Accessibility.check(anyone().width(320).look("/nothing"));
        Accessibility.check(as(People.TRAINER).inEnglish().dark().look("/identity/audit"));
        var page = anyone().open(SIGN_IN);
        fillUp(page, 300_000);
        assertThat(page.locator("h1")).hasText("Det du skickade är för stort");
        Accessibility.check(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 3_000_000, 20_000_000})
    @DisplayName("W9 A browser that sends too much is told so, however much it is")
    void tooLarge(int characters) {
        var page = anyone().open(SIGN_IN);
        fillUp(page, characters);
        assertThat(page.locator("h1")).hasText("Det du skickade är för stort");
        assertThat(page.locator("a.quick-exit")).isVisible();
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("W9 A form without a length is not taken")
    void noLength() {
        assertThat(Visitor.anonymous().stream(SIGN_IN, "email=a").statusCode()).isEqualTo(413);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("W10 The choice of language on an error page leads back to the page that failed")
    void language() {
        var page = as(People.TRAINER).open("/identity/audit");
        page.locator("button[name=language]").click();
        assertThat(page.locator("h1")).hasText("You may not open this page");
        assertThat(page).hasURL(Pattern.compile(".*/identity/audit$"));
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("W3 Signing out and choosing a language work in a tab that was opened before")
    void secondTab() {
        var page = anyone().open(SIGN_IN);
        signIn(page, People.TRAINER);
        page.navigate("/home/my-page");
        var tab = page.context().newPage();
        tab.navigate("/home/my-page");
        var third = page.context().newPage();
        third.navigate("/home/my-page");
        page.locator("form[action='/identity/sign-out'] button").click();
        assertThat(page.locator("h1")).hasText("Du är utloggad");
        tab.locator("form[action='/identity/sign-out'] button").click();
        assertThat(tab.locator("h1")).hasText("Du är utloggad");
        third.locator("button[name=language]").click();
        assertThat(third.locator("h1")).hasText("Sign in");
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(booleans = {true, false})
    @DisplayName(
            "W5 Who signs in instead of the writer is told, and shown nothing; nor is a browser that forgot its cookies")
    void notCarried(boolean another) {
        var page = anyone().open(SIGN_IN);
        signIn(page, People.COORDINATOR_DALARNA);
        page.navigate("/organisation/contacts?municipality=2080&kind=5");
        page.locator("#label").fill("Hemligheten");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("larstig"));
        if (!another) {
            page.context().clearCookies();
        }
        page.locator("button[name=save]").click();
        assertThat(page.locator("h1")).hasText("Logga in");
        assertThat(page.locator("main")).not().containsText("Hemligheten");
        var person = another ? People.LEARNER_BODEN : People.COORDINATOR_DALARNA;
        page.locator("#email").fill(person.email());
        page.locator("#password").fill(person.password());
        page.locator("form:has(#password) button").click();
        assertThat(page.locator("h1")).hasText("Det som skrevs gick inte att spara");
        assertThat(page.content()).doesNotContain("Hemligheten");
        page.locator("main a.button").click();
        assertThat(page).hasURL(Pattern.compile(".*/home/.*"));
    }

    private static void fillUp(Page page, int characters) {
        page.evaluate(
                "length => { const field = document.querySelector('#email'); field.type = 'text';"
                        + " field.removeAttribute('maxlength'); field.value = 'x'.repeat(length); }",
                characters);
        page.locator("#password").fill("x");
        page.locator("form:has(#password) button").click();
    }

    private static void assertError(String body, String heading) {
        assertThat(body)
                .contains("<h1>" + heading + "</h1>", "href=\"/leave\"", "020-50 50 50", "/home/safety")
                .doesNotContain("Exception");
    }
}
