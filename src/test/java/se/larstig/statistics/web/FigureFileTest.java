package se.larstig.statistics.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFileTest {

    @Test
    @DisplayName("S3.7 A file is UTF-8 with a mark, separated by semicolons, and quotes what needs it")
    void golden() {
        var file = FigureFile.of(List.of(
                List.of("Kommun", "I ord", "Tecken"),
                List.of("Älvsbyn", "cirka 69 % (68–70)", ""),
                List.of("Upplands; Väsby", "sagt \"så\"", "-"),
                List.of("=1+1", "@x", "..")));
        assertThat(new String(file, UTF_8))
                .isEqualTo("\uFEFFKommun;I ord;Tecken\r\n"
                        + "Älvsbyn;cirka 69 % (68–70);\r\n"
                        + "\"Upplands; Väsby\";\"sagt \"\"så\"\"\";-\r\n"
                        + "'=1+1;'@x;..\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-5", "@SUM(A1)", "\t=1", "\r=1"})
    @DisplayName("S3.7 No cell begins a formula")
    void safe(String cell) {
        assertThat(FigureFile.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "..", "Arjeplog", "17", "< 50 %"})
    @DisplayName("S3.7 Signs, words and numbers stand as they are")
    void asItIs(String cell) {
        assertThat(FigureFile.safe(cell)).isEqualTo(cell);
    }
}
