package se.larstig.statistics.web;

import static se.larstig.web.Pdf.escaped;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;
import se.larstig.statistics.web.SteeringReport.Chapter;
import se.larstig.statistics.web.SteeringReport.Line;
import se.larstig.web.Paper;
import se.larstig.web.Pdf;
import se.larstig.web.Texts;

/** S7.1: the report on A4, as the document that {@link Pdf} makes PDF/UA-1 of. It holds what the page holds. */
final class ReportPdf {

    /** In millimetres. */
    private static final double MAP = 150;

    private static final double TILE = 15;

    /** Where the bars of a chart begin, and how long all of one is. */
    private static final double BAR_LEFT = 54;

    private static final double BAR = 74;

    /** In signs: a longer name takes two lines. */
    private static final int LONGEST_NAME = 32;

    private static final double THINNEST = 1;

    private static final String STYLE = """
            .name { width: 32%; }
            .num { width: 15%; text-align: right; padding-right: 6mm; }
            .figure { white-space: nowrap; }
            .target { width: 17%; }
            .word { width: 22%; }
            .whole th, .whole td { border-top: 0.5mm solid #1b5b4b; border-bottom: 0.5mm solid #1b5b4b; }
            .map { position: relative; width: 150mm; page-break-inside: avoid; }
            .tile { position: absolute; text-align: center; font-size: 7pt; line-height: 1.2; border: 0.4mm solid #fff; }
            .tile p { margin: 0; }
            .tile .first { padding-top: 1.6mm; }
            .tile-1 { background: #eef4ef; } .tile-2 { background: #cfe3d7; } .tile-3 { background: #97c6af; }
            .tile-4 { background: #1b5b4b; color: #fff; }
            .tile-hidden, .tile-empty { border: 0.2mm dashed #6d7d7f; }
            .bar { position: relative; width: 170mm; height: 6.5mm; page-break-inside: avoid; font-size: 8.5pt; }
            .bar p { position: absolute; margin: 0; top: 0; }
            .bar .of { left: 0; width: 53mm; } .bar .is { left: 131mm; width: 39mm; }
            .long { height: 9mm; }
            .track, .range, .goal { position: absolute; }
            .track { top: 1mm; height: 3mm; background: #e3e9e5; }
            .track-hidden { position: absolute; top: 1mm; height: 2.6mm; border: 0.2mm dashed #6d7d7f; }
            .range { top: 1mm; height: 3mm; background: #1b5b4b; }
            .goal { top: 0.2mm; height: 4.6mm; width: 0.4mm; background: #16282a; }
            """;

    private final StringBuilder html = new StringBuilder();
    private final SteeringReport report;
    private final Texts texts;
    private final FigureText figures;

    private ReportPdf(SteeringReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.figures = new FigureText(texts);
    }

    /**
     * The document in the language of the texts.
     *
     * @param demo whether it must say that people and figures are invented
     */
    static String of(SteeringReport report, Texts texts, boolean demo) {
        return new ReportPdf(report, texts).write(demo);
    }

