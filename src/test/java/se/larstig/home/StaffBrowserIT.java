package se.larstig.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.identity.AppFixture;
import se.larstig.identity.ManagerFixture;
import se.larstig.shared.Clocks;
import se.larstig.support.Accessibility;
import se.larstig.support.Journey;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class StaffBrowserIT extends Journey {

    private static final String FAMILY =
            UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");

    @Test
    @Execution(CONCURRENT)
    @DisplayName(
            "H1.1 H2.2 I10.1 A manager registers a colleague, who signs in by paper and sees that she was looked at")
    void register() {
        var page = newManager();
        assertThat(page.getByText("Internt – visa inte utanför din organisation")
                        .first())
                .isVisible();
        link(page, "Registrera ny medarbetare");
        button(page, "Registrera");
        assertThat(page.locator(".error-summary li")).hasCount(4);
        Accessibility.check(page);

        page.locator("#unit").selectOption(new SelectOption().setLabel("Barn"));
        page.getByLabel("För- och efternamn").fill("Ny 800101-1234");
        page.getByLabel("E-postadress i arbetet").fill("inte en adress");
        page.getByLabel("Första dag").fill("1900-01-01");
        button(page, "Registrera");
        assertThat(page.locator(".error-summary li")).hasCount(4);
        assertThat(page.locator("#name-error")).containsText("Personnummer");
        assertThat(page.locator("#profession-error")).isVisible();
        picture(page, "/identity/new-employee-faults", 1280);
        Accessibility.check(page);
        page.getByLabel("För- och efternamn").fill("Ny " + FAMILY);
        page.getByLabel("Första dag").fill(LocalDate.now(Clocks.ZONE).toString());
        page.getByLabel("Yrkesroll").selectOption("municipal-other-staff");
        button(page, "Registrera");
        assertThat(page.locator("#email-error")).hasText("Skriv e-postadressen så här: namn@kommun.se");
        assertThat(page.getByLabel("För- och efternamn")).hasValue("Ny " + FAMILY);
        assertThat(page.getByLabel("Yrkesroll")).hasValue("municipal-other-staff");
        page.getByLabel("E-postadress i arbetet").fill(FAMILY + "@gotland.example");
        button(page, "Registrera");
        var code = page.locator("#one-time-code").innerText();
        Accessibility.check(page);
        picture(page, "/identity/letter", 1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture(page, "/identity/letter-printed", 1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        page.navigate("/home/overview");
        assertThat(page.locator("main")).containsText("fått ett konto men inte loggat in än");
        page.navigate("/home/staff");
        page.getByLabel("Sök på namn").fill(FAMILY);
        button(page, "Visa");
        assertThat(page.getByText("Har inte loggat in än")).isVisible();
        Accessibility.check(page);
        var own = ownWindow(FAMILY + "@gotland.example", code);
        own.navigate("/home/looks");
        assertThat(own.getByText(Pattern.compile("Chef \\d+"))).isVisible();
        assertThat(own.locator("tbody tr")).hasCount(1);
        picture(own, "/home/looks-hers", 320);

        link(page, "Ny " + FAMILY);
        Accessibility.check(page);
        link(page, "Ändra enhet, yrkesroll eller kommun");
        Accessibility.check(page);
        page.goBack();
        link(page, "Avsluta arbetet");
        Accessibility.check(page);
        assertThat(page.getByText("Allt personen har gått är personens eget")).isVisible();
        button(page, "Avsluta");
        assertThat(page.getByText("Ta bort sista dagen")).isVisible();
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(ints = {320, 1280})
    @DisplayName("H1 H2 Overview, list and looks can be read by all")
    void readable(int width) {
        for (var path : new String[] {"/home/overview", "/home/staff", "/home/looks", "/identity/new-employee"}) {
            var page = as(People.MANAGER_JOKKMOKK).width(width).look(path);
            Accessibility.check(page);
            picture(page, path, width);
        }
        for (var path : new String[] {
            "/home/work",
            "/organisation/employers",
            "/organisation/employer",
            "/identity/people",
            "/identity/audit",
            "/certificates/revoke?number=x"
        }) {
            var page = as(People.ADMINISTRATOR).width(width).look(path);
            Accessibility.check(page);
            picture(page, path, width);
        }
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(ints = {320, 1280})
    @DisplayName("H6.2 What there is to do can be read by all, and leads to where it is done")
    void work(int width) {
        var page = as(People.COORDINATOR_NORRBOTTEN).width(width).open("/home/work");
        Accessibility.check(page);
        picture(page, "/home/work-coordinator", width);
        Accessibility.check(as(People.REVIEWER).width(width).inEnglish().open("/home/work"));
        link(page, "Siffrorna för Norrbottens län");
        assertThat(page).hasURL(Pattern.compile(".*/statistics/county\\?scope=25$"));
    }

    @Test
    @Execution(CONCURRENT)
    @DisplayName("O2.2 O2.4 I3.5 An administrator sets up an employer with a unit, and gives somebody a role there")
    void administer() {
        var name = "Prov " + FAMILY;
        var page = as(People.ADMINISTRATOR).open("/organisation/employer?county=09");
        button(page, "Spara");
        assertThat(page.locator(".error-summary li")).hasCount(3);
        Accessibility.check(page);
        page.getByLabel("Namn").fill(name);
        page.getByLabel("Slag av verksamhet").selectOption("SOCIAL_SERVICES");
        page.getByLabel("Gotland").check();
        button(page, "Spara");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText(name);
        page.getByLabel("Enhetens namn").fill("Barn");
        button(page, "Lägg till enhet");
        page.getByLabel("Enhetens namn").last().fill("barn");
        button(page, "Lägg till enhet");
        assertThat(page.locator(".error-summary")).containsText("redan en enhet med det namnet");
        Accessibility.check(page);

        link(page, "Registrera någon som arbetar här");
        page.getByLabel("För- och efternamn").fill("Chef " + FAMILY);
        page.getByLabel("E-postadress i arbetet").fill("chef." + FAMILY + "@gotland.example");
        page.getByLabel("Yrkesroll").selectOption("management-social");
        button(page, "Registrera");
        page.navigate("/identity/people?q=Chef%20" + FAMILY);
        link(page, "Chef " + FAMILY);
        link(page, "Ge en roll");
        button(page, "Gå vidare");
        assertThat(page.locator("#role-error")).hasText("Välj en roll");
        assertThat(page.locator(".error-summary li")).hasCount(1);
        picture(page, "/identity/grant-missing", 1280);
        Accessibility.check(page);
        page.getByLabel("Roll", new Page.GetByLabelOptions().setExact(true)).selectOption("MANAGER");
        button(page, "Gå vidare");
        page.getByLabel("Gäller för").selectOption(new SelectOption().setLabel(name));
        Accessibility.check(page);
        button(page, "Ge rollen");
        assertThat(page.getByText("Chef för " + name).first()).isVisible();
        Accessibility.check(page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Ta bort rollen"))
                .click();
        assertThat(page.getByText("Inga roller utöver deltagare.")).isVisible();
    }

    /** A manager of an employer of her own, who has connected an app, at her overview. */
    private Page newManager() {
        var email = Visitor.anonymous().get(ManagerFixture.PATH).body().split(" ")[0];
        var page = anyone().open("/identity/sign-in");
        page.locator("#email").fill(email);
        page.locator("#password").fill(ManagerFixture.PASSWORD);
        page.locator("form:has(#password) button").click();
        assertThat(page).hasURL(Pattern.compile(".*/home/overview$"));
        page.navigate("/identity/second-factor?new=1");
        page.locator("#code").fill(AppFixture.code(page.locator(".code-big").innerText(), Instant.now()));
        page.locator("form:has(#code) button").click();
        assertThat(page.locator(".codes li")).hasCount(8);
        page.navigate("/home/overview");
        return page;
    }

    /** Signs in with the code on paper, on a phone and without script. */
    private Page ownWindow(String email, String code) {
        var page = anyone().width(320).withoutScript().open("/identity/first-sign-in");
        page.locator("#email").fill(email);
        page.locator("#code").fill(code);
        page.locator("#password").fill("en lång mening om renar");
        page.locator("form:has(#password) button").click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .containsText("Hej Ny");
        return page;
    }

    private static void picture(Page page, String path, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures" + path.replaceFirst("[?].*", "") + "-" + width + ".png")));
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
