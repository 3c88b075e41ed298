package se.larstig.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.disclosure.Change;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Verdict;
import se.larstig.organisation.OrganisationQueries.Place;
import se.larstig.statistics.ReportFixture;
import se.larstig.statistics.ReportQueries.Report;
import se.larstig.support.PdfUa;
import se.larstig.web.Pdf;
import se.larstig.web.Texts;

class SteeringReportTest {

    private static final Texts SWEDISH = Texts.in("sv");
    private static final List<Place> PLACES = List.of(
            place("1904", "Skinnskatteberg", 0, 1),
            place("1907", "Surahammar", 1, 2),
            place("1960", "Kungsör", 3, 1),
            place("1961", "Hallstahammar", 2, 2),
            place("1962", "Norberg", 0, 2),
            place("1980", "Västerås", 2, 3),
            place("1981", "Sala", 0, 3),
            place("1982", "Fagersta", 1, 1),
            place("1983", "Köping", 2, 1),
            place("1984", "Arboga", 3, 0));

    private static Place place(String code, String name, int row, int column) {
        return new Place(code, name, "19", row, column);
    }

    private static SteeringReport report(Report report, Texts texts) {
        return SteeringReport.of(
                report,
                new SteeringReport.Names(
                        "Västmanlands län",
                        PLACES,
                        Map.of("social-work", "Socialt arbete"),
                        "Sala har rättat sitt antal."),
                texts);
    }

    @Test
    @DisplayName(
            "S7.1 S8.4 S8.9 The lines of the plan: who has adopted, the sum of these, and what is not shown and why")
    void plan() {
        var report = report(ReportFixture.second(), SWEDISH);
        assertThat(report.plan()).hasSize(1);
        var point = report.plan().get(0);
        assertThat(point.name()).isEqualTo("Grundkurs <våld>");
        assertThat(point.goal()).isEqualTo("Mål: 80\u00a0%");
        assertThat(point.adopted()).isEqualTo("8 av 10 kommuner");
        assertThat(point.completed().cell()).isEqualTo("2025q2/line-3/*/19/COMPLETED");
        assertThat(point.completed().figure().headcount()).isEqualTo(309);
        assertThat(report.planned()).first().asString().startsWith("Nyanställda. Visas bara hos arbetsgivaren");
        assertThat(ReportPdf.of(report, SWEDISH, false)).contains("Länets planer", "Grundkurs &lt;våld&gt;");
    }

    @Test
    @DisplayName("S7.2 The summary says share, target, municipalities and change, and no more than the ranges do")
    void summary() {
        assertThat(report(ReportFixture.second(), SWEDISH).summary())
                .singleElement()
                .asString()
                .startsWith("Cirka\u00a065\u00a0% (")
                .contains(" av de 320 personerna i målgruppen har gått ”Ny i socialtjänsten: <våld> & heder”.")
                .contains("Länets mål på 80\u00a0% ")
                .contains(" av 10 kommuner har ")
                .contains("kvartal 1 2025");
    }

    @Test
    @DisplayName("S7.2 The first release is compared with nothing")
    void first() {
        var report = report(ReportFixture.first(), SWEDISH);
        assertThat(report.summary().get(report.summary().size() - 1)).contains("första publicering");
        assertThat(report.summary().get(0)).doesNotContain("kvartal");
        assertThat(report.chapters().get(0).sentences()).noneMatch(sentence -> sentence.contains("Sedan"));
    }

    @Test
    @DisplayName("S7.2 What is said of municipalities is true whichever of the possible numbers are true")
    void reached() {
        assertThat(reached(3, 11, 0)).isEqualTo("3 av 14 kommuner har nått det.");
        assertThat(reached(3, 6, 5)).isEqualTo("Minst 3 av 14 kommuner har nått det. För 5 går det inte att avgöra.");
        assertThat(reached(0, 9, 5)).isEqualTo("9 av 14 kommuner har inte nått det än. För 5 går det inte att avgöra.");
        assertThat(reached(0, 14, 0)).isEqualTo("Ingen av 14 kommuner har nått det än.");
        assertThat(reached(14, 0, 0)).isEqualTo("Alla 14 kommuner har nått det.");
        assertThat(reached(0, 0, 14)).contains("inte heller att avgöra");
        assertThat(reached(1, 0, 0)).isEmpty();
    }

    private static String reached(int reached, int not, int open) {
        var verdicts = new ArrayList<Verdict>(Collections.nCopies(reached, Verdict.REACHED));
        verdicts.addAll(Collections.nCopies(not, Verdict.NOT_REACHED));
        verdicts.addAll(Collections.nCopies(open, Verdict.CANNOT_TELL));
        return ReportWords.reached(SWEDISH, verdicts);
    }

    @Test
    @DisplayName("S7.2 A share rose or fell only when the ranges have none in common, whatever the headcounts")
    void change() {
        var before = new Figure(10, 20, 100, 0);
        assertThat(new Figure(21, 30, 100, 0).since(before)).isEqualTo(Change.ROSE);
        assertThat(new Figure(20, 30, 100, 0).since(before)).isEqualTo(Change.CANNOT_TELL);
        assertThat(new Figure(0, 9, 100, 0).since(before)).isEqualTo(Change.FELL);
        assertThat(new Figure(21, 30, 200, 0).since(before)).isEqualTo(Change.CANNOT_TELL);
        assertThat(new Figure(41, 50, 200, 0).since(before)).isEqualTo(Change.ROSE);
        assertThat(Figure.OUTDATED.since(before)).isEqualTo(Change.CANNOT_TELL);
        assertThat(before.since(Figure.NONE)).isEqualTo(Change.CANNOT_TELL);
    }

