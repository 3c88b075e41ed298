package se.larstig.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.catalogue.ApprovalQueries.Reviewed;
import se.larstig.catalogue.Expert;
import se.larstig.certificates.CertificateNumber;
import se.larstig.certificates.CertificateQueries.Paper;
import se.larstig.learning.Mode;
import se.larstig.support.PdfUa;
import se.larstig.web.Pdf;
import se.larstig.web.Texts;

class CertificatePdfTest {

    private static final Instant TIME = Instant.parse("2026-11-22T10:00:00Z");
    private static final CertificateNumber NUMBER =
            CertificateNumber.read("KRTM-7H4P-XC9D").orElseThrow();
    private static final String ADDRESS = "https://utbildning.example.se/certificates/verify?number=" + NUMBER;
    private static final String SAMI = "Áile Čáhppe Đuođđá Ŋiŋŋá Šiđđu Ŧuŧŧá Žiŋžá á č đ ŋ š ŧ ž";

    private static Paper paper(String name, String title, List<String> goals) {
        return new Paper(
                NUMBER,
                TIME,
                name,
                title,
                "sv",
                3,
                TIME,
                82,
                goals,
                TIME,
                LocalDate.of(2029, 11, 22),
                Mode.ALONE,
                "Lärstigs redaktion",
                "Norrbottens län",
                new Reviewed(new Expert("Tove", "socionom"), new Expert("Nils", "jurist"), LocalDate.of(2026, 11, 1)),
                null,
                null);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName(
            "CE2.3 W15 The PDF is PDF/UA-1 on one page, with its language, title and all letters of Swedish and Sami")
    void accessible(String language) throws Exception {
        var pdf = Pdf.of(CertificatePdf.of(
                paper(SAMI, "Våld & heder: <första> \"veckan\"", List.of("Du frågar.", "Du ringer 112.")),
                Texts.in(language),
                ADDRESS,
                false));
        PdfUa.check(pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf))
                .contains(
                        SAMI,
                        "Våld & heder: <första> \"veckan\"",
                        "KRTM-7H4P-XC9D",
                        "Du ringer 112.",
                        "Norrbottens län")
                .contains("https://utbildning.example.se/certificates/verify")
                .doesNotContain("#", "Påhittade", "Invented");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language);
            assertThat(document.getDocumentInformation().getTitle())
                    .endsWith("KRTM-7H4P-XC9D")
                    .doesNotContain("Våld");
        }
    }

    @Test
    @DisplayName("CE2.3 A name and a title as long as they may be are neither cut nor against PDF/UA-1")
    void asLongAsMayBe() throws Exception {
        var name = "Maria-Gunvor ".repeat(11) + "Öst";
        var title = "Samordnad individuell planering ".repeat(6) + "Åäö";
        var goal = "Du kan förklara varför våld och heder är en fråga för alla enheter. ".repeat(4);
        var pdf = Pdf.of(
                CertificatePdf.of(paper(name, title, Collections.nCopies(8, goal)), Texts.in("sv"), ADDRESS, true));
        PdfUa.check(pdf);
        assertThat(text(pdf)).containsIgnoringWhitespaces(name, title, "KRTM-7H4P-XC9D");
    }

    @Test
    @DisplayName("CE1.2 In demo mode it says that people and figures are invented")
    void invented() throws Exception {
        var pdf = Pdf.of(CertificatePdf.of(paper("Elle Omma", "Kurs", List.of()), Texts.in("sv"), ADDRESS, true));
        PdfUa.check(pdf);
        assertThat(text(pdf)).contains("Påhittade siffror och personer.");
    }
}
