package se.larstig.learning;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** What a learner does in a course, as hands do it: opening, answering, choosing. Works with and without script. */
final class CourseWalk {

    private static final String CHOICES = "input[type=radio], input[type=checkbox]";

    private final Page page;

    CourseWalk(Page page) {
        this.page = page;
    }

    /** Opens what content warnings cover. */
    void openWarnings() {
        for (var summary :
                page.locator("details:not([open]):has(section.block) > summary").all()) {
            summary.click();
        }
    }

    /** Answers each practice question with whatever stands first. */
    void answerPractice() {
        for (var id : page.locator("section.block-question").all().stream()
                .map(block -> block.getAttribute("id"))
                .toList()) {
            openWarnings();
            answer(page.locator("#" + id), List.of());
            page.locator("#" + id + " button[name=answer]").click();
            openWarnings();
            page.locator("#" + id + " .feedback").waitFor();
        }
    }

    /** Walks each case to an end. */
    void walkScenarios() {
        openWarnings();
        while (page.locator("button[name=walk]").count() > 0) {
            page.locator(".block-scenario input[type=radio]").first().check();
            page.locator("button[name=walk]").first().click();
            openWarnings();
        }
    }

    /** Takes an open attempt at the check with these answers, up to its result. */
    void takeCheck(RightAnswers right) {
        for (var question : page.locator("ol.questions > li").all()) {
            answer(question, right.to(question.locator("legend").innerText()));
        }
        page.locator("button[name=review]").click();
        page.locator("button[name=submit]").click();
    }

    private static void answer(Locator question, List<String> labels) {
        if (question.locator("textarea").count() > 0) {
            question.locator("textarea").fill("Jag ser att du är orolig. Vill du berätta?");
            return;
        }
        var selects = question.locator("select").all();
        for (var row = 0; row < selects.size(); row++) {
            selects.get(row)
                    .selectOption(
                            row < labels.size()
                                    ? new SelectOption().setLabel(labels.get(row))
                                    : new SelectOption().setIndex(row + 1));
        }
        if (selects.isEmpty() && labels.isEmpty()) {
            question.locator(CHOICES).first().check();
        }
        for (var label : labels) {
            if (selects.isEmpty()) {
                question.locator("label")
                        .filter(new Locator.FilterOptions().setHasText(label))
                        .first()
                        .click();
            }
        }
    }
}
