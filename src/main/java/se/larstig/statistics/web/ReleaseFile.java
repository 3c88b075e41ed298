package se.larstig.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Clocks;
import se.larstig.statistics.Period;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Sheet;
import se.larstig.web.Texts;

/** S3.7: released figures as a file, in place of the page that shows them. */
@RequestScoped
public class ReleaseFile {

    /**
     * A row of the file.
     *
     * @param shown whose code and name are those of the place
     */
    record Row(Shown shown, String group, String course, Period period, Measure measure, Instant publishedAt) {}

    @Inject
    private Export export;

    @Inject
    private Choice choice;

    @Inject
    private Texts texts;

    @Inject
    private OrganisationQueries places;

    /** The profession groups of a release, and all together when they are several. */
    static List<String> groups(StatisticsQueries.County released) {
        var groups = new ArrayList<>(released.groups());
        if (groups.size() > 1) {
            groups.add(Shown.ALL_GROUPS);
        }
        return groups;
    }

    /** All that a release says of a course in these profession groups: of municipalities, clusters and the county. */
    List<Row> rows(String county, StatisticsQueries.County released, String course, List<String> groups) {
        var names = new HashMap<String, String>();
        places.professionGroups(texts.getLanguage()).forEach(each -> names.put(each.code(), each.name()));
        names.put(Shown.ALL_GROUPS, texts.say("statistics.all-groups.together"));
        var municipalities = places.municipalities(county);
        var rows = new ArrayList<Row>();
        for (var group : groups) {
            for (var measure : Measure.values()) {
                var shown = new ArrayList<Shown>();
                municipalities.forEach(
                        place -> shown.add(Shown.of(released, group, place.code(), place.name(), "", measure)));
                released.settings()
                        .clusters()
                        .forEach(cluster -> shown.add(Shown.of(
                                released,
                                group,
                                cluster.code(),
                                cluster.name(),
                                choice.note(cluster, municipalities),
                                measure)));
                shown.add(Shown.of(released, group, county, texts.say("statistics.whole-county"), "", measure));
                shown.forEach(row -> rows.add(new Row(
                        row,
                        names.getOrDefault(group, group),
                        course,
                        released.period(),
                        measure,
                        released.publishedAt())));
            }
        }
        return rows;
    }

    /** Answers with a file of these rows of the county's releases. */
    void send(String county, String about, List<Row> rows) {
        export.released(
                county + " " + about,
                "utbildning-" + about,
                new Sheet(
                        texts.say("statistics.file.figures"),
                        columns(),
                        rows.stream().map(row -> line(county, row)).toList()),
                definitions(county, rows));
    }

    /** Answers with a file that says what the words and columns of the others mean. */
    void sendDefinitions(String county) {
        var definitions = definitions(county, List.of());
        export.released(county + " forklaringar", "utbildning-forklaringar", definitions, definitions);
    }

    private Sheet definitions(String county, List<Row> rows) {
        var words = new ArrayList<List<String>>();
        rows.stream()
                .map(row -> List.of(
                        texts.say("statistics.file.release") + " " + release(county, row),
                        choice.period(row.period()) + ". "
                                + texts.say("statistics.released", texts.day(row.publishedAt()))))
                .distinct()
                .forEach(words::add);
        for (var measure : Measure.values()) {
            words.add(export.measure(measure));
        }
        words.add(List.of("..", texts.say("statistics.figure.hidden")));
        words.add(List.of("-", texts.say("statistics.figure.missing")));
        words.add(List.of(".", texts.say("statistics.figure.notApplicable")));
        words.add(List.of("from, to", texts.say("statistics.file.from-to")));
        words.add(List.of("cell", texts.say("statistics.file.cell")));
        words.add(List.of(texts.say("statistics.file.headcount"), texts.say("statistics.file.headcount.means")));
        words.add(List.of(texts.say("statistics.file.figures"), texts.say("statistics.reading.never-changed")));
        return export.definitions(words);
    }

    private static String release(String county, Row row) {
        return county + "-" + row.period().code();
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
                Sheet.Column.numbers(texts.say("statistics.file.least")),
                Sheet.Column.numbers(texts.say("statistics.file.most")),
                Sheet.Column.words(texts.say("statistics.file.sign")),
                Sheet.Column.words(texts.say("statistics.file.words")),
                Sheet.Column.words(texts.say("statistics.target")),
                Sheet.Column.numbers("from"),
                Sheet.Column.numbers("to"),
                Sheet.Column.words("cell"),
                Sheet.Column.words(texts.say("statistics.file.release")),
                Sheet.Column.words(texts.say("statistics.file.published")),
                Sheet.Column.words(texts.say("statistics.file.remark")));
    }

    private List<String> line(String county, Row row) {
        var figure = row.shown().figure();
        var ranged = choice.hasBar(figure);
        return List.of(
                row.shown().name(),
                row.shown().code(),
                row.group(),
                row.course(),
                choice.period(row.period()),
                choice.measure(row.measure()),
                figure.share().isPresent() ? Integer.toString(figure.headcount()) : "",
                ranged ? percentDown(figure) : "",
                ranged ? percentUp(figure) : "",
                ranged ? "" : choice.sign(figure),
                plain(choice.words(figure)),
                row.shown().verdict() == null
                        ? ""
                        : texts.say("statistics.verdict." + row.shown().verdict()),
                Integer.toString(figure.from()),
                Integer.toString(figure.to()),
                row.shown().cell(),
                release(county, row),
                LocalDate.ofInstant(row.publishedAt(), Clocks.ZONE).toString(),
                export.remark());
    }

    private static String percentDown(Figure figure) {
        return Long.toString(100L * figure.from() / figure.headcount());
    }

    private static String percentUp(Figure figure) {
        return Long.toString((100L * figure.to() + figure.headcount() - 1) / figure.headcount());
    }

    /** Without the spaces and marks that keep a line together on the screen. */
    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace("\u2060", "");
    }
}
