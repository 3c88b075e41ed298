package se.larstig.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.larstig.catalogue.CourseSource;
import se.larstig.support.Journey;
import se.larstig.support.People;

/** Somebody who uses no mouse takes a whole course. She works nowhere, so that no figure moves. */
class KeyboardCourseBrowserIT extends Journey {

    private static final String COVERED = "details:not([open]):has(section.block) > summary";
    private static final String WALK = "button[name=walk]";
    private static final int MOST_STOPS = 400;

    static Stream<String> courses() {
        return CourseSource.bundled().stream().map(CourseSource::course);
    }

    @ParameterizedTest
    @MethodSource("courses")
    @DisplayName("Each course is taken to its end with the keyboard alone: warnings, questions, cases and final check")
    void whole(String course) {
        var right = new RightAnswers(course);
        var page = as(People.ADMINISTRATOR).open("/learning/courses");
        var card = page.locator("article.card a").getByText(right.title());
        go(page, "article.card a[href='" + card.getAttribute("href") + "']");
        go(page, "button[name=start]");
        var parts = 0;
        while (page.url().contains("/learning/lesson")) {
            parts++;
            uncover(page);
            practise(page);
            while (page.locator(WALK).count() > 0) {
                uncover(page);
                tabTo(page, ".block-scenario input[type=radio]");
                page.keyboard().press("Space");
                go(page, WALK);
            }
            go(page, "button[name=save]");
        }
        assertThat(parts).isEqualTo(right.lessons());

        go(page, "a.button-big");
        go(page, "main form button");
        for (var question : page.locator("ol.questions > li").all()) {
            answer(page, question, right.to(question.locator("legend").innerText()));
        }
        go(page, "button[name=review]");
        go(page, "button[name=submit]");
        assertThat(page.locator("h1")).hasText("Du är klar med kursen");
    }

    private static void uncover(Page page) {
        for (var left = page.locator(COVERED).count(); left > 0; left--) {
            tabTo(page, COVERED);
            page.keyboard().press("Enter");
        }
        assertThat(page.locator(COVERED)).hasCount(0);
    }

    /** Answers each practice question with whatever comes first. */
    private static void practise(Page page) {
        for (var id : page.locator("section.block-question").all().stream()
                .map(block -> Objects.requireNonNull(block.getAttribute("id")))
                .toList()) {
            uncover(page);
            var block = page.locator("#" + id);
            if (block.locator("textarea").count() > 0) {
                tabTo(page, "#" + id + " textarea");
                page.keyboard().type("Jag undrar hur du har det.");
            } else if (block.locator("select").count() > 0) {
                var selects = block.locator("select").all();
                for (var row = 0; row < selects.size(); row++) {
                    tabTo(page, "#" + Objects.requireNonNull(selects.get(row).getAttribute("id")));
                    for (var down = 0; down <= row; down++) {
                        page.keyboard().press("ArrowDown");
                    }
                }
            } else {
                tabTo(page, "#" + id + " .choice input");
                page.keyboard().press("Space");
            }
            go(page, "#" + id + " button[name=answer]");
            uncover(page);
            assertThat(page.locator("#" + id + " .feedback")).isVisible();
        }
    }

    /** Chooses what these labels say; for questions with rows, one for each row. */
    private static void answer(Page page, Locator question, List<String> labels) {
        assertThat(labels).isNotEmpty();
        var selects = question.locator("select").all();
        for (var row = 0; row < selects.size(); row++) {
            tabTo(page, "#" + Objects.requireNonNull(selects.get(row).getAttribute("id")));
            var option = selects.get(row).locator("option:checked");
            for (var down = 0; !RightAnswers.plain(option.innerText()).equals(labels.get(row)); down++) {
                assertThat(down).isLessThan(labels.size());
                page.keyboard().press("ArrowDown");
            }
        }
        for (var label : selects.isEmpty() ? labels : List.<String>of()) {
            var choice = question.locator(".choice", new Locator.LocatorOptions().setHasText(label))
                    .first()
                    .locator("input");
            var id = "#" + Objects.requireNonNull(choice.getAttribute("id"));
            if (Objects.equals(choice.getAttribute("type"), "checkbox")) {
                tabTo(page, id);
                page.keyboard().press("Space");
            } else {
                tabTo(page, "input[name='" + choice.getAttribute("name") + "']");
                page.keyboard().press("Space");
                while (!is(page, id)) {
                    page.keyboard().press("ArrowDown");
                }
            }
            assertThat(choice).isChecked();
        }
    }

    /** To the control, which leads to another page or the same one anew. */
    private static void go(Page page, String control) {
        tabTo(page, control);
        page.evaluate("() => { window.here = true; }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.here && document.readyState === 'complete'");
    }

    private static void tabTo(Page page, String control) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (is(page, control)) {
                return;
            }
        }
        throw new AssertionError(control + " is not reached by keyboard");
    }

    private static boolean is(Page page, String control) {
        return (Boolean) page.evaluate("control => document.activeElement.matches(control)", control);
    }
}