    private String write(boolean demo) {
        if (demo) {
            element("p class=\"mark\"", texts.say("web.demo") + " " + texts.say("web.demo.explained"));
        }
        element("h1", texts.say("statistics.report.title", report.county()));
        element("p", report.period());
        element(
                "p class=\"small\"",
                report.released() + ". " + texts.say("statistics.file.release") + " " + report.name() + ".");
        if (report.note() != null) {
            element("h2", texts.say("statistics.note"));
            report.note().lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line));
        }
        element("h2", texts.say("statistics.report.summary"));
        list(report.summary());
        if (!report.changes().isEmpty()) {
            element("h2", texts.say("statistics.report.changes"));
            list(report.changes());
        }
        report.chapters().forEach(this::chapter);
        plan();
        reported();
        if (!report.missing().isEmpty()) {
            element("h2", texts.say("statistics.report.missing.heading"));
            list(report.missing());
        }
        element("h2", texts.say("statistics.report.method"));
        report.method().forEach(sentence -> element("p", sentence));
        element("h3", texts.say("statistics.definitions"));
        html.append("<table><tbody>");
        report.words().forEach(word -> {
            html.append("<tr><th scope=\"row\" class=\"word\">")
                    .append(said(word.word()))
                    .append("</th>");
            cell("", word.meaning());
            html.append("</tr>");
        });
        html.append("</tbody></table>");
        return new Paper(
                        texts,
                        texts.say("statistics.report.title", report.county()) + ", " + report.period(),
                        texts.say("statistics.report.description"),
                        "",
                        STYLE)
                .made(html)
                .end();
    }

    private void chapter(Chapter chapter) {
        element("h2", chapter.title());
        list(chapter.sentences());
        table(
                texts.say("statistics.report.places", report.period()),
                texts.say("statistics.municipality"),
                chapter.places(),
                chapter.whole(),
                chapter.target());
        var map = chapter.map();
        if (map != null) {
            map(map);
        }
        chart(chapter);
        if (chapter.editions().size() > 1) {
            trend(chapter);
        }
        table(
                texts.say("statistics.report.groups", report.period()),
                texts.say("statistics.group"),
                chapter.groups(),
                null,
                chapter.target());
    }

    private void plan() {
        if (report.plan().isEmpty() && report.planned().isEmpty()) {
            return;
        }
        element("h2", texts.say("statistics.report.plan"));
        if (!report.plan().isEmpty()) {
            html.append("<table><thead><tr>");
            head("name", texts.say("statistics.plan.line"));
            head("", texts.say("statistics.plan.adopted"));
            head("", texts.say("statistics.completed"));
            head("", texts.say("statistics.target"));
            html.append("</tr></thead><tbody>");
            for (var point : report.plan()) {
                html.append("<tr><th scope=\"row\">")
                        .append(said(point.name()))
                        .append("<br/><span class=\"small\">")
                        .append(said(point.goal()))
                        .append("</span></th>");
                cell("", point.adopted());
                cell(
                        "figure",
                        point.completed() == null ? "" : sign(point.completed().figure()));
                cell("", point.reached());
                html.append("</tr>");
            }
            html.append("</tbody></table>");
        }
        report.planned().forEach(sentence -> element("p", sentence));
    }

    private void reported() {
        if (report.reported().isEmpty()) {
            return;
        }
        element("h2", texts.say("statistics.reported"));
        html.append("<table><thead><tr>");
        head("name", texts.say("statistics.course"));
        head("", texts.say("statistics.reported.in"));
        head("", texts.say("statistics.reported"));
        html.append("</tr></thead><tbody>");
        for (var course : report.reported()) {
            html.append("<tr><th scope=\"row\">").append(said(course.name())).append("</th>");
            cell("", course.where());
            cell("figure", sign(course.shown().figure()));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        report.reporting().forEach(sentence -> element("p", sentence));
    }

    private void table(String title, String first, List<Line> lines, @Nullable Line whole, @Nullable Integer target) {
        element("h3", title);
        html.append("<table><thead><tr>");
        head("name", first);
        head("num", texts.say("statistics.headcount"));
        head("", texts.say("statistics.started"));
        head("", texts.say("statistics.completed"));
        if (target != null) {
            head("target", texts.say("statistics.target.percent", target));
        }
        html.append("</tr></thead><tbody>");
        lines.forEach(line -> row("", line, target));
        if (whole != null) {
            row(" class=\"whole\"", whole, target);
        }
        html.append("</tbody></table>");
    }

    private void row(String look, Line line, @Nullable Integer target) {
        html.append("<tr").append(look).append("><th scope=\"row\">").append(said(line.name()));
        if (!line.note().isEmpty()) {
            html.append("<br/><span class=\"small\">")
                    .append(said(texts.say("statistics.cluster", line.note())))
                    .append("</span>");
        }
        html.append("</th>");
        cell(
                "num",
                line.figure().headcount() > 0 ? Integer.toString(line.figure().headcount()) : sign(line.figure()));
        cell("figure", sign(line.started().figure()));
        cell("figure", sign(line.completed().figure()));
        if (target != null) {
            var verdict = line.completed().verdict();
            cell("", verdict == null ? "" : texts.say("statistics.verdict." + verdict));
        }
        html.append("</tr>");
    }

    private void trend(Chapter chapter) {
        element("h3", texts.say("statistics.trend") + ": " + report.county());
        html.append("<table><thead><tr>");
        head("", texts.say("statistics.period"));
        head("", texts.say("statistics.started"));
        head("", texts.say("statistics.completed"));
        html.append("</tr></thead><tbody>");
        for (var row : chapter.editions()) {
            html.append("<tr><th scope=\"row\">").append(said(row.period())).append("</th>");
            cell("figure", sign(row.started().figure()));
            cell("figure", sign(row.completed().figure()));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        element("p class=\"small\"", texts.say("statistics.trend.reading"));
    }

    /** The tiles with their names and ranges as text, each where the county has it. */
    private void map(TileMap map) {
        element("h3", texts.say("statistics.report.map"));
        html.append("<div class=\"map\" style=\"height: ")
                .append(millimetres(map.height() / TileMap.ROW * TILE))
                .append("\">");
        for (var tile : map.tiles()) {
            html.append("<div class=\"tile ")
                    .append(tile.look())
                    .append("\" style=\"left: ")
                    .append(millimetres(tile.x() * MAP / 100))
                    .append("; top: ")
                    .append(millimetres(tile.y() / TileMap.ROW * TILE))
                    .append("; width: ")
                    .append(millimetres(tile.width() * MAP / 100 - 1))
                    .append("; height: ")
                    .append(millimetres(TILE - 1))
                    .append("\">");
            element("p class=\"first\"", tile.shown().name());
            element("p", figures.shortly(tile.shown().figure()));
            html.append("</div>");
        }
        html.append("</div>");
        element("p class=\"small\"", texts.say("statistics.report.map.reading"));
    }

    /** A bar for each range, beside its name and its words: whoever does not see the bars reads the same. */
    private void chart(Chapter chapter) {
        element("h3", texts.say("statistics.report.chart"));
        element("p class=\"small\"", texts.say("statistics.chart.label", report.county()));
        for (var shown : chapter.bars()) {
            html.append(shown.name().length() > LONGEST_NAME ? "<div class=\"bar long\">" : "<div class=\"bar\">");
            element("p class=\"of\"", shown.name());
            var figure = shown.figure();
            if (figure.isHidden()) {
                bar("track-hidden", 0, BAR);
            }
            if (FigureText.isRange(figure)) {
                bar("track", 0, BAR);
                bar(
                        "range",
                        FigureText.barStart(figure, THINNEST) * BAR / 100,
                        FigureText.barWidth(figure, THINNEST) * BAR / 100);
                if (chapter.target() != null) {
                    bar("goal", chapter.target() * BAR / 100, 0);
                }
            }
            element("p class=\"is\"", sign(figure));
            html.append("</div>");
        }
        if (chapter.target() != null) {
            element("p class=\"small\"", texts.say("statistics.report.chart.target", chapter.target()));
        }
    }

    /** Of no width: as wide as its look says. */
    private void bar(String look, double start, double width) {
        html.append("<div class=\"")
                .append(look)
                .append("\" style=\"left: ")
                .append(millimetres(BAR_LEFT + start))
                .append(width == 0 ? "" : "; width: " + millimetres(width))
                .append("\"></div>");
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    private String sign(Figure figure) {
        return figures.sign(figure);
    }

    private void head(String look, String words) {
        html.append("<th scope=\"col\" class=\"")
                .append(look)
                .append("\">")
                .append(said(words))
                .append("</th>");
    }

    private void cell(String look, String words) {
        html.append("<td class=\"")
                .append(look)
                .append("\">")
                .append(said(words))
                .append("</td>");
    }

    private void list(List<String> sentences) {
        if (!sentences.isEmpty()) {
            html.append("<ul>");
            sentences.forEach(sentence -> element("li", sentence));
            html.append("</ul>");
        }
    }

    private void element(String tag, String words) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(said(words))
                .append("</")
                .append(tag.replaceFirst(" .*", ""))
                .append('>');
    }

    /** Escaped, and without the mark that keeps a range together on the screen, which the font does not have. */
    private static String said(String words) {
        return escaped(words.replace("\u2060", ""));
    }
}
