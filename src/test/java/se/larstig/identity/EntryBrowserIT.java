package se.larstig.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.Accessibility;
import se.larstig.support.Budget;
import se.larstig.support.Journey;
import se.larstig.support.Mailbox;
import se.larstig.support.Visit;
import se.larstig.support.Visitor;

class EntryBrowserIT extends Journey {

    private static final String NEW = "en annan mening om fjäll";
    private static final Pattern MY_PAGE = Pattern.compile(".*/home/my-page$");

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(booleans = {true, false})
    @DisplayName("I6.3 She signs in for the first time with a code on paper, on a phone, with script and without")
    void paperCode(boolean script) {
        var paper = Visitor.anonymous().get(EntryFixture.PATH).body().split(" ");
        var page = phone(script).open("/identity/sign-in");
        page.locator("main a[href='/identity/first-sign-in']").click();
        check(page, script);
        press(page, "#code");
        assertThat(page.locator(".error-summary li")).hasCount(3);
        check(page, script);
        page.locator("#email").fill(paper[0]);
        page.locator("#code").fill(paper[1].toLowerCase(Locale.ROOT).replace("-", " "));
        page.locator("#password").fill("kort");
        press(page, "#code");
        assertThat(page.locator("#password-error")).containsText("minst 12 tecken");
        assertThat(page.locator("#email")).hasValue(paper[0]);
        page.locator("#password").fill(NEW);
        press(page, "#code");
        assertThat(page).hasURL(MY_PAGE);
        check(page, script);
        Assertions.assertThat(Mailbox.to(paper[0]))
                .extracting(Mailbox.Received::subject)
                .doesNotContain("Ditt lösenord är ändrat");
        var again = anyone().inEnglish().open("/identity/first-sign-in");
        again.locator("#email").fill(paper[0]);
        again.locator("#code").fill(paper[1]);
        again.locator("#password").fill(NEW);
        press(again, "#code");
        assertThat(again.locator(".error-summary")).containsText("has been used");
        Accessibility.check(again);
        Budget.LEARNER.check(anyone(), "/identity/first-sign-in", "/identity/first-sign-in");
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(booleans = {true, false})
    @DisplayName(
            "I7.1–I7.3, N2.1 Who has forgotten her password gets a link by mail, and is signed out everywhere else")
    void forgotten(boolean script) {
        var email = Visitor.anonymous().get(EntryFixture.PATH + "?password=1").body();
        var elsewhere = anyone().open("/identity/sign-in");
        enter(elsewhere, email, IdentityFixture.PASSWORD);
        assertThat(elsewhere).hasURL(MY_PAGE);

        var page = phone(script).open("/identity/sign-in");
        page.locator("main a[href='/identity/forgotten']").click();
        check(page, script);
        page.locator("#email").fill(email);
        press(page, "#email");
        assertThat(page.locator("h1")).hasText("Titta i din inkorg");
        check(page, script);
        var mail = Mailbox.await(email, "Länk för att välja nytt lösenord");
        Assertions.assertThat(mail.from()).isEqualTo("noreply@larstig.example");
        Assertions.assertThat(mail.text()).doesNotContainIgnoringCase("våld").doesNotContainIgnoringCase("violence");

        page.navigate(mail.link());
        check(page, script);
        page.locator("#password").fill(NEW);
        press(page, "#password");
        assertThat(page).hasURL(MY_PAGE);
        Mailbox.await(email, "Ditt lösenord är ändrat");
        elsewhere.reload();
        assertThat(elsewhere).hasURL(Pattern.compile(".*/identity/sign-in.*"));
        enter(elsewhere, email, NEW);
        assertThat(elsewhere).hasURL(MY_PAGE);

        page.navigate(mail.link());
        assertThat(page.locator("h1")).hasText("Länken går inte att använda");
        check(page, script);

        var unknown = anyone().open("/identity/forgotten");
        unknown.locator("#email").fill("ingen." + email);
        press(unknown, "#email");
        assertThat(unknown.locator("h1")).hasText("Titta i din inkorg");
        Assertions.assertThat(Mailbox.to("ingen." + email)).isEmpty();
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(booleans = {true, false})
    @DisplayName("I5.1, I5.4, I7.4 She connects an app, keeps her spare codes, and changes her password")
    void app(boolean script) {
        var email = Visitor.anonymous().get(EntryFixture.PATH + "?password=1").body();
        var page = phone(script).open("/identity/sign-in");
        enter(page, email, IdentityFixture.PASSWORD);
        page.locator(".account a[href='/identity/account']").click();
        check(page, script);
        page.locator("main a[href^='/identity/second-factor']").click();
        check(page, script);
        var secret = page.locator(".code-big").innerText();
        Assertions.assertThat(
                        URLDecoder.decode(page.locator("a[href^='otpauth:']").getAttribute("href"), UTF_8))
                .contains(email, secret.replace(" ", ""));
        press(page, "#code");
        assertThat(page.locator(".field-error")).isVisible();
        page.locator("#code").fill("12");
        press(page, "#code");
        assertThat(page.locator(".error-summary")).containsText("Koden stämmer inte");
        assertThat(page.locator(".code-big")).hasText(secret);
        check(page, script);
        var elsewhere = anyone().open("/identity/sign-in");
        enter(elsewhere, email, IdentityFixture.PASSWORD);
        assertThat(elsewhere).hasURL(MY_PAGE);
        page.locator("#code").fill(AppFixture.code(secret, Instant.now()));
        press(page, "#code");
        assertThat(page.locator(".codes li")).hasCount(8);
        check(page, script);
        elsewhere.reload();
        assertThat(elsewhere).hasURL(Pattern.compile(".*/identity/sign-in.*"));
        enter(elsewhere, email, IdentityFixture.PASSWORD);
        assertThat(elsewhere).hasURL(MY_PAGE);
        elsewhere.navigate("/privacy/delete");
        assertThat(elsewhere).hasURL(Pattern.compile(".*/identity/second-factor.*"));
        assertThat(elsewhere.locator("h1")).hasText("Skriv koden från din app");
        Mailbox.await(email, "Inloggningen till ditt konto är ändrad");
        page.locator("main a.button").click();
        assertThat(page.locator("main")).containsText("Reservkoder kvar: 8");
        page.locator("#password").fill(NEW);
        press(page, "#password");
        assertThat(page.locator(".notice-done")).containsText("nytt lösenord");
        check(page, script);
        page.locator("button[name=spare]").click();
        assertThat(page.locator(".codes li")).hasCount(8);
        check(page, script);
        assertThat(page.locator("#sign-ins ~ ul li")).hasCount(3);
    }

    private Visit phone(boolean script) {
        var phone = anyone().width(320);
        return script ? phone : phone.withoutScript();
    }

    /** The checker is a script itself. */
    private static void check(Page page, boolean script) {
        if (script) {
            Accessibility.check(page);
        }
    }

    private static void press(Page page, String field) {
        page.locator("main form:has(" + field + ") button").click();
    }

    private static void enter(Page page, String email, String password) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("form:has(#password) button").click();
    }
}
