package se.larstig.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.larstig.disclosure.Measure;
import se.larstig.shared.Clocks;
import se.larstig.statistics.LineFigureQueries;
import se.larstig.web.Sheet;
import se.larstig.web.Texts;

/** S3.7: released figures against the plan as a file, in place of the page that shows them. */
@RequestScoped
public class LineFile {

    @Inject
    private Export export;

    @Inject
    private Choice choice;

    @Inject
    private LineWords words;

    @Inject
    private Texts texts;

    /**
     * Answers with a file.
     *
     * @param places names by code
     */
    void send(
            String county,
            LineFigureQueries.Edition edition,
            List<LineFigureQueries.Line> lines,
            Map<String, String> places) {
        var about = county + "-" + edition.period().code() + "-planen";
        var rows = new ArrayList<List<String>>();
        lines.forEach(line -> places.forEach((code, name) -> {
            for (var measure : Measure.values()) {
                rows.add(row(edition, line, code, name, measure));
            }
        }));
        send(county, about, rows, edition);
    }

    /**
     * S8.13. Answers with a file of one place over these releases.
     *
     * @param number of the line
     */
    void trend(String county, List<LineFigureQueries.Edition> editions, long number, String place, String name) {
        var rows = new ArrayList<List<String>>();
        editions.forEach(edition -> edition.line(number).ifPresent(line -> {
            for (var measure : Measure.values()) {
                rows.add(row(edition, line, place, name, measure));
            }
        }));
        send(county, place + "-planen-over-tid", rows, editions.get(0));
    }

    private void send(String county, String about, List<List<String>> rows, LineFigureQueries.Edition edition) {
        export.released(
                county + " " + about,
                "utbildning-" + about,
                new Sheet(texts.say("statistics.file.figures"), columns(), rows),
                definitions(edition));
    }

    private List<Sheet.Column> columns() {
        return List.of(
                Sheet.Column.words(texts.say("statistics.municipality")),
                Sheet.Column.words(texts.say("statistics.file.code")),
                Sheet.Column.words(texts.say("statistics.plan")),
                Sheet.Column.words(texts.say("statistics.plan.line")),
                Sheet.Column.words(texts.say("statistics.plan.goal")),
                Sheet.Column.words(texts.say("statistics.period")),
                Sheet.Column.words(texts.say("statistics.file.measure")),
                Sheet.Column.numbers(texts.say("statistics.file.headcount")),
                Sheet.Column.words(texts.say("statistics.file.words")),
                Sheet.Column.words(texts.say("statistics.target")),
                Sheet.Column.numbers("from"),
                Sheet.Column.numbers("to"),
                Sheet.Column.words("cell"),
                Sheet.Column.words(texts.say("statistics.file.published")),
                Sheet.Column.words(texts.say("statistics.file.remark")));
    }

    private List<String> row(
            LineFigureQueries.Edition edition, LineFigureQueries.Line line, String code, String name, Measure measure) {
        var cell = words.any(edition, line, code, measure);
        var shown = cell.shown();
        return List.of(
                name,
                code,
                line.plan(),
                line.name(),
                words.goal(line.goal()),
                choice.period(edition.period()),
                choice.measure(measure),
                shown == null ? "" : Integer.toString(shown.figure().headcount()),
                shown == null
                        ? cell.words()
                        : choice.words(shown.figure()).replace('\u00a0', ' ').replace("\u2060", ""),
                cell.verdict() == null ? "" : texts.say("statistics.verdict." + cell.verdict()),
                shown == null ? "" : Integer.toString(shown.figure().from()),
                shown == null ? "" : Integer.toString(shown.figure().to()),
                shown == null ? "" : shown.cell(),
                LocalDate.ofInstant(edition.madeAt(), Clocks.ZONE).toString(),
                export.remark());
    }

    private Sheet definitions(LineFigureQueries.Edition edition) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                texts.say("statistics.file.release"),
                choice.period(edition.period()) + ". "
                        + texts.say("statistics.released", texts.day(edition.madeAt()))));
        rows.add(List.of(texts.say("statistics.measure.REGISTERED"), texts.say("statistics.plan.registered.means")));
        rows.add(List.of(texts.say("statistics.measure.STARTED"), texts.say("statistics.plan.started.means")));
        rows.add(List.of(texts.say("statistics.measure.COMPLETED"), texts.say("statistics.plan.completed.means")));
        rows.add(List.of(texts.say("statistics.plan.adopted"), texts.say("statistics.plan.adopted.means")));
        rows.add(List.of(texts.say("statistics.target"), texts.say("statistics.plan.goal.means")));
        rows.add(List.of("..", texts.say("statistics.figure.hidden")));
        rows.add(List.of("from, to", texts.say("statistics.file.from-to")));
        rows.add(List.of("cell", texts.say("statistics.file.cell")));
        edition.lines().stream()
                .filter(line -> !line.hasFigures())
                .forEach(line -> rows.add(List.of(line.name(), words.reason(line))));
        rows.add(List.of(texts.say("statistics.file.figures"), texts.say("statistics.reading.never-changed")));
        return export.definitions(rows);
    }
}
