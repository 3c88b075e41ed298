package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.disclosure.Range;
import se.larstig.web.Sheet;
import se.larstig.web.TableFile;

/** A harvest that finds nothing may be blind. Each of these pages tells too much. */
class HarvestTest {

    private static final String CELL = "2025q1/1/social-work/1080/COMPLETED";
    private static final Map<String, Range> RELEASED = Map.of(CELL, new Range(119, 121));
    private static final List<Integer> SECRETS = List.of(120);

    @Test
    @DisplayName("S4.1 An innocent page, picture and file pass")
    void innocent() {
        var harvest = new Harvest();
        var next = harvest.read(
                "/statistics/county",
                "text/html;charset=UTF-8",
                "<form method='get' action='/statistics/county'><select name='a'><option value='1'><option value='2'></select>"
                        + "<select name='b'><option value='x'><option value='y'></select></form><a href='/statistics/file#top'>"
                        + "<svg><g data-cell='" + CELL
                        + "' data-from='119' data-to='121'><title>cirka 69 % (68–70)</title>"
                        + "<rect x='120' width='3'/></g></svg><input name='csrf' value='a-120-b'>");
        harvest.read("/file.csv", "text/csv", "\uFEFFcell;from;to;ord\r\n" + CELL + ";119;121;cirka 69 %\r\n");
        harvest.read("/file.json", "application/json", json(119, 121));
        assertThat(harvest.figures().get(CELL)).hasSize(3);
        assertThat(harvest.faults(RELEASED, SECRETS)).isEmpty();
        assertThat(next)
                .containsExactly(
                        "/statistics/file",
                        "/statistics/county?a=1&b=x",
                        "/statistics/county?a=1&b=y",
                        "/statistics/county?a=2&b=x",
                        "/statistics/county?a=2&b=y");
    }

    @Test
    @DisplayName("S4.1 Caught in a workbook: a shorter range, and a true count in any sheet")
    void workbook() {
        assertThat(book("119", "121", "cirka 69 %")).isEmpty();
        assertThat(book("120", "121", "cirka 69 %")).hasSize(1);
        assertThat(book("119", "121", "120 av 174")).hasSize(1);
    }

    private static List<String> book(String from, String to, String words) {
        var harvest = new Harvest();
        var columns = List.of(
                Sheet.Column.words("cell"),
                Sheet.Column.numbers("from"),
                Sheet.Column.numbers("to"),
                Sheet.Column.words("ord"));
        harvest.read(
                "/file.xlsx",
                TableFile.XLSX,
                TableFile.xlsx(List.of(
                        new Sheet("Siffror", columns, List.of(List.of(CELL, from, to, words))),
                        new Sheet("Ord", List.of(Sheet.Column.words("Ord")), List.of(List.of("Klara"))))));
        assertThat(harvest.figures()).containsKey(CELL);
        return harvest.faults(RELEASED, SECRETS);
    }

    @Test
    @DisplayName("S4.1 Caught: an exact figure, a shorter range in a file or JSON, and a figure that was not released")
    void figures() {
        assertThat(html("<td data-cell='" + CELL + "' data-from='120' data-to='120'>"))
                .isNotEmpty();
        assertThat(faults("text/csv", "cell;from;to\n" + CELL + ";119;120\n")).isNotEmpty();
        assertThat(faults("application/json", json(120, 121))).isNotEmpty();
        assertThat(html("<td data-cell='2025q1/1/social-work/10/COMPLETED' data-from='119' data-to='121'>"))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "S4.1 Caught: a true count as text, title, description, alternative text, label, address or field of a file")
    void words() {
        assertThat(html("<p>120 av 174 är klara</p>")).hasSize(1);
        assertThat(html("<svg><title>Karlskrona: 120</title></svg>")).hasSize(1);
        assertThat(html("<svg><desc>120 personer</desc></svg>")).hasSize(1);
        assertThat(html("<img alt='120 klara'>")).hasSize(1);
        assertThat(html("<td aria-label='120'>")).hasSize(1);
        assertThat(html("<td data-sort='120'>")).hasSize(1);
        assertThat(html("<a href='/statistics/county?sort=120'>x</a>")).hasSize(1);
        assertThat(faults("text/csv", "ord\n120\n")).hasSize(1);
        assertThat(faults("application/json", "{\"count\": 120}")).hasSize(1);
    }

    private static String json(int from, int to) {
        return "{\"cell\": \"" + CELL + "\", \"from\": " + from + ", \"to\": " + to + "}";
    }

    private static List<String> html(String body) {
        return faults("text/html", body.startsWith("<td") ? "<table><tr>" + body + "</td></tr></table>" : body);
    }

    private static List<String> faults(String type, String body) {
        var harvest = new Harvest();
        harvest.read("/statistics/guilty", type, body);
        return harvest.faults(RELEASED, SECRETS);
    }
}
