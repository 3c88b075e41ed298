package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.FromOutside;
import se.larstig.support.PdfUa;
import se.larstig.support.People;
import se.larstig.support.Visitor;

class ReportIT extends FromOutside {

    private static final String REPORT = "/statistics/report";
    private static final Pattern FIGURE =
            Pattern.compile("data-cell=\"([^\"]+)\" data-from=\"(\\d+)\" data-to=\"(\\d+)\"");

    @ParameterizedTest
    @EnumSource(
            value = People.class,
            names = {"STEERING_GROUP_NORRBOTTEN", "COORDINATOR_DALARNA"})
    @DisplayName("S7.1 From the county's page one click leads to the report of the release")
    void oneClick(People person) {
        var visitor = Visitor.signedIn(person);
        var link = Jsoup.parse(visitor.get(FigurePagesIT.county()).body())
                .select("a[href^=" + REPORT + "]")
                .attr("href");
        var page = visitor.get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Sammanfattning", "Så är siffrorna gjorda", "De säger inget om hur mycket våld som förekommer")
                .contains("personerna i målgruppen har gått ”Ny i socialtjänsten");
    }

    @Test
    @DisplayName("S7.1 The report shows the figures of the county's page")
    void sameFigures() {
        var visitor = Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN);
        var report = figures(visitor.get(REPORT).body());
        var county = figures(visitor.get(FigurePagesIT.county() + "&group=*").body());
        assertThat(report).isNotEmpty();
        // of what employers have reported, the report says the county's alone
        county.keySet().removeIf(cell -> !cell.contains("/*/") || cell.endsWith("/REPORTED") && !cell.contains("/25/"));
        assertThat(county).isNotEmpty();
        assertThat(report).containsAllEntriesOf(county);
    }

    private static Map<String, String> figures(String page) {
        var figures = new TreeMap<String, String>();
        FIGURE.matcher(page).results().forEach(found -> {
            var range = found.group(2) + "-" + found.group(3);
            assertThat(figures.getOrDefault(found.group(1), range)).isEqualTo(range);
            figures.put(found.group(1), range);
        });
        return figures;
    }

    @Test
    @DisplayName(
            "S7.1 S7.6 The PDF is PDF/UA-1, has a neutral name, says what the page says, and leaves a line in the trail")
    void pdf() throws Exception {
        var visitor = Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN);
        var page = Jsoup.parse(visitor.get(REPORT).body());
        var answer = visitor.fetch(page.select("a[href*=file=pdf]").attr("href"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"utbildning-rapport-25-20\\d\\dq\\d\\.pdf\"");
        PdfUa.check(answer.body());
        try (var document = Loader.loadPDF(answer.body())) {
            var text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            assertThat(text).contains("Påhittade siffror och personer");
            page.select("#summary + ul li")
                    .eachText()
                    .forEach(sentence -> assertThat(text)
                            .containsIgnoringWhitespaces(
                                    sentence.replace("\u2060", "").replace('\u00a0', ' ')));
        }
        assertThat(Visitor.trail()).contains("Laddade ner rapporten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?scope=20", "?scope=20&file=pdf", "?scope=25/1", "?scope=x"})
    @DisplayName("S7.1 Another county's report does not exist")
    void ownCounty(String query) {
        assertThat(Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN)
                        .get(REPORT + query)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("S7.1 A manager or follow-up has no report")
    void missingRole() {
        assertThat(Visitor.signedIn(People.FOLLOW_UP).get(REPORT).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("S7.1 The number of statements does not grow with municipalities, courses or releases")
    void statements() {
        assertThat(Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN).statements(REPORT))
                .isLessThanOrEqualTo(35);
    }
}
