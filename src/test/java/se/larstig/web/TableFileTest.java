package se.larstig.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.support.Workbooks;

class TableFileTest {

    private static final List<Sheet.Column> COLUMNS =
            List.of(Sheet.Column.words("Kommun"), Sheet.Column.words("I ord"), Sheet.Column.numbers("Antal"));

    private static final Sheet SHEET = new Sheet(
            "Siffror",
            COLUMNS,
            List.of(
                    List.of("Älvsbyn", "cirka 69 % (68–70)", "17"),
                    List.of("Upplands; Väsby", "sagt \"så\" <b>", "-"),
                    List.of("=1+1", "@x\u0001", "..")));

    @Test
    @DisplayName("W14 A CSV file is UTF-8 with a mark, separated by semicolons, and quotes what needs it")
    void golden() {
        assertThat(new String(TableFile.csv(SHEET), UTF_8))
                .isEqualTo("\uFEFFKommun;I ord;Antal\r\n"
                        + "Älvsbyn;cirka 69 % (68–70);17\r\n"
                        + "\"Upplands; Väsby\";\"sagt \"\"så\"\" <b>\";-\r\n"
                        + "'=1+1;'@x\u0001;..\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-5", "@SUM(A1)", "\t=1", "\r=1"})
    @DisplayName("W14 No cell begins a formula")
    void safe(String cell) {
        assertThat(TableFile.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "..", "Arjeplog", "17", "< 50 %"})
    @DisplayName("W14 Signs, words and numbers stand as they are")
    void asItIs(String cell) {
        assertThat(TableFile.safe(cell)).isEqualTo(cell);
    }

    @Test
    @DisplayName("W14 A workbook holds the same in sheets with names, numbers as numbers, and no formula")
    void workbook() {
        var file = TableFile.xlsx(List.of(
                SHEET,
                new Sheet("Förklaringar", List.of(Sheet.Column.words("Ord")), List.of(List.of("=HYPERLINK(1)")))));
        var sheets = Workbooks.read(file);
        assertThat(sheets.keySet()).containsExactly("Siffror", "Förklaringar");
        assertThat(sheets.get("Siffror"))
                .containsExactly(
                        List.of("Kommun", "I ord", "Antal"),
                        List.of("Älvsbyn", "cirka 69 % (68–70)", "17"),
                        List.of("Upplands; Väsby", "sagt \"så\" <b>", "-"),
                        List.of("=1+1", "@x", ".."));
        assertThat(sheets.get("Förklaringar")).containsExactly(List.of("Ord"), List.of("=HYPERLINK(1)"));
        assertThat(Workbooks.raw(file)).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
    }

    @Test
    @DisplayName("W14 A sheet has a name that a workbook takes, and full rows")
    void refused() {
        assertThatThrownBy(() -> new Sheet("a/b", COLUMNS, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sheet("", COLUMNS, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sheet("a", COLUMNS, List.of(List.of("x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
