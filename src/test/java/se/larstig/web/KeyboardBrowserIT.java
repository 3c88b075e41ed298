package se.larstig.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.Journey;
import se.larstig.support.People;

/** Pages as those meet them who use no mouse, and what a screen reader is told of them. */
class KeyboardBrowserIT extends Journey {

    private static final int MOST_STOPS = 200;

    /** A date field stops at its year, month and day and at its calendar. */
    private static final int PARTS_OF_A_DAY = 5;

    /** The element that has the focus: a number of its own, what it is, and whether one sees that it has the focus. */
    private static final String FOCUS = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return null;
              window.stops ??= new Map();
              if (!window.stops.has(at)) window.stops.set(at, window.stops.size);
              const ringed = element => {
                const style = getComputedStyle(element);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              };
              const box = at.getBoundingClientRect();
              return {
                number: window.stops.get(at),
                name: at.outerHTML.slice(0, 120),
                ringed: ringed(at) || (at.closest('.choice') !== null && ringed(at.closest('.choice'))),
                inView: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
              };
            }
            """;

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(ints = {320, 1280})
    @DisplayName(
            "Safety and contacts: every stop is seen and in view, the order has no trap, the first stop skips to the content")
    void walk(int width) {
        var page = anyone().width(width).open("/home/safety");
        assertThat(walkThrough(page)).hasSizeGreaterThan(15);
        skip(page, "/home/safety");
        var contacts = as(People.COORDINATOR_DALARNA).width(width).open("/organisation/contacts");
        walkThrough(contacts);
        contacts.navigate("/organisation/contacts?municipality=2080");
        walkThrough(contacts);
        contacts.navigate("/organisation/contacts?municipality=2080&kind=4");
        assertThat(walkThrough(contacts)).hasSizeGreaterThan(12);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("A whole lesson is read, answered and saved with the keyboard alone")
    void lesson() {
        var page = as(People.TRAINER).open("/learning/courses");
        page.locator("article.card a:has-text('Ny i socialtjänsten')").click();
        page.waitForURL("**/learning/course?**");
        if (page.locator("button[name=start]").count() > 0) {
            page.locator("button[name=start]").focus();
            page.keyboard().press("Enter");
        } else {
            page.locator("ol.trail a").first().focus();
            page.keyboard().press("Enter");
        }
        assertThat(page).hasURL(Pattern.compile(".*/learning/lesson.*part=1$"));
        for (var part = 1;
                page.locator("section.block-question fieldset.choices").count() == 0;
                part++) {
            walkThrough(page);
            press(page, "button[name=save]");
            assertThat(page).hasURL(Pattern.compile(".*part=" + (part + 1) + "$"));
        }
        walkThrough(page);
        var question =
                page.locator("section.block-question:has(fieldset.choices)").first();
        var id = question.getAttribute("id");
        tabTo(page, "#" + id + " .choice input");
        page.keyboard().press("Space");
        assertThat(page.locator("#" + id + " .choice input:checked")).hasCount(1);
        press(page, "#" + id + " button[name=answer]");
        assertThat(page.locator("#" + id + " .feedback")).isInViewport();
        var here = page.url().replaceFirst("#.*", "");
        press(page, "button[name=save]");
        assertThat(page).not().hasURL(here);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("What a screen reader is told of the shell")
    void shell() {
        var page = anyone().open("/identity/sign-in");
        assertThat(page.locator("body")).matchesAriaSnapshot("""
                - banner:
                  - link "Hoppa till innehållet"
                  - link "Lämna sidan snabbt"
                  - list:
                    - listitem:
                      - button "English"
                  - link "Lämna sidan snabbt"
                  - link "Lärstig"
                - main:
                  - heading "Logga in" [level=1]
                - contentinfo:
                  - heading "Behöver du eller någon annan stöd?" [level=2]
                  - list
                  - list:
                    - listitem:
                      - link "Säkerhet"
                """);
        page.navigate("/nothing");
        assertThat(page.locator("main")).matchesAriaSnapshot("""
                - main:
                  - heading "Sidan finns inte" [level=1]
                  - link "Till startsidan"
                """);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("What a screen reader is told of a lesson and of the check")
    void course() {
        var page = as(People.REVIEWER).open("/learning/courses");
        page.locator("article.card a:has-text('Ny i socialtjänsten')").click();
        page.waitForURL("**/learning/course?**");
        if (page.locator("button[name=start]").count() > 0) {
            page.locator("button[name=start]").click();
        } else {
            page.locator("ol.trail a").first().click();
        }
        assertThat(page.locator("body")).matchesAriaSnapshot("""
                - banner:
                  - navigation "Huvudmeny"
                - main:
                  - navigation "Du är här"
                  - heading [level=1]
                  - list:
                    - listitem: Del 1 av 13
                  - button "Spara och fortsätt"
                  - navigation "Föregående och nästa del"
                  - complementary:
                    - navigation "Kursens delar"
                - contentinfo
                """);
        var pass = page.url().replaceFirst(".*pass=(\\d+).*", "$1");
        page.navigate("/learning/check?pass=" + pass);
        page.locator("main form button").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/learning/attempt.*"));
        assertThat(page.locator("main")).matchesAriaSnapshot("""
                - main:
                  - heading [level=1]
                  - list:
                    - listitem:
                      - group
                """);
        assertThat(page.locator("ol.questions > li fieldset legend, ol.questions > li .field > label")
                        .all())
                .hasSameSizeAs(page.locator("ol.questions > li").all());
    }

    /** Tabs from the head of the page to its end; each stop once, each seen. */
    private static List<String> walkThrough(Page page) {
        page.evaluate("() => { window.stops = new Map(); document.activeElement?.blur(); window.scrollTo(0, 0); }");
        var stops = new LinkedHashSet<Object>();
        var names = new ArrayList<String>();
        page.keyboard().press("Tab");
        Object last = null;
        var parts = 0;
        for (var focus = focus(page); focus != null; focus = focus(page)) {
            var number = focus.get("number");
            if (number.equals(last)) {
                assertThat(++parts).as("parts of %s", focus.get("name")).isLessThan(PARTS_OF_A_DAY);
                page.keyboard().press("Tab");
                continue;
            }
            if (!stops.add(number)) {
                break;
            }
            last = number;
            parts = 0;
            assertThat(focus.get("ringed"))
                    .as("one sees the focus on %s", focus.get("name"))
                    .isEqualTo(true);
            assertThat(focus.get("inView"))
                    .as("%s is in view", focus.get("name"))
                    .isEqualTo(true);
            names.add((String) focus.get("name"));
            assertThat(stops).as("no end of stops").hasSizeLessThan(MOST_STOPS);
            page.keyboard().press("Tab");
        }
        assertThat(stops).as("the whole page is reached").hasSizeGreaterThan(5);
        assertThat(names.get(names.size() - 1))
                .as("the last stop stands in the footer")
                .contains("<a ");
        return names;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> focus(Page page) {
        return (Map<String, Object>) page.evaluate(FOCUS);
    }

    private static void skip(Page page, String path) {
        page.navigate(path);
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Hoppa till innehållet");
        page.keyboard().press("Enter");
        assertThat(page.locator("#content")).isFocused();
    }

    private static void press(Page page, String control) {
        tabTo(page, control);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, String control) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("control => document.activeElement.matches(control)", control)) {
                return;
            }
        }
        throw new AssertionError(control + " is not reached by keyboard");
    }
}
