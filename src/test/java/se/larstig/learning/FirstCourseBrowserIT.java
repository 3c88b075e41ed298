package se.larstig.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import se.larstig.support.Accessibility;
import se.larstig.support.Budget;
import se.larstig.support.Journey;
import se.larstig.support.People;

/** The main job. The learners in Boden and Jokkmokk take the course here and nowhere else. */
class FirstCourseBrowserIT extends Journey {

    private static final String COURSE = "ny-i-socialtjansten";
    private static final String CARD = "article.card a:has-text('Ny i socialtjänsten')";
    private static final int PARTS = 13;

    @Test
    @Execution(CONCURRENT)
    @DisplayName(
            "A new social worker takes the whole course at 320 px without script; her manager's figure moves at once,"
                    + " the county's does not")
    void withoutScript() {
        var page = as(People.LEARNER_BODEN).width(320).withoutScript().open("/home/my-page");
        var duty = page.locator("#duties ~ ul > li:has-text('Introduktion')");
        assertThat(duty.locator(".status")).hasText("Inte påbörjad");
        assertThat(duty).containsText(Pattern.compile("Senast \\d|Försenad"));
        page.navigate("/learning/courses");
        var course = page.locator(CARD).getAttribute("href").replaceFirst(".*id=", "?course=");
        var manager = as(People.MANAGER_BODEN).open("/statistics/internal" + course);
        var before = completed(manager);
        var county = as(People.STEERING_GROUP_NORRBOTTEN).open("/statistics/county" + course);
        var published = county.locator("table").first().innerText();
        assertThat(cell(county, "Jokkmokk")).contains("..").doesNotContain("%", "hälften");
        assertThat(cell(county, "Boden")).containsPattern("\\d+.%");

        page.locator(CARD).click();
        page.locator("button[name=start]").click();
        var walk = new CourseWalk(page);
        var parts = 0;
        while (page.url().contains("/learning/lesson")) {
            parts++;
            walk.answerPractice();
            walk.walkScenarios();
            page.locator("button[name=save]").click();
        }
        assertThat(parts).isEqualTo(PARTS);
        assertThat(completed(reloaded(manager))).isEqualTo(before);

        page.locator("a.button-big").click();
        page.locator("main form button").first().click();
        page.locator("button[name=review]").click();
        assertThat(page.locator("main")).containsText("8 frågor saknar svar");
        page.locator("button[name=submit]").click();
        assertThat(page.locator("h1")).hasText("Inte klar än");

        page.locator("main form button").first().click();
        walk.takeCheck(new RightAnswers(COURSE));
        assertThat(page.locator("h1")).hasText("Du är klar med kursen");
        page.navigate("/home/my-page");
        assertThat(duty.locator(".status")).hasText("Klar");
        assertThat(duty).containsText("Klar ");

        takesHerCertificate(page);

        assertThat(completed(reloaded(manager))).isEqualTo(before + 1);
        assertThat(reloaded(county).locator("table").first().innerText()).isEqualTo(published);
    }

    /** CE2.1, CE2.2, CE3.1: she opens it, fetches it, and somebody who knows nothing of her verifies it. */
    private void takesHerCertificate(Page page) {
        page.locator("main a:has-text('Visa intyg')").first().click();
        assertThat(page).hasTitle("Utbildning – Intyg");
        assertThat(page.locator(".paper")).containsText("Amina Warsame");
        assertThat(page.locator(".paper")).containsText("Ny i socialtjänsten");
        assertThat(page.locator(".paper")).containsText("Påhittade siffror och personer");
        var number = page.locator(".paper-number").innerText();
        var file = page.waitForDownload(
                () -> page.locator("a.button:has-text('pdf')").click());
        assertThat(file.suggestedFilename()).isEqualTo("intyg-" + number.substring(0, 9) + ".pdf");
        var own = page.url().replaceFirst("^https?://[^/]+", "");

        var other = as(People.LEARNER_JOKKMOKK).withoutScript().open(own);
        assertThat(other.locator("h1")).hasText("Sidan finns inte");
        Accessibility.check(as(People.LEARNER_BODEN).width(320).look(own));
        Accessibility.check(as(People.LEARNER_BODEN).inEnglish().dark().look(own));
        Budget.LEARNER.check(as(People.LEARNER_BODEN), own, own);

        var anyone = anyone().width(320).withoutScript().open("/certificates/verify");
        anyone.locator("#number").fill(number.toLowerCase(Locale.ROOT).replace('-', ' '));
        anyone.locator("main form button").click();
        assertThat(anyone.locator("main .notice h2")).hasText("Intyget är giltigt");
        assertThat(anyone.locator("main")).containsText("Ny i socialtjänsten");
        assertThat(anyone.locator("main").innerText()).doesNotContain("Warsame", "Boden");
        for (var asked : List.of(number, "KRTM-7H4P-XC9D", "")) {
            Accessibility.check(anyone().width(320).look("/certificates/verify?number=" + asked));
        }
        page.navigate("/home/my-page");
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("Every page of a course can be read by all, in each state, in Swedish and English")
    void accessible() {
        var page = as(People.LEARNER_JOKKMOKK).width(320).open("/learning/courses");
        Accessibility.check(page);
        page.navigate("/learning/courses?q=xyzzy%25_%27");
        assertThat(page.locator(".empty")).isVisible();
        Accessibility.check(page);
        page.navigate("/learning/courses");
        page.locator(CARD).click();
        Accessibility.check(page);
        page.locator("button[name=start]").click();
        var walk = new CourseWalk(page);
        while (page.url().contains("/learning/lesson")) {
            walk.openWarnings();
            Accessibility.check(page);
            walk.answerPractice();
            walk.walkScenarios();
            walk.openWarnings();
            Accessibility.check(page);
            page.locator("button[name=save]").click();
        }
        Accessibility.check(page);
        page.locator("button[name=language]").click();
        Accessibility.check(page);
        page.locator("button[name=language]").click();
        page.navigate("/home/my-page");
        Accessibility.check(page);
        page.locator("a.button-big").click();
        Accessibility.check(page);
        page.locator("main form button").first().click();
        Accessibility.check(page);
        page.locator("button[name=review]").click();
        Accessibility.check(page);
        page.locator("button[name=submit]").click();
        Accessibility.check(page);
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("Lessons, course and my page are light")
    void light() {
        var page = as(People.GROUP_LEADER).open("/learning/courses");
        page.locator(CARD).click();
        var course = path(page);
        if (page.locator("button[name=start]").count() > 0) {
            page.locator("button[name=start]").click();
            page.navigate(course);
        }
        var lesson = page.locator("ol.trail a").first().getAttribute("href");
        Budget.LESSON.check(as(People.GROUP_LEADER), lesson, lesson.replace("part=1", "part=2"));
        Budget.LESSON.check(
                as(People.GROUP_LEADER), lesson.replace("part=1", "part=7"), lesson.replace("part=1", "part=11"));
        Budget.LEARNER.check(as(People.GROUP_LEADER), course, "/home/my-page");
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static Page reloaded(Page page) {
        page.reload();
        return page;
    }

    private static int completed(Page manager) {
        return Integer.parseInt(manager.locator("tfoot td").nth(2).innerText().strip());
    }

    /** The figure that stands beside the headcount. */
    private static String cell(Page county, String municipality) {
        return county.locator("tbody tr:has(th:has-text('" + municipality + "'))")
                .first()
                .locator("td")
                .nth(1)
                .innerText();
    }
}
