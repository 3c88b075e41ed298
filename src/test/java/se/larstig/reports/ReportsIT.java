package se.larstig.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.FromOutside;
import se.larstig.support.PdfUa;
import se.larstig.support.People;
import se.larstig.support.Visitor;
import se.larstig.support.Workbooks;

class ReportsIT extends FromOutside {

    private static final String BOARD = "/reports/board";
    private static final String COMPARISONS = "/reports/comparisons";

    private static String[] accounts() {
        return Visitor.anonymous().get(ReportingFixture.PATH).body().split(" ");
    }

    private static Visitor signedIn(String email) {
        return Visitor.freshlySignedIn(email, ReportingFixture.PASSWORD);
    }

    @Test
    @DisplayName("RP1.2 RP1.3 RP1.5 Internt has exact numbers, no names, and no unit with fewer than five")
    void internal() {
        var manager = signedIn(accounts()[0]);
        var page = Jsoup.parse(manager.get(BOARD).body());
        assertThat(page.text())
                .contains("Internt – visa inte utanför din organisation")
                .contains("32 personer var anställda", "12 av 32 är klara.")
                .contains("2 enheter tillsammans")
                .contains("De säger inget om hur mycket våld som förekommer");
        assertThat(page.select("main").text()).doesNotContain("Mottagning", "Test");
        assertThat(page.select("[data-cell]")).isEmpty();
        var adults = page.select("tr:contains(2 enheter tillsammans) td").eachText();
        assertThat(adults).first().isEqualTo("14");
    }

