package se.larstig.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.larstig.identity.AuditTrail;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Settings;
import se.larstig.statistics.Figure;
import se.larstig.statistics.Measure;
import se.larstig.statistics.Period;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** S3.7: released figures as a file, in place of the page that shows them. */
@RequestScoped
public class ReleaseFile {

    /**
     * A row of the file.
     *
     * @param shown whose code and name are those of the place
     */
    record Row(Shown shown, String group, String course, Period period, Measure measure, Instant madeAt) {}

    @Inject
    private CurrentActor current;

    @Inject
    private Posted posted;

    @Inject
    private AuditTrail audit;

    @Inject
    private Choice choice;

    @Inject
    private Texts texts;

    /** Answers with a file of these rows of the county's releases. */
    void send(String county, String about, List<Row> rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(header());
        rows.forEach(row -> lines.add(line(county, row)));
        trace(county, about);
        posted.file("utbildning-" + about + ".csv", FigureFile.TYPE, FigureFile.of(lines));
    }

    /** Answers with a file that says what the words and columns of the others mean. */
    void sendDefinitions(String county) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(texts.say("statistics.file.word"), texts.say("statistics.file.meaning")));
        if (Settings.demo()) {
            lines.add(List.of(texts.say("statistics.file.remark"), texts.say("web.demo")));
        }
        for (var measure : Measure.values()) {
            lines.add(List.of(choice.measure(measure), texts.say(meaning(measure))));
        }
        lines.add(List.of("..", texts.say("statistics.figure.hidden")));
        lines.add(List.of("-", texts.say("statistics.figure.missing")));
        lines.add(List.of(".", texts.say("statistics.figure.notApplicable")));
        lines.add(List.of("from, to", texts.say("statistics.file.from-to")));
        lines.add(List.of("cell", texts.say("statistics.file.cell")));
        lines.add(List.of(texts.say("statistics.file.headcount"), texts.say("statistics.file.headcount.means")));
        lines.add(List.of(texts.say("statistics.file.figures"), texts.say("statistics.reading.never-changed")));
        lines.add(List.of(texts.say("statistics.file.figures"), texts.say("statistics.not-violence")));
        trace(county, "forklaringar");
        posted.file("utbildning-forklaringar.csv", FigureFile.TYPE, FigureFile.of(lines));
    }

    private void trace(String county, String about) {
        var actor = current.get();
        audit.note(actor, "statistics.export", county + " " + about);
    }

    private List<String> header() {
        return List.of(
                texts.say("statistics.municipality"),
                texts.say("statistics.file.code"),
                texts.say("statistics.group"),
                texts.say("statistics.course"),
                texts.say("statistics.period"),
                texts.say("statistics.file.measure"),
                texts.say("statistics.file.headcount"),
                texts.say("statistics.file.least"),
                texts.say("statistics.file.most"),
                texts.say("statistics.file.sign"),
                texts.say("statistics.file.words"),
                texts.say("statistics.target"),
                "from",
                "to",
                "cell",
                texts.say("statistics.file.release"),
                texts.say("statistics.file.published"),
                texts.say("statistics.file.remark"));
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
                county + "-" + row.period().code(),
                LocalDate.ofInstant(row.madeAt(), Clocks.ZONE).toString(),
                Settings.demo() ? texts.say("web.demo") : "");
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

    static String meaning(Measure measure) {
        return switch (measure) {
            case REGISTERED -> "statistics.employed.means";
            case STARTED -> "statistics.started.means";
            case COMPLETED -> "statistics.completed.means";
        };
    }
}
