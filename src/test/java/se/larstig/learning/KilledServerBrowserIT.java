package se.larstig.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.DemoAccount;
import se.larstig.support.BesideOthers;
import se.larstig.support.Browsing;
import se.larstig.support.Launched;
import se.larstig.support.People;

/** Kills the server as a power cut does, in the middle of a lesson and in the middle of the check. */
@BesideOthers
class KilledServerBrowserIT extends Browsing {

    private static final String TEXT = "Jag ser att du är orolig.";

    @Test
    @DisplayName(
            "Every answer that was acknowledged is there after the server was killed, and an open form can still be sent")
    void killed() throws Exception {
        try (var server = new Launched("killed-server")) {
            server.forget();
            server.start();
            var page = anyone().at(server.address()).withoutScript().open("/identity/sign-in");
            enter(page);
            page.navigate("/learning/courses");
            page.locator("article.card a:has-text('Ny i socialtjänsten')").click();
            page.locator("button[name=start]").click();
            while (page.locator("section.block-question textarea").count() == 0) {
                page.locator("button[name=save]").click();
            }
            var lesson = page.url();
            var question = page.locator("section.block-question:has(textarea)");
            question.locator("textarea").fill(TEXT);
            question.locator("button[name=answer]").click();
            assertThat(question.locator(".feedback")).isVisible();
            var other = page.locator("section.block-question:has(input[type=radio])")
                    .first();
            other.locator("input[type=radio]").first().check();

            server.kill();
            server.start();

            // the form that was open when the server died: sign in, one press, and it is saved
            other.locator("button[name=answer]").click();
            assertThat(page.locator("h1")).hasText("Logga in");
            enter(page);
            assertThat(page.locator("h1")).hasText("Du är inloggad igen");
            page.locator("main form button").click();
            assertThat(page.locator("section.block-question:has(input[type=radio]) .feedback")
                            .first())
                    .isVisible();
            assertThat(page.locator("section.block-question textarea")).hasValue(TEXT);
            page.navigate("/home/my-page");
            assertThat(page.locator("a.button-big")).containsText("del 3");

            page.navigate(lesson.replaceFirst("/learning/lesson\\?(pass=\\d+).*", "/learning/check?$1"));
            page.locator("main form button").first().click();
            var attempt = page.url();
            page.locator("ol.questions input[type=radio]").first().check();
            page.locator("button[name=later]").click();

            server.kill();
            server.start();

            page.navigate(attempt);
            enter(page);
            assertThat(page.url()).isEqualTo(attempt);
            assertThat(page.locator("ol.questions input[type=radio]").first()).isChecked();
        }
    }

    private static void enter(Page page) {
        page.locator("#email").fill(People.LEARNER_JOKKMOKK.email());
        page.locator("#password").fill(DemoAccount.PASSWORD);
        page.locator("form:has(#password) button").click();
    }
}
