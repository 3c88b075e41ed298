package se.larstig.reports.web;

import java.util.ArrayList;
import java.util.List;
import se.larstig.web.Paper;
import se.larstig.web.Texts;

/** RP1.1: the report on A4. It holds what the page holds. */
final class BoardPdf {

    private BoardPdf() {}

    /**
     * The document in the language of the texts.
     *
     * @param demo whether it must say that people and figures are invented
     */
    static String of(BoardReport report, Texts texts, boolean demo) {
        var paper = new Paper(texts, report.title(), texts.say("reports.board.description"), report.mark(), "");
        if (!report.mark().isEmpty()) {
            paper.mark(report.mark());
        }
        if (demo) {
            paper.mark(texts.say("web.demo") + " " + texts.say("web.demo.explained"));
        }
        paper.heading(1, report.title()).small(String.join(". ", report.meta()) + ".");
        for (var section : report.sections()) {
            paper.heading(2, section.heading());
            if (section.sentences().size() == 1) {
                paper.sentence(section.sentences().get(0));
            } else {
                paper.list(section.sentences());
            }
            for (var table : section.tables()) {
                paper.heading(3, table.caption())
                        .table(
                                table.columns(),
                                table.rows().stream().map(BoardPdf::row).toList());
            }
        }
        return paper.end();
    }

    private static List<String> row(BoardReport.Row row) {
        var cells = new ArrayList<String>();
        cells.add(row.name());
        row.cells().forEach(cell -> cells.add(cell.text()));
        return cells;
    }
}
