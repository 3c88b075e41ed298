package se.larstig.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.reports.web.BoardReport.Cell;
import se.larstig.reports.web.BoardReport.Row;
import se.larstig.reports.web.BoardReport.Section;
import se.larstig.reports.web.BoardReport.Table;
import se.larstig.support.PdfUa;
import se.larstig.web.Pdf;
import se.larstig.web.Texts;

class BoardPdfTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("RP1.1 RP1.2 The PDF is PDF/UA-1, is marked on each page, and holds every sentence and cell")
    void pdf(String language) throws Exception {
        var texts = Texts.in(language);
        var mark = texts.say("reports.board.mark");
        var rows = IntStream.range(0, 90)
                .mapToObj(number -> new Row("Enhet <" + number + ">", List.of(Cell.of(number), Cell.of(".."))))
                .toList();
        var report = new BoardReport(
                texts.say("reports.board.title", "Örebro & Kumla"),
                mark,
                List.of("Kvartal 3, 2026"),
                "internt-utbildning-rapport-7-2026q3",
                List.of(
                        new Section("Sammanfattning", List.of("12 av 14 är klara."), List.of()),
                        new Section(
                                "Enheterna",
                                List.of(),
                                List.of(new Table("Så många", List.of("Enhet", "Klara", "Sena"), rows)))));
        var pdf = Pdf.of(BoardPdf.of(report, texts, true));
        Files.write(Path.of("target", "board-" + language + ".pdf"), pdf);
        PdfUa.check(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).containsIgnoringWhitespaces(mark);
            }
            assertThat(new PDFTextStripper().getText(document))
                    .containsIgnoringWhitespaces("12 av 14 är klara.")
                    .containsIgnoringWhitespaces("Enhet <89>")
                    .containsIgnoringWhitespaces(texts.say("web.demo"));
        }
    }
}
