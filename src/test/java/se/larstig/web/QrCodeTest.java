package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    @DisplayName("The path draws each dark module once, within a quiet zone of four")
    void modules() {
        var text = "https://larstig.example/certificates/verify?number=AB12";
        var code = QrCode.of(text);
        var wanted = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        assertThat(code.size()).isEqualTo(wanted.size + 8);
        var drawn = new boolean[code.size()][code.size()];
        var runs = RUN.matcher(code.path());
        var end = 0;
        while (runs.find()) {
            assertThat(runs.start()).isEqualTo(end);
            end = runs.end();
            assertThat(runs.group(4)).isEqualTo(runs.group(3));
            for (var i = 0; i < Integer.parseInt(runs.group(3)); i++) {
                drawn[Integer.parseInt(runs.group(2))][Integer.parseInt(runs.group(1)) + i] = true;
            }
        }
        assertThat(end).isEqualTo(code.path().length());
        for (var y = 0; y < code.size(); y++) {
            for (var x = 0; x < code.size(); x++) {
                assertThat(drawn[y][x]).isEqualTo(wanted.getModule(x - 4, y - 4));
            }
        }
    }

    @Test
    @DisplayName("A text that is too long is refused")
    void tooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(3000)));
    }
}
