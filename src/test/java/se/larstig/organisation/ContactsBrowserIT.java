package se.larstig.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.People;
import se.larstig.support.Visitor;

/** States a contact of a kind that the demo leaves open, in Falun, and takes it away again. */
class ContactsBrowserIT extends Journey {

    private static final String CONTACTS = "/organisation/contacts";
    private static final String FALUN = CONTACTS + "?municipality=2080";
    private static final String FORM = FALUN + "&kind=8";
    private static final String LINES = "/organisation/help-lines";

    @Test
    @Execution(CONCURRENT)
    @DisplayName("O4.1–O4.5 A coordinator states, checks, changes and removes a contact, and nothing she wrote is lost")
    void contact() {
        var page = as(People.COORDINATOR_DALARNA).width(320).open(CONTACTS);
        Accessibility.check(page);
        page.locator("table a:text-is('Falun')").click();
        Accessibility.check(page);
        page.locator("#k8 a").click();
        Accessibility.check(page);
        page.locator("#label").fill("Brottsofferjouren Falun");
        page.locator("#target").fill("ring oss");
        page.locator("#owner").fill("Verksamhetsledaren");
        page.locator("button[name=save]").click();
        assertThat(page.locator("#target-error")).containsText("telefonnummer");
        assertThat(page.locator("#target")).hasValue("ring oss");
        assertThat(page.locator("#target")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#label")).hasValue("Brottsofferjouren Falun");
        Accessibility.check(page);
        page.locator("#target").fill("023-11 11 11");
        page.locator("#checked").fill("2024-03-01");
        page.locator("button[name=save]").click();
        assertThat(page.locator("[role=status]")).containsText("Sparat");
        assertThat(page.locator("#k8 .status")).hasText("Behöver kontrolleras");
        Accessibility.check(page);

        page.locator("#k8 button[name=check]").click();
        assertThat(page.locator("#k8 .status")).hasText("Kontrollerad");

        overtaken(page);

        page.navigate(FORM + "&remove=yes");
        Accessibility.check(page);
        page.locator("button[name=remove]").click();
        assertThat(page.locator("#k8 .status")).hasText("Saknas");
    }

    /** O4.5: another one changes it while she writes. */
    private void overtaken(Page page) {
        page.navigate(FORM);
        var other = as(People.COORDINATOR_DALARNA).inEnglish().withoutScript().open(FORM);
        other.locator("#target").fill("023-22 22 22");
        other.locator("button[name=save]").click();
        assertThat(other.locator("[role=status]")).isVisible();
        page.locator("#hours").fill("Vardagar");
        page.locator("button[name=save]").click();
        assertThat(page.locator(".error-summary")).containsText("Någon annan har ändrat");
        assertThat(page.locator(".notice-check")).containsText("023-22 22 22");
        assertThat(page.locator("#hours")).hasValue("Vardagar");
        Accessibility.check(page);
        page.locator("button[name=save]").click();
        assertThat(page.locator("#k8")).containsText("Vardagar");
        assertThat(page.locator("#k8")).containsText("023-11 11 11");
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("O5.1 A coordinator keeps the county's lines, and the safety page shows them")
    void lines() {
        var page = as(People.COORDINATOR_DALARNA).open(LINES);
        Accessibility.check(page);
        page.locator("a[href$='line=new']").click();
        page.locator("button[name=save]").click();
        assertThat(page.locator("#label-error")).isVisible();
        Accessibility.check(page);
        page.locator("#label").fill("Dalalinjen");
        page.locator("#target").fill("https://www.dalalinjen.example/chatt");
        page.locator("#owner").fill("Länsstyrelsen");
        page.locator("button[name=save]").click();
        assertThat(page.locator("[role=status]")).isVisible();
        Accessibility.check(page);
        assertThat(anyone().open("/home/safety?county=20").locator("main")).containsText("Dalalinjen");
        page.locator("li.row:has-text('Dalalinjen') a[href*='remove']").click();
        page.locator("button[name=remove]").click();
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(anyone().open("/home/safety?county=20").locator("main"))
                .not()
                .containsText("Dalalinjen");
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("O4.6 Another county's municipality is not found, and the role is needed")
    void foreign() {
        assertThat(Visitor.signedIn(People.COORDINATOR_NORRBOTTEN).get(FALUN).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(People.MANAGER_BODEN).get(FALUN).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(People.COORDINATOR_NORRBOTTEN)
                        .submit(CONTACTS, FORM, Map.of("save", "yes", "label", "x", "target", "112", "owner", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(People.COORDINATOR_DALARNA)
                        .get(LINES + "?county=25")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(People.COORDINATOR_DALARNA)
                        .get(LINES + "?line=999999")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(People.COORDINATOR_DALARNA)
                        .get(FALUN + "&kind=99")
                        .statusCode())
                .isEqualTo(404);
        for (var person : new People[] {People.LEARNER_BODEN, People.FOLLOW_UP, People.STEERING_GROUP_DALARNA}) {
            assertThat(Visitor.signedIn(person).get(FALUN).statusCode()).isEqualTo(403);
            assertThat(Visitor.signedIn(person).get(LINES).statusCode()).isEqualTo(403);
        }
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("O4.6 A manager of the social services goes straight to her municipality")
    void manager() {
        var page = as(People.MANAGER_JOKKMOKK).open(CONTACTS);
        assertThat(page.locator("h1")).hasText("Kontakter i Jokkmokk");
        assertThat(page.locator("#k3")).containsText("0971-00 00 00");
        assertThat(page.locator("#k3 button[name=check]")).isVisible();
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("O4.7 The audit trail says who changed a contact")
    void trail() {
        var page = as(People.COORDINATOR_DALARNA).open(FALUN + "&kind=6");
        page.locator("#label").fill("Barnahus");
        page.locator("#target").fill("023-33 33 33");
        page.locator("#owner").fill("Samordnaren");
        page.locator("button[name=save]").click();
        assertThat(page.locator("[role=status]")).isVisible();
        page.navigate(FALUN + "&kind=6&remove=yes");
        page.locator("button[name=remove]").click();
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(Visitor.trail()).contains("Tog bort en kontakt");
    }
}
