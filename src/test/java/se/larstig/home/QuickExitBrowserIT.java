package se.larstig.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.Ground;
import se.larstig.support.Journey;
import se.larstig.support.People;
import se.larstig.support.Visit;
import se.larstig.support.Way;

/** What is left on the screen and in the browser when somebody has left quickly. */
class QuickExitBrowserIT extends Journey {

    private static final Pattern TELLING = Pattern.compile(
            "våld|heder|misshandel|jour|violence|honour|abuse|tvång|skydd|kvinno", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("se.larstig.support.Way#all")
    @DisplayName("H4.2 No title and no address says what the courses are about")
    void neutral(Way way) {
        var page = visit(way).look(way.address());
        assertThat(page.title()).startsWith("Utbildning – ").doesNotContainPattern(TELLING);
        assertThat(page.url()).doesNotContainPattern(TELLING);
        assertThat(visit(way).inEnglish().look(way.address()).title())
                .startsWith("Training – ")
                .doesNotContainPattern(TELLING);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("H4.1, H4.2 After leaving a lesson, Back, Forward, reload and the reopened page show nothing of it")
    void lesson(boolean script) {
        var visit = anyone().keepingPages();
        var page = (script ? visit : visit.withoutScript()).open("/identity/sign-in");
        signIn(page, People.GROUP_LEADER);
        var lesson = toLesson(page);
        var secret = page.locator("h1").innerText();
        var saved = page.locator("a.quick-exit");
        leave(page, script, saved);

        for (var step = 0; step < 3; step++) {
            back(page);
            assertNothing(page, secret);
        }
        forward(page);
        assertNothing(page, secret);
        reload(page);
        assertNothing(page, secret);
        page.navigate(lesson);
        assertNothing(page, secret);
        assertThat(page).hasURL(Pattern.compile(".*/identity/sign-in\\?then=.*"));

        signIn(page, People.GROUP_LEADER);
        page.navigate(lesson);
        assertThat(page.locator("h1")).hasText(secret);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("H4.2 The same when the session had ended before")
    void withoutSession(boolean script) {
        var visit = anyone().keepingPages();
        var page = (script ? visit : visit.withoutScript()).open("/identity/sign-in");
        signIn(page, People.GROUP_LEADER);
        toLesson(page);
        var secret = page.locator("h1").innerText();
        var exit = page.locator("a.quick-exit");
        page.context().clearCookies();
        leave(page, script, exit);
        back(page);
        assertNothing(page, secret);
        reload(page);
        assertNothing(page, secret);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("H4.2 The same from a page that answered a form, with what somebody had written in it")
    void posted(boolean script) {
        var visit = anyone().keepingPages();
        var page = (script ? visit : visit.withoutScript()).open("/identity/sign-in");
        signIn(page, People.COORDINATOR_DALARNA);
        page.navigate("/organisation/contacts?municipality=2080&kind=7");
        page.locator("#label").fill("Hemligheten");
        page.locator("button[name=save]").click();
        assertThat(page.locator("#label")).hasValue("Hemligheten");
        leave(page, script, page.locator("a.quick-exit"));
        back(page);
        assertNothing(page, "Hemligheten");
        back(page);
        assertNothing(page, "Hemligheten");
        reload(page);
        assertNothing(page, "Hemligheten");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("W12 Who has signed out is not found by Back either")
    void signedOut(boolean script) {
        var visit = anyone().keepingPages();
        var page = (script ? visit : visit.withoutScript()).open("/identity/sign-in");
        signIn(page, People.GROUP_LEADER);
        page.navigate("/home/my-page");
        var secret = page.locator("h1").innerText();
        page.locator("form[action='/identity/sign-out'] button").click();
        assertThat(page.locator("h1")).hasText("Du är utloggad");
        back(page);
        page.waitForCondition(() -> !content(page).contains(secret));
    }

    @Test
    @DisplayName("H4.2 The test browser does keep pages for Back; ours are asked for anew")
    void kept() {
        var page = as(People.GROUP_LEADER).keepingPages().open(Ground.neutral());
        page.evaluate("window.mark = 'kept'");
        page.navigate(Ground.address() + "/home/my-page");
        page.evaluate("window.mark = 'kept'");
        back(page);
        assertThat(page.locator("h1")).hasText("Vädret i dag");
        assertThat(page.evaluate("window.mark"))
                .as("the neutral page came from the browser's memory")
                .isEqualTo("kept");
        forward(page);
        page.waitForFunction("() => window.mark === undefined && document.readyState === 'complete'");
        assertThat(page.locator("h1")).containsText("Hej");
    }

    @Test
    @DisplayName("H4.1 Shift three times leaves; twice, or with other keys between, does not")
    void shift() {
        var page = anyone().open("/identity/sign-in");
        signIn(page, People.GROUP_LEADER);
        page.navigate("/home/my-page");
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.keyboard().press("Tab");
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        assertThat(page.locator("h1")).containsText("Hej");
        page.keyboard().press("Shift");
        page.waitForURL(Ground.neutral());
    }

    @Test
    @DisplayName("H4.1 The page is empty at once, says so to a screen reader, and stays empty when the network is gone")
    void offline() {
        var page = anyone().open("/identity/sign-in");
        signIn(page, People.GROUP_LEADER);
        toLesson(page);
        var secret = page.locator("h1").innerText();
        // what stands on the page in the moment in which the browser is asked to leave it
        page.evaluate("() => { window.addEventListener('click', () => {"
                + " const cover = document.querySelector('[role=alert]');"
                + " sessionStorage.setItem('then', cover.textContent + '|' + document.body.innerText + '|' + document.title);"
                + " }); }");
        page.context().setOffline(true);
        page.locator("a.quick-exit").click();
        page.waitForCondition(() -> !content(page).contains(secret));
        page.context().setOffline(false);
        back(page);
        page.waitForURL(Ground.neutral());
        page.navigate(Ground.address() + "/asset/none");
        assertThat(page.evaluate("sessionStorage.getItem('then')"))
                .isEqualTo("Du lämnar sidan|Du lämnar sidan|Du lämnar sidan");
    }

    @Test
    @DisplayName("H4.1 Other tabs of the browser leave too, and without script their next step ends at sign-in")
    void otherTabs() {
        var page = anyone().open("/identity/sign-in");
        signIn(page, People.GROUP_LEADER);
        var lesson = toLesson(page);
        var other = page.context().newPage();
        other.navigate(lesson);
        page.locator("a.quick-exit").click();
        page.waitForURL(Ground.neutral());
        other.waitForURL(Ground.neutral());

        var plain = anyone().withoutScript().open("/identity/sign-in");
        signIn(plain, People.GROUP_LEADER);
        plain.navigate(lesson);
        var second = plain.context().newPage();
        second.navigate(lesson);
        plain.locator("a.quick-exit").click();
        second.locator("button[name=save]").click();
        assertThat(second.locator("h1")).hasText("Logga in");
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("se.larstig.support.Way#all")
    @DisplayName("H4.1 Every page has the way out: always in view, and as the second stop of the keyboard")
    void everyPage(Way way) {
        var page = visit(way).width(320).look(way.address());
        assertThat(page.locator("a.quick-exit")).isInViewport();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasAttribute("href", "/leave");
    }

    private Visit visit(Way way) {
        return way.person().map(this::as).orElseGet(this::anyone);
    }

    /** The address of the first lesson of the course that she has begun, or begins now. */
    private static String toLesson(Page page) {
        page.navigate("/learning/courses");
        page.locator("article.card a:has-text('Ny i socialtjänsten')").click();
        page.waitForURL("**/learning/course?**");
        if (page.locator("button[name=start]").count() > 0) {
            page.locator("button[name=start]").click();
        } else {
            page.locator("ol.trail a").first().click();
        }
        assertThat(page).hasURL(Pattern.compile(".*/learning/lesson.*"));
        return page.url();
    }

    private static void leave(Page page, boolean script, Locator exit) {
        if (script) {
            for (var press = 0; press < 3; press++) {
                page.keyboard().press("Shift");
            }
        } else {
            exit.click();
        }
        page.waitForURL(Ground.neutral());
    }

    private static void assertNothing(Page page, String secret) {
        assertThat(content(page))
                .doesNotContain(secret)
                .doesNotContainPattern("<title>[^<]*(?i:" + TELLING.pattern() + ")");
        assertThat(page.url()).doesNotContainPattern(TELLING);
    }

    /** What the page holds, once it is one: it may be on its way to the neutral site. */
    private static String content(Page page) {
        var content = new AtomicReference<>("");
        page.waitForCondition(() -> {
            try {
                content.set(page.content());
                return true;
            } catch (PlaywrightException e) {
                return false;
            }
        });
        return content.get();
    }

    /** What the browser shows then may be an error page of its own: a form that it does not send twice, or no page at all. */
    private static void back(Page page) {
        quietly(() -> page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT)));
        settle(page);
    }

    private static void forward(Page page) {
        quietly(() -> page.goForward(new Page.GoForwardOptions().setWaitUntil(WaitUntilState.COMMIT)));
        settle(page);
    }

    private static void reload(Page page) {
        quietly(() -> page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT)));
        settle(page);
    }

    private static void quietly(Runnable step) {
        try {
            step.run();
        } catch (PlaywrightException e) {
            assertThat(e.getMessage()).contains("net::ERR_");
        }
    }

    private static void settle(Page page) {
        page.waitForCondition(() -> {
            try {
                return "complete".equals(page.evaluate("document.readyState"));
            } catch (PlaywrightException e) {
                return false;
            }
        });
    }
}
