package se.larstig.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.larstig.shared.Clocks;
import se.larstig.statistics.ReportedFigureQueries;
import se.larstig.web.Sheet;
import se.larstig.web.Texts;

/** S3.7, S9: what employers have reported as a file, in place of the page that shows it. */
@RequestScoped
public class ReportedFile {

    @Inject
    private Export export;

    @Inject
    private Choice choice;

    @Inject
    private Texts texts;

    /**
     * Answers with a file of all courses and profession groups.
     *
     * @param places those of which each place consists, by code
     * @param names of municipalities, clusters and the county by code
     * @param groups the names of profession groups by code, in their order, all together last
     */
    void send(
            ReportedFigureQueries.Edition edition,
            Map<String, List<String>> places,
            Map<String, String> names,
            Map<String, String> groups) {
        var about = edition.county() + "-" + edition.period().code() + "-inrapporterat";
        export.released(
                edition.county() + " " + about,
                "utbildning-" + about,
                new Sheet(texts.say("statistics.file.figures"), columns(), rows(edition, places, names, groups)),
                definitions(edition));
    }

    private List<List<String>> rows(
            ReportedFigureQueries.Edition edition,
            Map<String, List<String>> places,
            Map<String, String> names,
            Map<String, String> groups) {
        var rows = new ArrayList<List<String>>();
        for (var course : edition.courses()) {
            groups.forEach((group, groupName) -> places.forEach((code, members) -> {
                var reporting = edition.reporting(group, members);
                if (!reporting.isEmpty()) {
                    var figure = edition.figure(course, group, reporting);
                    rows.add(List.of(
                            names.getOrDefault(code, code),
                            code,
                            groupName,
                            course.name(),
                            choice.period(edition.quarter()),
                            texts.say("statistics.reported"),
                            Integer.toString(figure.headcount()),
                            choice.words(figure).replace('\u00a0', ' ').replace("\u2060", ""),
                            Integer.toString(figure.from()),
                            Integer.toString(figure.to()),
                            edition.cell(course, group, code),
                            choice.period(edition.period()),
                            LocalDate.ofInstant(edition.madeAt(), Clocks.ZONE).toString(),
                            export.remark()));
                }
            }));
        }
        return rows;
    }

    private List<Sheet.Column> columns() {
        return List.of(
                Sheet.Column.words(texts.say("statistics.municipality")),
                Sheet.Column.words(texts.say("statistics.file.code")),
                Sheet.Column.words(texts.say("statistics.group")),
                Sheet.Column.words(texts.say("statistics.course")),
                Sheet.Column.words(texts.say("statistics.period")),
                Sheet.Column.words(texts.say("statistics.file.measure")),
                Sheet.Column.numbers(texts.say("statistics.file.headcount")),
                Sheet.Column.words(texts.say("statistics.file.words")),
                Sheet.Column.numbers("from"),
                Sheet.Column.numbers("to"),
                Sheet.Column.words("cell"),
                Sheet.Column.words(texts.say("statistics.file.release")),
                Sheet.Column.words(texts.say("statistics.file.published")),
                Sheet.Column.words(texts.say("statistics.file.remark")));
    }

    private Sheet definitions(ReportedFigureQueries.Edition edition) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                texts.say("statistics.file.release"),
                choice.period(edition.period()) + ". "
                        + texts.say("statistics.released", texts.day(edition.madeAt()))));
        rows.add(List.of(texts.say("statistics.reported"), texts.say("statistics.reported.means")));
        rows.add(List.of(texts.say("statistics.file.figures"), texts.say("statistics.reported.where")));
        rows.add(List.of("..", texts.say("statistics.figure.hidden")));
        rows.add(List.of("-", texts.say("statistics.figure.missing")));
        rows.add(List.of("from, to", texts.say("statistics.file.from-to")));
        rows.add(List.of("cell", texts.say("statistics.file.cell")));
        return export.definitions(rows);
    }
}