    @Test
    @DisplayName(
            "RP1.2 RP1.3 What is adopted stands with its five states, and what is asked of fewer than five says no more")
    void plan() {
        var page = Jsoup.parse(Visitor.signedIn(People.MANAGER_BODEN).get(BOARD).body());
        assertThat(page.select("thead").eachText())
                .anyMatch(head -> head.contains("Inte påbörjad")
                        && head.contains("Behöver förnyas")
                        && head.contains("Undantag")
                        && head.contains("Varav försenade"));
        assertThat(page.text()).contains("De här punkterna gäller färre än 5 personer");
        page.select("tr:has(th:contains(Grundkurs om våld, individ)) td")
                .forEach(cell -> assertThat(cell.text()).matches("\\d+"));
        assertThat(page.select("th:contains(Introduktion för nyanställda)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal", "public"})
    @DisplayName(
            "RP1.1 RP1.6 The PDF is PDF/UA-1, holds the page's sentences, is named for what it is, and leaves a line")
    void pdf(String variant) throws Exception {
        var manager = Visitor.signedIn(People.MANAGER_BODEN);
        var page = Jsoup.parse(manager.get(BOARD + "?for=" + variant).body());
        var answer = manager.fetch(page.select("a[href*=file=pdf]").attr("href"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"" + (variant.equals("internal") ? "internt-" : "")
                        + "utbildning-rapport-[a-z0-9-]+\\.pdf\"");
        PdfUa.check(answer.body());
        try (var document = Loader.loadPDF(answer.body())) {
            var text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            page.select("#section-0 + .prose li")
                    .eachText()
                    .forEach(sentence -> assertThat(text)
                            .containsIgnoringWhitespaces(
                                    sentence.replace("\u2060", "").replace('\u00a0', ' ')));
        }
        assertThat(Visitor.trail()).contains("Laddade ner en rapport till nämnden");
    }

    @Test
    @DisplayName(
            "RP1.4 S3.12 For publication it holds released ranges of the municipality, the same as the county's page")
    void published() {
        var page = Jsoup.parse(Visitor.signedIn(People.MANAGER_BODEN)
                .get(BOARD + "?for=public")
                .body());
        assertThat(page.text()).doesNotContain("Internt –").contains("Publicerad");
        var own = page.select("[data-cell]");
        assertThat(own).isNotEmpty();
        var municipality = Jsoup.parse(Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN)
                .get("/statistics/municipality?place=2582")
                .body());
        for (var figure : own) {
            assertThat(figure.attr("data-cell")).contains("/2582/");
            municipality
                    .select("[data-cell=" + figure.attr("data-cell").replace("/", "\\/") + "]")
                    .forEach(same -> assertThat(same.attr("data-from") + "-" + same.attr("data-to"))
                            .isEqualTo(figure.attr("data-from") + "-" + figure.attr("data-to")));
        }
    }

    @Test
    @DisplayName("RP1.4 S2.8 What the county has prepared and not published is not in the report")
    void prepared() {
        var page = signedIn(accounts()[0]).get(BOARD + "?for=public").body();
        assertThat(page).contains("Länet har inte publicerat några siffror").doesNotContain("data-cell");
    }

    @Test
    @DisplayName("RP1.1 RP2.2 Another employer does not exist, and a unit's manager is told why there is no report")
    void ownEmployer() {
        var accounts = accounts();
        var foreign = Jsoup.parse(signedIn(accounts[0]).get(BOARD).body())
                .select("a[href*=file=pdf]")
                .attr("href")
                .replaceFirst(".*employer=(\\d+).*", "$1");
        var stranger = Visitor.signedIn(People.MANAGER_BODEN);
        for (var address : new String[] {
            BOARD + "?employer=" + foreign,
            BOARD + "?file=pdf&employer=" + foreign,
            BOARD + "?for=public&employer=" + foreign,
            BOARD + "?period=2030q1",
            COMPARISONS + "?employer=" + foreign,
            COMPARISONS + "?file=xlsx&employer=" + foreign,
            COMPARISONS + "?year=1999"
        }) {
            assertThat(stranger.get(address).statusCode()).as(address).isEqualTo(404);
        }
        var save = Map.of("q1", "yes", "seen", "", "save", "yes");
        assertThat(stranger.submit(COMPARISONS, COMPARISONS + "?employer=" + foreign, save)
                        .statusCode())
                .isEqualTo(404);
        var unit = signedIn(accounts[2]);
        assertThat(unit.get(BOARD).body()).contains("Du har ansvar för en enhet");
        assertThat(unit.get(COMPARISONS).body()).contains("Du har inte ansvar för en hel sådan arbetsgivare");
        assertThat(unit.submit(COMPARISONS, COMPARISONS + "?employer=" + foreign, save)
                        .body())
                .contains("Du har inte ansvar");
    }

    @Test
    @DisplayName("RP2.1 RP2.3 What the system knows is proposed with its basis, and is no answer")
    void proposed() {
        var page = Jsoup.parse(signedIn(accounts()[1]).get(COMPARISONS).body());
        assertThat(page.text())
                .contains("Jämför dem med årets riktiga enkät")
                .contains("12 av 14 handläggare har slutfört minst en kurs under")
                .contains("Svaret är ett förslag, tills du sparar.")
                .contains("0 av 8 frågor besvarade")
                .contains("Skriv inga namn");
        assertThat(page.select("#q1-yes").hasAttr("checked")).isTrue();
        assertThat(page.select("#q2").val()).isEqualTo("86");
        assertThat(page.select("#q4").val()).isEqualTo("0");
        assertThat(page.select("#q5").val()).isEmpty();
        assertThat(page.select("#q8").text()).contains("Ny i socialtjänsten");
    }

    @Test
    @DisplayName("RP2.4 RP2.5 RP2.6 A follow-up answers, a manager signs once, and a correction is a new revision")
    void life() {
        var accounts = accounts();
        var followUp = signedIn(accounts[1]);
        var manager = signedIn(accounts[0]);
        var wrong = followUp.submit(
                COMPARISONS,
                COMPARISONS,
                Map.of("seen", "", "q1", "yes", "q2", "många", "q8", "x".repeat(501), "save", "yes"));
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body())
                .contains("id=\"q2-error\"", "value=\"många\"", "id=\"q8-error\"", "x".repeat(501))
                .contains("0 av 8 frågor besvarade");
        var all = new HashMap<>(Map.of(
                "q1", "yes", "q2", "86", "q3", "no", "q4", "0", "q5", "3", "q6", "2", "q7", "yes", "q8", "=Webbkurs"));
        all.put("seen", "");
        all.put("save", "yes");
        assertThat(followUp.submit(COMPARISONS, COMPARISONS, all).statusCode()).isEqualTo(303);
        assertThat(manager.submit(COMPARISONS, COMPARISONS, all).body())
                .contains("Någon annan har sparat svar under tiden", "value=\"86\"");
        var page = followUp.get(COMPARISONS).body();
        assertThat(page).contains("8 av 8 frågor besvarade", "av dig", "En chef för hela arbetsgivaren signerar");
        var seen = seen(page);
        assertThat(followUp.submit(COMPARISONS, COMPARISONS, Map.of("seen", seen, "sign", "yes"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.submit(COMPARISONS, COMPARISONS, Map.of("seen", seen, "q2", "", "save", "yes"))
                        .body())
                .contains("Ett svar som är sparat kan ändras men inte tas bort");
        assertThat(manager.get(COMPARISONS).body()).contains("Signera svaren", "av en kollega");
        assertThat(manager.submit(COMPARISONS, COMPARISONS, Map.of("seen", seen, "sign", "yes"))
                        .statusCode())
                .isEqualTo(303);
        var signed = manager.get(COMPARISONS).body();
        assertThat(signed).contains("Signerat", "Rätta svaren").doesNotContain("name=\"q1\"");
        all.put("seen", seen(signed));
        assertThat(manager.submit(COMPARISONS, COMPARISONS, all).body()).contains("Svaren är redan signerade");
        var book = Workbooks.read(
                manager.fetch(Jsoup.parse(signed).select("a[href*=file=xlsx]").attr("href"))
                        .body());
        assertThat(book.keySet()).containsExactly("Svaren", "Förklaringar");
        assertThat(book.get("Svaren").toString()).contains("86", "12 av 14 handläggare", "Internt", "Webbkurs");
        assertThat(manager.submit(COMPARISONS, COMPARISONS, Map.of("seen", seen(signed), "correct", "yes"))
                        .statusCode())
                .isEqualTo(303);
        var opened = followUp.get(COMPARISONS).body();
        assertThat(opened).contains("8 av 8 frågor besvarade", "name=\"q1\"");
        assertThat(Visitor.trail())
                .contains("Signerade svar till Öppna jämförelser")
                .contains("Öppnade svar till Öppna jämförelser för rättning")
                .contains("Laddade ner svar till Öppna jämförelser");
    }

    private static String seen(String page) {
        return Jsoup.parse(page).select("input[name=seen]").attr("value");
    }

    @Test
    @DisplayName("RP1.2 The number of statements does not grow with staff, lines or courses")
    void statements() {
        var manager = Visitor.signedIn(People.MANAGER_BODEN);
        assertThat(manager.statements(BOARD)).isLessThanOrEqualTo(32);
        assertThat(manager.statements(BOARD + "?for=public")).isLessThanOrEqualTo(20);
        assertThat(manager.statements(COMPARISONS)).isLessThanOrEqualTo(32);
    }
}
