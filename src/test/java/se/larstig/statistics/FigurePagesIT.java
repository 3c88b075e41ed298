package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.FromOutside;
import se.larstig.support.People;
import se.larstig.support.Visitor;
import se.larstig.support.Workbooks;
import se.larstig.web.TableFile;

class FigurePagesIT extends FromOutside {

    private static final String COUNTY = "/statistics/county";
    private static final String KIRUNA = "2584";
    private static final String MORA = "2062";
    private static final Pattern FIGURE =
            Pattern.compile("data-cell=\"([^\"]+)\" data-from=\"(\\d+)\" data-to=\"(\\d+)\"");

    @Test
    @DisplayName("S3.6 Table, map, chart and file say the same of every figure")
    void sameFigures() {
        var visitor = Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN);
        var page = visitor.get(county()).body();
        var figures = new TreeMap<String, String>();
        var shown = new TreeMap<String, Integer>();
        var told = new TreeMap<String, String>();
        FIGURE.matcher(page).results().forEach(found -> {
            var range = found.group(2) + "-" + found.group(3);
            var all = found.group(1).endsWith("/REPORTED") ? told : figures;
            assertThat(all.getOrDefault(found.group(1), range)).isEqualTo(range);
            all.put(found.group(1), range);
            shown.merge(found.group(1), 1, Integer::sum);
        });
        var ofEmployers = visitor.get(link(page, "reported")).body();
        assertThat(told).as("S9").isNotEmpty();
        told.forEach((cell, range) -> assertThat(ofEmployers).contains(range.replace("-", ";") + ";" + cell));
        // the first audience: in the table, the map, the chart and the table of all groups
        assertThat(shown.values()).contains(4);
        var file = visitor.get(link(page, "all")).body();
        assertThat(file).startsWith("\uFEFFKommun;");
        var header = List.of(file.substring(1, file.indexOf("\r\n")).split(";"));
        var inFile = new TreeMap<String, String>();
        file.lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .forEach(row -> inFile.put(
                        row[header.indexOf("cell")], row[header.indexOf("from")] + "-" + row[header.indexOf("to")]));
        assertThat(inFile).containsAllEntriesOf(figures);
        assertThat(file.lines().skip(1)).allMatch(line -> line.contains("Påhittade"));
        var sheets = Workbooks.read(visitor.fetch(link(page, "all&amp;as=xlsx")).body());
        assertThat(sheets.keySet()).containsExactly("Siffrorna", "Förklaringar");
        var rows = sheets.get("Siffrorna");
        assertThat(rows.get(0)).isEqualTo(header);
        var inBook = new TreeMap<String, String>();
        rows.stream()
                .skip(1)
                .forEach(row -> inBook.put(
                        row.get(header.indexOf("cell")),
                        row.get(header.indexOf("from")) + "-" + row.get(header.indexOf("to"))));
        assertThat(inBook).isEqualTo(inFile);
        assertThat(rows.stream().skip(1)).allMatch(row -> row.toString().contains("Påhittade"));
        assertThat(sheets.get("Förklaringar").toString())
                .contains(
                        "Påhittade", "Utgåva 25-", "Visas inte (för få personer)", "De säger inget om hur mycket våld");
    }

    @Test
    @DisplayName(
            "S5.3 S5.4 A small municipality's page tells of its cluster and of the target, as the county's page does")
    void cluster() {
        var visitor = Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN);
        var county = visitor.get(county()).body();
        var address = Pattern.compile("href=\"(/statistics/municipality[?]place=2506[^\"]+)")
                .matcher(county)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("&amp;", "&");
        var page = visitor.get(address).body();
        var together = FIGURE.matcher(page)
                .results()
                .filter(found -> found.group(1).contains("/c2505/"))
                .map(MatchResult::group)
                .toList();
        assertThat(together).hasSize(1);
        assertThat(county).contains(together.get(0));
        assertThat(page).contains("Om Arjeplog har nått det går inte att avgöra", "visas också tillsammans");
        assertThat(visitor.get(address + "&file=table").body()).contains("/c2505/COMPLETED", "/c2505/STARTED");

        var large = visitor.get(address.replace("place=2506", "place=2580")).body();
        assertThat(large).doesNotContain("visas också tillsammans").containsPattern("Luleå har (inte )?nått det");
        var started = visitor.get(address.replace("measure=COMPLETED", "measure=STARTED"))
                .body();
        assertThat(started).doesNotContain("Målet").contains("/c2505/STARTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audience", "all", "definitions", "audience&amp;as=xlsx"})
    @DisplayName("S3.7 A file is a download with a neutral name, and starts no formula")
    void files(String which) {
        var visitor = Visitor.signedIn(People.COORDINATOR_DALARNA);
        var answer = visitor.get(link(visitor.get(county()).body(), which));
        assertThat(answer.statusCode()).isEqualTo(200);
        var book = which.endsWith("xlsx");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith(book ? TableFile.XLSX : "text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"utbildning-[a-z0-9-]+\\." + (book ? "xlsx" : "csv") + "\"");
        // a workbook is packed bytes; that its cells hold no formula is W14
        if (!book) {
            assertThat(answer.body().lines()).noneMatch(line -> line.matches(".*(^|;)[=+@].*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "c2505", "2580"})
    @DisplayName("S8.13 A line over time in a place says what each release said of it there, in table, chart and file")
    void lineOverTime(String place) {
        var visitor = Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN);
        var matrix = visitor.get("/statistics/plan-figures").body();
        var line = Pattern.compile("[?]scope=25&amp;line=(\\d+)")
                .matcher(matrix)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var address = "/statistics/plan-line?line=" + line + "&place=" + place;
        var page = visitor.get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        var trend = Jsoup.parse(page.body()).select("section[aria-labelledby=trend]");
        var inTable = new TreeMap<String, String>();
        FIGURE.matcher(trend.select("table").outerHtml())
                .results()
                .forEach(found -> inTable.put(found.group(1), found.group(2) + "-" + found.group(3)));
        var inChart = new TreeMap<String, String>();
        FIGURE.matcher(trend.select("svg.trend-chart").outerHtml())
                .results()
                .forEach(found -> inChart.put(found.group(1), found.group(2) + "-" + found.group(3)));
        assertThat(inTable).isEqualTo(inChart);
        assertThat(inTable.isEmpty()).as("the cluster has not adopted it").isEqualTo(place.equals("c2505"));
        assertThat(trend.select("tbody tr")).hasSizeBetween(2, 8);
        inTable.forEach((cell, range) -> {
            var release = visitor.get("/statistics/plan-figures?period=" + cell.replaceFirst("/.*", ""))
                    .body();
            assertThat(release)
                    .contains("data-cell=\"" + cell + "\" data-from=\"" + range.replace("-", "\" data-to=\"") + "\"");
        });
        var file = visitor.get(address + "&file=trend").body();
        assertThat(inTable.keySet()).allMatch(file::contains);
        for (var foreign : List.of(MORA, "9999", "x")) {
            assertThat(visitor.get("/statistics/plan-line?line=" + line + "&place=" + foreign)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(visitor.get("/statistics/plan-line?line=" + line + "&place=c9999")
                        .statusCode())
                .as("a cluster of another year")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("S3.7 Every file leaves a line in the audit trail")
    void trail() {
        var visitor = Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN);
        visitor.get(link(visitor.get(county()).body(), "audience"));
        assertThat(Visitor.trail()).contains("Laddade ner siffror");
    }

    @Test
    @DisplayName("S3.2 A steering group sees its own county's municipalities; others do not exist")
    void ownCounty() {
        var norrbotten = Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN);
        assertThat(norrbotten.get("/statistics/municipality?place=" + KIRUNA).statusCode())
                .isEqualTo(200);
        for (var address : new String[] {
            "/statistics/municipality?place=" + MORA,
            "/statistics/municipality?place=" + MORA + "&file=table",
            "/statistics/municipality?place=9999",
            "/statistics/municipality?place=x",
            COUNTY + "?scope=20",
            COUNTY + "?scope=20&file=all",
            COUNTY + "?course=999999"
        }) {
            assertThat(norrbotten.get(address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(Visitor.signedIn(People.FOLLOW_UP)
                        .get("/statistics/municipality?place=2523")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("S3.8 Internt of another employer or of a unit that is not one's own does not exist")
    void ownEmployer() {
        var followUp = Visitor.signedIn(People.FOLLOW_UP);
        var page = followUp.get("/statistics/internal").body();
        var unit = Pattern.compile("scope=(\\d+)%2F(\\d+)").matcher(page);
        assertThat(unit.find()).isTrue();
        var employer = unit.group(1);
        assertThat(followUp.get("/statistics/internal?scope=" + employer + "%2F" + unit.group(2))
                        .statusCode())
                .isEqualTo(200);
        var foreign = Pattern.compile("scope=(\\d+)%2F(\\d+)")
                .matcher(Visitor.signedIn(People.MANAGER_BODEN)
                        .get("/statistics/internal")
                        .body());
        assertThat(foreign.find()).isTrue();
        for (var scope : new String[] {
            foreign.group(1),
            foreign.group(1) + "%2F" + foreign.group(2),
            employer + "%2F" + foreign.group(2),
            employer + "%2F999999",
            "x"
        }) {
            assertThat(followUp.get("/statistics/internal?scope=" + scope).statusCode())
                    .as(scope)
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName(
            "S3.1 S3.7 Exact figures and released ones share neither page nor file, and each file says that it is internal")
    void apart() {
        var followUp = Visitor.signedIn(People.FOLLOW_UP);
        var page = followUp.get("/statistics/internal").body();
        assertThat(page).contains("Internt").doesNotContain("data-cell");
        var csv = followUp.get(link(page, "all"));
        assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"internt-utbildning-[0-9-]+-[a-z0-9]+\\.csv\"");
        assertThat(csv.body().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains("Internt") && line.contains("Påhittade"));
        assertThat(csv.body()).doesNotContain("cell", "from");
        var book = followUp.fetch(link(page, "all&amp;as=xlsx"));
        assertThat(book.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"internt-utbildning-[0-9-]+-[a-z0-9]+\\.xlsx\"");
        var sheets = Workbooks.read(book.body());
        assertThat(sheets.keySet()).containsExactly("Internt", "Förklaringar");
        assertThat(sheets.get("Internt")).hasSize((int) csv.body().lines().count());
        assertThat(sheets.get("Förklaringar").toString()).contains("visa inte utanför din organisation");
        assertThat(Visitor.trail()).contains("Laddade ner interna siffror");
        var employer = Pattern.compile("scope=(\\d+)&").matcher(link(page, "all"));
        assertThat(employer.find()).isTrue();
        var stranger = Visitor.signedIn(People.MANAGER_BODEN);
        assertThat(stranger.get("/statistics/internal?file=all&scope=" + employer.group(1))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("S3.6 The number of statements does not grow with municipalities, courses or releases")
    void statements() {
        assertThat(Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN).statements(COUNTY))
                .isLessThanOrEqualTo(22);
        assertThat(Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN)
                        .statements("/statistics/municipality?place=" + KIRUNA))
                .isLessThanOrEqualTo(28);
        assertThat(Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN).statements("/statistics/plan-figures"))
                .isLessThanOrEqualTo(20);
        assertThat(Visitor.signedIn(People.FOLLOW_UP).statements("/statistics/internal"))
                .isLessThanOrEqualTo(20);
    }

    @Test
    @DisplayName("O3.2 A manager states the numbers of her own employer alone")
    void headcounts() {
        var manager = Visitor.signedIn(People.MANAGER_JOKKMOKK);
        var foreign = Pattern.compile("employer=(\\d+)")
                .matcher(Visitor.signedIn(People.MANAGER_BODEN)
                        .get("/organisation/headcounts")
                        .body());
        assertThat(foreign.find()).isTrue();
        assertThat(manager.get("/organisation/headcounts").body())
                .contains("Antal i målgruppen")
                .contains("Jokkmokk");
        assertThat(manager.get("/organisation/headcounts?employer=" + foreign.group(1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/organisation/headcount?employer=" + foreign.group(1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/organisation/headcount?municipality=2582").statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/organisation/headcount?group=nothing").statusCode())
                .isEqualTo(404);
        var sent = manager.submit(
                "/organisation/headcount",
                "/organisation/headcount",
                Map.of("employer", foreign.group(1), "persons", "5", "counted-on", "2026-01-01", "source", "x"));
        assertThat(sent.statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("O3.3 What is wrong is said beside the field, and everything she wrote is still there")
    void wrongHeadcount() {
        var manager = Visitor.signedIn(People.MANAGER_JOKKMOKK);
        var wrong = manager.submit(
                "/organisation/headcount",
                "/organisation/headcount",
                Map.of("persons", "tolv", "counted-on", "i går", "source", ""));
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body())
                .contains("Skriv antalet med siffror")
                .contains("Ange dagen som år-månad-dag")
                .contains("Skriv var antalet kommer från")
                .contains("value=\"tolv\"")
                .contains("value=\"i går\"");
        var future = manager.submit(
                "/organisation/headcount",
                "/organisation/headcount",
                Map.of("persons", "12", "counted-on", "2999-01-01", "source", "lönesystemet"));
        assertThat(future.body()).contains("id=\"counted-on-error\"").contains("value=\"lönesystemet\"");
        var older = manager.submit(
                "/organisation/headcount",
                "/organisation/headcount",
                Map.of("persons", "12", "counted-on", "2001-01-01", "source", "lönesystemet"));
        assertThat(older.body()).contains("en senare dag");
    }

    /** The county page of the course that has figures: other tests publish courses too. */
    static String county() {
        var course = Jsoup.parse(Visitor.signedIn(People.STEERING_GROUP_NORRBOTTEN)
                        .get(COUNTY)
                        .body())
                .select("select[name=course] option:contains(Ny i socialtjänsten)")
                .attr("value");
        return COUNTY + "?course=" + course;
    }

    private static String link(String page, String which) {
        var found = Pattern.compile("href=\"([^\"]+file=" + Pattern.quote(which) + ")\"")
                .matcher(page);
        assertThat(found.find()).as(which).isTrue();
        return found.group(1).replace("&amp;", "&");
    }
}