    @Test
    @DisplayName(
            "S7.4 S7.5 What is missing is named: headcounts by municipality and group, and courses without figures")
    void gaps() {
        var report = report(ReportFixture.withGaps(), SWEDISH);
        assertThat(report.missing())
                .containsExactly(
                        "Socialt arbete: antalet i målgruppen behöver uppdateras i Västerås.",
                        "Om de här kurserna går det inte att säga något än: Våld i nära relationer.");
        assertThat(report.chapters().get(0).sentences())
                .anyMatch(sentence -> sentence.startsWith("Siffran visas inte för Skinnskatteberg"));
    }

    @Test
    @DisplayName(
            "S7.7 What has changed names headcounts, courses, targets and clusters, and shares only as ranges allow")
    void changes() {
        assertThat(report(ReportFixture.first(), SWEDISH).changes()).isEmpty();
        assertThat(report(ReportFixture.second(), SWEDISH).changes())
                .first()
                .asString()
                .startsWith("”Ny i socialtjänsten: <våld> & heder”: ")
                .contains("edan kvartal 1 2025");
        var changes = report(ReportFixture.withChanges(), SWEDISH).changes();
        assertThat(changes)
                .anyMatch(sentence -> sentence.startsWith("”Grundkurs <våld>”: ")
                        && sentence.endsWith("Nya siffror finns för Surahammar."))
                .containsSubsequence(
                        "Nytt i rapporten: Heder.",
                        "Punkter i planen som nu har siffror: Grundkurs heder.",
                        "Socialt arbete: antalet i målgruppen är ändrat i Surahammar (från 7 till okänt) och Sala (från"
                                + " 36 till 46).",
                        "Målet för ”Ny i socialtjänsten: <våld> & heder” är ändrat från 80 till 90\u00a0%.",
                        "Kommuner som nu visas tillsammans: Bergslagen.",
                        "Visas inte längre så tillsammans: Tillsammans.",
                        "Länet har ändrat hur små grupper skyddas, så spannen kan ha fått en annan bredd.");
    }

    @Test
    @DisplayName("S2.9 The report says whether it was published by itself")
    void byItself() {
        assertThat(report(ReportFixture.second(), SWEDISH).method())
                .noneMatch(sentence -> sentence.contains("av sig själva"));
        assertThat(report(ReportFixture.withChanges(), SWEDISH).method())
                .anyMatch(sentence -> sentence.contains("av sig själva"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("S7.2 No sentence claims anything about how much violence there is")
    void notViolence(String language) {
        var report = report(ReportFixture.withGaps(), Texts.in(language));
        assertThat(Stream.of(
                                report.summary(),
                                report.missing(),
                                report.chapters().get(0).sentences())
                        .flatMap(List::stream))
                .noneMatch(sentence -> sentence.replaceFirst("Ny i social.*heder", "")
                        .replaceFirst("Våld i nära relationer", "")
                        .matches("(?is).*(våld|violen|utsatt).*"));
        assertThat(report.method()).anyMatch(sentence -> sentence.matches("(?is).*(våld|violence).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("S7.1 The PDF is PDF/UA-1 and holds every sentence and figure of the page")
    void pdf(String language) throws Exception {
        var texts = Texts.in(language);
        for (var report : List.of(
                report(ReportFixture.second(), texts),
                report(ReportFixture.withGaps(), texts),
                report(ReportFixture.withChanges(), texts),
                report(ReportFixture.first(), texts))) {
            var pdf = Pdf.of(ReportPdf.of(report, texts, true));
            Files.write(Path.of("target", "report-" + language + ".pdf"), pdf);
            PdfUa.check(pdf);
            var bars = ReportPdf.of(report, texts, true);
            report.chapters()
                    .forEach(chapter -> chapter.bars()
                            .forEach(bar -> assertThat(bars)
                                    .as("a bar for each figure of the page's chart")
                                    .contains("<p class=\"of\">" + Pdf.escaped(bar.name()) + "</p>")));
            var text = text(pdf);
            var figures = new FigureText(texts);
            assertThat(text).doesNotContain("#").contains("Sala har rättat sitt antal.");
            assertThat(text).contains(Texts.in(language).say("web.demo"));
            Stream.of(
                            report.summary(),
                            report.changes(),
                            report.missing(),
                            report.method(),
                            report.chapters().get(0).sentences())
                    .flatMap(List::stream)
                    .forEach(sentence -> assertThat(text).containsIgnoringWhitespaces(plain(sentence)));
            report.chapters()
                    .get(0)
                    .places()
                    .forEach(line -> assertThat(text)
                            .containsIgnoringWhitespaces(plain(line.name()))
                            .containsIgnoringWhitespaces(plain(figures.sign(line.figure()))));
        }
    }

    @Test
    @DisplayName("S7.1 Without demo data the PDF does not say that people are invented")
    void real() throws IOException {
        assertThat(text(Pdf.of(ReportPdf.of(report(ReportFixture.first(), SWEDISH), SWEDISH, false))))
                .doesNotContain("Påhittade");
    }

    private static String plain(String words) {
        return words.replace("\u2060", "").replace('\u00a0', ' ');
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }
}
