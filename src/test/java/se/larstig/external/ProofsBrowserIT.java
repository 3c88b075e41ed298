package se.larstig.external;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.shared.Clocks;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.People;

class ProofsBrowserIT extends Journey {

    private static final String COURSE = "PATRIARK";
    private static final String MEETING = "Dialogträff för chefer";
    private static final String AMINA = "Amina Warsame";

    private static String daysAgo(int days) {
        return LocalDate.now(Clocks.ZONE).minusDays(days).toString();
    }

    @Test
    @DisplayName(
            "EX2.1–EX2.4, EX2.7, EX2.8 She shows proof, her manager opens and declines it, and the next one is confirmed")
    void shows() {
        var own = as(People.LEARNER_BODEN).width(320).open("/home/my-page");
        own.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Det du har gått på annat håll"))
                .click();
        Accessibility.check(own);
        assertThat(own.locator("#course optgroup").first()).containsText("Webbkurs om våld");
        assertThat(own.locator("#course optgroup").last()).containsText(COURSE);
        button(own, "Skicka till min chef");
        assertThat(own.locator(".error-summary li")).hasCount(3);
        Accessibility.check(own);
        show(own, "text/plain", "inget intyg".getBytes(UTF_8));
        assertThat(own.locator("#file-error")).containsText("varken PDF, JPEG eller PNG");
        assertThat(own.getByLabel("Vilken dag blev du klar")).hasValue(daysAgo(30));
        assertThat(own.locator("#course option:checked")).hasText(COURSE);
        show(own, "image/png", ExternalFixture.png());
        assertThat(own.getByRole(AriaRole.STATUS)).containsText("väntar på din chef");
        assertThat(own.locator("main")).containsText("Ingen har öppnat filen.");
        var held = own.context().request().get("/privacy/my-data.json").text();
        org.assertj.core.api.Assertions.assertThat(held).contains("\"name\": \"underlag.png\"", "\"base64\": \"iVBOR");
        Accessibility.check(own);

        var page = as(People.MANAGER_BODEN).width(320).open("/home/overview");
        assertThat(page.locator("main")).containsText("från annat håll väntar på dig.");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Intyg från annat håll")
                                .setExact(true))
                .click();
        Accessibility.check(page);
        proof(page);
        Accessibility.check(page);
        var download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Öppna filen"))
                        .click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("underlag.png");
        button(page, "Godta inte");
        assertThat(page.locator("#reason-error")).hasText("Välj ett skäl");
        Accessibility.check(page);
        page.getByLabel("Varför").selectOption("UNREADABLE");
        button(page, "Godta inte");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("kan visa intyget igen");
        own.navigate("/external/show");
        assertThat(own.locator("main")).containsText("Filen går inte att läsa.");
        assertThat(own.locator("main")).containsText("Öppnad av");
        show(own, "image/png", ExternalFixture.png());
        proof(page);
        button(page, "Bekräfta");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Kursen räknas nu");
        own.navigate("/external/show");
        assertThat(own.locator("section[aria-labelledby=recorded]")).containsText(COURSE);
        Accessibility.check(
                as(People.LEARNER_BODEN).width(1280).inEnglish().dark().open("/external/show"));
        Accessibility.check(
                as(People.MANAGER_BODEN).width(1280).inEnglish().dark().open("/external/proofs"));
    }

    @Test
    @DisplayName("EX3.1–EX3.4 A manager attests for several after seeing the names, one objects, and it is taken back")
    void attests() {
        var page = as(People.MANAGER_BODEN).width(320).open("/external/attest?q=Amina");
        Accessibility.check(page);
        button(page, "Gå vidare");
        assertThat(page.locator(".error-summary li")).hasCount(3);
        Accessibility.check(page);
        page.locator("#course").selectOption(new SelectOption().setLabel(MEETING));
        page.getByLabel("Vilken dag").fill(daysAgo(50));
        page.getByLabel(AMINA).check();
        page.getByLabel("Sök på namn").fill("Jonas");
        button(page, "Visa");
        assertThat(page.getByLabel(AMINA)).isChecked();
        assertThat(page.locator("main")).containsText("Redan förkryssade");
        assertThat(page.getByLabel("Vilken dag")).hasValue(daysAgo(50));
        Accessibility.check(page);
        button(page, "Gå vidare");
        assertThat(page.locator("h1")).hasText("Stämmer det här?");
        assertThat(page.locator("main")).containsText(AMINA);
        Accessibility.check(page);
        button(page, "Intyga");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Intygat för en person.");

        var own = as(People.LEARNER_BODEN).width(320).open("/external/show");
        button(own, "Det stämmer inte " + MEETING);
        assertThat(own.getByRole(AriaRole.STATUS)).containsText("räknas inte förrän");
        assertThat(own.locator("main")).containsText("Räknas inte");
        Accessibility.check(own);
        page.navigate("/external/proofs");
        Accessibility.check(page);
        button(page, "Ta tillbaka " + AMINA);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("räknas inte");
        own.navigate("/external/show");
        assertThat(own.locator("main")).containsText("Chefen har tagit tillbaka det.");
        Accessibility.check(as(People.MANAGER_BODEN).width(1280).inEnglish().open("/external/attest"));
    }

    @Test
    @DisplayName(
            "EX4.1 EX4.2 S3.10 A manager reports, is told when it is too many, and sees it beside the exact figures")
    void reports() {
        var page = as(People.MANAGER_JOKKMOKK).width(320).open("/external/reported");
        Accessibility.check(page);
        button(page, "Rapportera");
        assertThat(page.locator(".error-summary li")).hasCount(4);
        Accessibility.check(page);
        page.locator("#course").selectOption(new SelectOption().setLabel("Webbkurs heder"));
        page.locator("#group").selectOption(new SelectOption().setIndex(1));
        page.locator("#quarter").selectOption(new SelectOption().setIndex(1));
        page.getByLabel("Antal personer").fill("9999");
        button(page, "Rapportera");
        assertThat(page.locator("#persons-error")).containsText("Det är fler än de");
        page.getByLabel("Antal personer").fill("2");
        button(page, "Rapportera");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Rapporterat.");
        Accessibility.check(page);
        page.navigate("/statistics/internal");
        assertThat(page.locator("main")).containsText("Det ni själva har rapporterat");
        Accessibility.check(page);
        Accessibility.check(as(People.MANAGER_JOKKMOKK).width(1280).inEnglish().open("/external/reported"));
    }

    private static void show(Page page, String type, byte[] bytes) {
        page.locator("#course").selectOption(new SelectOption().setLabel(COURSE));
        page.getByLabel("Vilken dag blev du klar").fill(daysAgo(30));
        page.getByLabel("Ditt intyg").setInputFiles(new FilePayload("intyg.png", type, bytes));
        button(page, "Skicka till min chef");
    }

    private static void proof(Page page) {
        page.navigate("/external/proofs");
        page.locator(".row")
                .filter(new Locator.FilterOptions().setHasText(COURSE))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(AMINA))
                .click();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
