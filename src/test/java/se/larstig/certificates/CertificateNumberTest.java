package se.larstig.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    @Test
    @DisplayName("CE1.3 A number is twelve signs without look-alikes, some 58 bits, and never the same")
    void random() {
        assertThat(CertificateNumber.ALPHABET).doesNotContain("0", "O", "1", "I", "L", "U");
        assertThat(12 * Math.log(CertificateNumber.ALPHABET.length()) / Math.log(2))
                .isGreaterThan(58);
        var random = new SecureRandom();
        var numbers = new HashSet<CertificateNumber>();
        var signs = new HashSet<Integer>();
        for (var i = 0; i < 1000; i++) {
            var number = CertificateNumber.random(random);
            numbers.add(number);
            number.signs().chars().forEach(signs::add);
            assertThat(number.toString()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
            assertThat(CertificateNumber.read(number.toString())).contains(number);
        }
        assertThat(numbers).hasSize(1000);
        assertThat(signs).hasSize(CertificateNumber.ALPHABET.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KRTM-7H4P-XC9D",
                "krtm7h4pxc9d",
                " KRTM 7H4P XC9D ",
                "krtm–7h4p—xc9d",
                "KRTM\u00a07H4P\u202fXC9D",
                "KRTM.7H4P_XC9D"
            })
    @DisplayName("CE3.1 A number is read however it is spaced and cased")
    void tolerant(String typed) {
        assertThat(CertificateNumber.read(typed)).hasToString("Optional[KRTM-7H4P-XC9D]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "KRTM-7H4P", "KRTM-7H4P-XC9D2", "KRTM-7H4P-XC90", "KRTM-7H4P-XC9Å", "%' or 1=1 --"})
    @DisplayName("CE3.2 What can be no number is none")
    void none(String typed) {
        assertThat(CertificateNumber.read(typed)).isEmpty();
    }

    @Test
    @DisplayName("CE2.2 The name of the file tells nothing of the course, and not the whole number")
    void fileName() {
        assertThat(new CertificateNumber("KRTM7H4PXC9D").fileName()).isEqualTo("intyg-KRTM-7H4P.pdf");
    }
}
