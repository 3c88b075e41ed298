package se.larstig.statistics.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Change;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Target;
import se.larstig.organisation.OrganisationQueries.Place;
import se.larstig.statistics.Cluster;
import se.larstig.statistics.FigureSettings;
import se.larstig.statistics.LineFigureQueries;
import se.larstig.statistics.LineShown;
import se.larstig.statistics.Period;
import se.larstig.statistics.ReportQueries.Edition;
import se.larstig.statistics.ReportQueries.Part;
import se.larstig.statistics.ReportQueries.Report;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Texts;

/**
 * S7: a county's report as it is read. Page, print and PDF are all made of this, so they hold the same.
 *
 * @param released when it was published, in a sentence
 * @param name of the release, as files call it
 * @param note what the county says to whoever reads it; null when it says nothing
 * @param summary what matters, in sentences
 * @param changes what is not as it was in the report before, beside the county's figures, in sentences; empty for the first
 * @param plan the lines of the county's plans that have figures
 * @param planned what else there is to say of the plans, in sentences
 * @param reported what employers have reported of courses taken elsewhere
 * @param reporting what that is, in sentences; empty when nothing is reported
 * @param missing what the figures do not tell, in sentences
 * @param method how they were made, in sentences
 */
public record SteeringReport(
        String county,
        String period,
        String released,
        String name,
        @Nullable String note,
        List<String> summary,
        List<String> changes,
        List<Chapter> chapters,
        List<Point> plan,
        List<String> planned,
        List<Taught> reported,
        List<String> reporting,
        List<String> missing,
        List<Word> words,
        List<String> method) {

    private static final int MOST_NAMED = 10;

    /**
     * What is known beside the figures.
     *
     * @param groups the names of profession groups by code, in their order
     * @param note of the release; null without one
     */
    record Names(
            String county,
            List<Place> municipalities,
            Map<String, String> groups,
            @Nullable String note) {}

    /**
     * A row of a table: a place or a profession group.
     *
     * @param note what the name leaves out, or empty
     */
    public record Line(String name, String note, Shown started, Shown completed) {

        public Figure figure() {
            return completed.figure();
        }
    }

    /** A row of the table over time: the whole county in one release. */
    public record Row(String period, Shown started, Shown completed) {}

    /**
     * S8: a line of the county's plans.
     *
     * @param adopted in how many municipalities
     * @param completed the sum of these; null where there is none
     * @param reached in how many of them the goal is, in words; may be empty
     */
    public record Point(
            String name,
            String goal,
            String adopted,
            @Nullable Shown completed,
            String reached) {}

    /**
     * S9: a course of which employers have reported, in the whole county, all profession groups together.
     *
     * @param where in how many municipalities
     */
    public record Taught(String name, String where, Shown shown) {}

    /** A word of the tables and what it means. */
    public record Word(String word, String meaning) {}

    /**
     * One course.
     *
     * @param target in percent; null without one
     * @param map null where the county has none
     */
    public record Chapter(
            long course,
            String title,
            List<String> sentences,
            List<Line> municipalities,
            List<Line> clusters,
            Line whole,
            List<Line> groups,
            List<Row> editions,
            @Nullable Integer target,
            @Nullable TileMap map) {

        /** Those who have completed: municipalities, those that are shown together, and then the county. */
        public List<Shown> bars() {
            return Stream.concat(places().stream(), Stream.of(whole))
                    .map(Line::completed)
                    .toList();
        }

        /** Municipalities, and then those that are shown together. */
        public List<Line> places() {
            return Stream.concat(municipalities.stream(), clusters.stream()).toList();
        }
    }

    static SteeringReport of(Report report, Names names, Texts texts) {
        return new Writer(report, names, texts).write();
    }

    /** Puts a report into words. */
    private static final class Writer {

        private final Report report;
        private final Names names;
        private final Texts texts;
        private final FigureText figures;

        Writer(Report report, Names names, Texts texts) {
            this.report = report;
            this.names = names;
            this.texts = texts;
            this.figures = new FigureText(texts);
        }

        SteeringReport write() {
            var summary = new ArrayList<String>();
            var chapters = new ArrayList<Chapter>();
            for (var part : report.parts()) {
                var chapter = chapter(part);
                chapters.add(chapter);
                summary.add(summary(part, chapter));
            }
            if (report.parts().isEmpty()) {
                summary.add(texts.say("statistics.report.nothing"));
            }
            if (report.before() == null) {
                summary.add(texts.say("statistics.report.first"));
            }
            return new SteeringReport(
                    names.county(),
                    texts.say("statistics.period.QUARTER", report.period().number(), year(report.period())),
                    released(),
                    report.county() + "-" + report.period().code(),
                    names.note(),
                    summary,
                    report.before() == null ? List.of() : changes(report.before(), chapters),
                    chapters,
                    points(),
                    planned(),
                    reported(),
                    reporting(),
                    missing(),
                    words(),
                    method());
        }

        private String released() {
            return report.publishedAt() == null
                    ? texts.say("statistics.prepared", texts.day(report.madeAt()))
                    : texts.say("statistics.released", texts.day(report.publishedAt()));
        }

        /** What is new, gone or changed since the report before; the county's own figures stand in the summary. */
        private List<String> changes(Period since, List<Chapter> chapters) {
            var sentences = new ArrayList<String>();
            for (var number = 0; number < chapters.size(); number++) {
                var part = report.parts().get(number);
                if (part.before() != null) {
                    sentences.add(texts.say(
                            "statistics.report.changes.course",
                            chapters.get(number).title(),
                            places(part, since, chapters.get(number).municipalities())));
                }
            }
            name(
                    sentences,
                    "statistics.report.changes.courses",
                    report.parts().stream()
                            .filter(part -> part.before() == null)
                            .map(part -> part.course().titleIn(texts.getLanguage()))
                            .toList());
            lines(sentences, since);
            names.groups().forEach((code, group) -> {
                var places = headcounts(code);
                if (!places.isEmpty()) {
                    sentences.add(texts.say("statistics.report.changes.headcounts", group, texts.list(places)));
                }
            });
            if (report.settingsBefore() != null) {
                decided(sentences, report.settings(), report.settingsBefore());
            }
            if (sentences.isEmpty()) {
                sentences.add(texts.say("statistics.report.changes.none"));
            }
            return sentences;
        }

        /** Which lines of the plan are new or gone, where they are newly adopted, and where the share certainly moved. */
        private void lines(List<String> sentences, Period since) {
            var before = report.planBefore();
            if (before == null) {
                return;
            }
            name(sentences, "statistics.report.changes.lines.new", lacking(before, report.plan()));
            name(sentences, "statistics.report.changes.lines.ended", lacking(report.plan(), before));
            for (var line : report.plan().shown()) {
                var was = before.line(line.number()).filter(LineFigureQueries.Line::hasFigures);
                if (was.isPresent()) {
                    var adopted = new ArrayList<String>();
                    var changed = new LinkedHashMap<Change, List<String>>();
                    for (var place : names.municipalities()) {
                        var now = figure(line, place.code());
                        var then = figure(was.get(), place.code());
                        if (now.isPresent() && then.isEmpty()) {
                            adopted.add(place.name());
                        } else if (now.isPresent()) {
                            changed.computeIfAbsent(now.get().since(then.orElseThrow()), key -> new ArrayList<>())
                                    .add(place.name());
                        }
                    }
                    var said = moved(changed, since);
                    if (!adopted.isEmpty()) {
                        said.add(texts.say("statistics.report.changes.line.adopted", texts.list(adopted)));
                    }
                    if (!said.isEmpty()) {
                        sentences.add(
                                texts.say("statistics.report.changes.course", line.name(), String.join(" ", said)));
                    }
                }
            }
        }

        private static Optional<Figure> figure(LineFigureQueries.Line line, String place) {
            return Optional.ofNullable(line.cells().get(place))
                    .filter(LineFigureQueries.Cell::hasFigures)
                    .map(cell -> cell.released().figure(Measure.COMPLETED));
        }

        /** The names of the second's lines with figures that have none in the first. */
        private static List<String> lacking(LineFigureQueries.Edition first, LineFigureQueries.Edition second) {
            return second.shown().stream()
                    .filter(line -> first.line(line.number())
                            .filter(LineFigureQueries.Line::hasFigures)
                            .isEmpty())
                    .map(LineFigureQueries.Line::name)
                    .toList();
        }

        /** Where the share has certainly risen and fallen; empty when nowhere. */
        private List<String> moved(Map<Change, List<String>> changed, Period since) {
            var sentences = new ArrayList<String>();
            var rose = changed.getOrDefault(Change.ROSE, List.of());
            var fell = changed.getOrDefault(Change.FELL, List.of());
            if (!rose.isEmpty()) {
                sentences.add(texts.say("statistics.report.rose", quarter(since), texts.list(rose)));
            }
            if (!fell.isEmpty()) {
                sentences.add(texts.say("statistics.report.fell", quarter(since), texts.list(fell)));
            }
            return sentences;
        }

        /** The municipalities with another headcount in the profession group than before, and what it was and is. */
        private List<String> headcounts(String group) {
            var changed = new LinkedHashMap<String, String>();
            for (var part : report.parts()) {
                for (var place : names.municipalities()) {
                    var now = leaf(part.now(), group, place.code());
                    var before = leaf(part.before(), group, place.code());
                    if (now.isPresent()
                            && before.isPresent()
                            && now.get().headcount() != before.get().headcount()) {
                        changed.putIfAbsent(
                                place.code(),
                                texts.say(
                                        "statistics.report.changes.headcount",
                                        place.name(),
                                        figures.headcount(before.get()),
                                        figures.headcount(now.get())));
                    }
                }
            }
            return names.municipalities().stream()
                    .flatMap(place -> Optional.ofNullable(changed.get(place.code())).stream())
                    .toList();
        }

        private static Optional<Figure> leaf(StatisticsQueries.@Nullable County released, String group, String place) {
            if (released == null || !released.groups().contains(group)) {
                return Optional.empty();
            }
            return released.byGroup()
                    .get(released.groups().indexOf(group))
                    .find(place)
                    .map(found -> found.figure(Measure.COMPLETED));
        }

        /** What the county has decided anew: targets, what is shown together, and how small groups are guarded. */
        private void decided(List<String> sentences, FigureSettings now, FigureSettings before) {
            for (var part : report.parts()) {
                var course = part.course();
                var target = now.target(course.id());
                var was = before.target(course.id());
                if (!target.equals(was)) {
                    sentences.add(texts.say(
                            target.isEmpty()
                                    ? "statistics.report.changes.target.ended"
                                    : was.isEmpty()
                                            ? "statistics.report.changes.target.new"
                                            : "statistics.report.changes.target",
                            course.titleIn(texts.getLanguage()),
                            target.map(Target::percent).orElse(0),
                            was.map(Target::percent).orElse(0)));
                }
            }
            name(sentences, "statistics.report.changes.clusters.new", missingFrom(before, now));
            name(sentences, "statistics.report.changes.clusters.ended", missingFrom(now, before));
            if (!now.protection().equals(before.protection())) {
                sentences.add(texts.say("statistics.report.changes.protection"));
            }
        }

        /** The clusters of the second that the first has not, or has with other municipalities. */
        private static List<String> missingFrom(FigureSettings first, FigureSettings second) {
            return second.clusters().stream()
                    .filter(cluster -> !first.clusters().contains(cluster))
                    .map(Cluster::name)
                    .toList();
        }

        private void name(List<String> sentences, String key, List<String> things) {
            if (!things.isEmpty()) {
                sentences.add(texts.say(key, texts.list(things)));
            }
        }

        private List<Point> points() {
            var plan = report.plan();
            return plan.shown().stream()
                    .map(line -> {
                        var with = line.with(plan.municipalities());
                        return new Point(
                                line.name(),
                                new LineText(texts).goal(line.goal()),
                                texts.say(
                                        "statistics.plan.sum",
                                        with.size(),
                                        plan.municipalities().size()),
                                with.isEmpty()
                                        ? null
                                        : new Shown(
                                                report.county(),
                                                line.name(),
                                                "",
                                                plan.cell(line, report.county(), Measure.COMPLETED),
                                                line.figure(plan.municipalities(), Measure.COMPLETED),
                                                line.verdict(plan.municipalities())
                                                        .orElse(null)),
                                ReportWords.reached(
                                        texts,
                                        with.stream()
                                                .flatMap(cell -> line.verdict(cell.place()).stream())
                                                .toList()));
                    })
                    .toList();
        }

        /** S8.4: which lines have no figures, and why. */
        private List<String> planned() {
            var sentences = new ArrayList<String>();
            for (var shown : List.of(LineShown.OWN_EMPLOYER, LineShown.BY_COURSES)) {
                var names = report.plan().lines().stream()
                        .filter(line -> line.shown() == shown)
                        .map(LineFigureQueries.Line::name)
                        .toList();
                if (!names.isEmpty()) {
                    sentences.add(texts.list(names) + ". " + texts.say("statistics.plan.shown." + shown));
                }
            }
            if (!report.plan().shown().isEmpty()) {
                sentences.add(texts.say("statistics.plan.adopted.means"));
                sentences.add(texts.say("statistics.plan.together.means"));
            }
            return sentences;
        }

        private List<Taught> reported() {
            var edition = report.reported();
            var all = names.municipalities().stream().map(Place::code).toList();
            var from = edition.reporting(Shown.ALL_GROUPS, all);
            return edition.courses().stream()
                    .map(course -> new Taught(
                            course.name(),
                            texts.say("statistics.plan.sum", from.size(), all.size()),
                            new Shown(
                                    report.county(),
                                    course.name(),
                                    edition.cell(course, Shown.ALL_GROUPS, report.county()),
                                    edition.figure(course, Shown.ALL_GROUPS, from))))
                    .toList();
        }

        private List<String> reporting() {
            return report.reported().cells().isEmpty()
                    ? List.of()
                    : List.of(
                            texts.say(
                                    "statistics.reported.of",
                                    quarter(report.reported().quarter())),
                            texts.say("statistics.reported.means"),
                            texts.say("statistics.reported.where"));
        }

        private String summary(Part part, Chapter chapter) {
            var sentences = new ArrayList<String>();
            sentences.add(completed(chapter.title(), chapter.whole().figure()));
            if (chapter.target() != null && chapter.whole().completed().verdict() != null) {
                sentences.add(texts.say(
                        "statistics.report.target."
                                + chapter.whole().completed().verdict(),
                        chapter.target()));
                sentences.add(ReportWords.reached(
                        texts,
                        chapter.municipalities().stream()
                                .filter(line -> line.figure().headcount() > 0)
                                .map(line -> line.completed().verdict())
                                .filter(Objects::nonNull)
                                .toList()));
            }
            if (report.before() != null) {
                sentences.add(change(chapter.whole().figure(), before(part, report.county()), report.before()));
            }
            return String.join(
                    " ",
                    sentences.stream().filter(sentence -> !sentence.isEmpty()).toList());
        }

        private String completed(String title, Figure figure) {
            if (figure.isHidden()) {
                return texts.say("statistics.report.hidden", title);
            }
            return figure.isMissing()
                    ? texts.say("statistics.report.none", title)
                    : texts.say(
                            "statistics.report.completed",
                            Texts.begun(figures.words(figure)),
                            figure.headcount(),
                            title);
        }

        private String change(Figure now, Optional<Figure> before, Period since) {
            if (before.isEmpty()) {
                return texts.say("statistics.report.new");
            }
            if (!FigureText.isRange(before.get()) || !FigureText.isRange(now)) {
                return "";
            }
            return texts.say(
                    "statistics.report.change." + now.since(before.get()), quarter(since), figures.words(before.get()));
        }

        private Chapter chapter(Part part) {
            var now = part.now();
            var municipalities = names.municipalities().stream()
                    .filter(place -> now.byGroup().get(0).find(place.code()).isPresent())
                    .map(place -> line(now, place.code(), place.name(), ""))
                    .toList();
            var clusters = now.settings().clusters().stream()
                    .map(cluster -> line(now, cluster.code(), cluster.name(), members(cluster)))
                    .toList();
            var groups = new ArrayList<Line>();
            for (var number = 0; number < now.groups().size(); number++) {
                groups.add(group(now, number));
            }
            return new Chapter(
                    now.course(),
                    part.course().titleIn(texts.getLanguage()),
                    hidden(municipalities),
                    municipalities,
                    clusters,
                    line(now, report.county(), texts.say("statistics.whole-county"), ""),
                    groups,
                    part.editions().stream()
                            .map(edition -> edition(now, edition))
                            .toList(),
                    now.target().map(Target::percent).orElse(null),
                    TileMap.of(
                                    names.municipalities(),
                                    municipalities.stream().map(Line::completed).toList())
                            .orElse(null));
        }

        /** In which municipalities the share has certainly risen or fallen, in sentences. */
        private String places(Part part, Period since, List<Line> municipalities) {
            var changed = new LinkedHashMap<Change, List<String>>();
            for (var line : municipalities) {
                before(part, line.completed().code())
                        .map(before -> line.figure().since(before))
                        .ifPresent(change -> changed.computeIfAbsent(change, key -> new ArrayList<>())
                                .add(line.name()));
            }
            var sentences = moved(changed, since);
            return sentences.isEmpty()
                    ? texts.say("statistics.report.still", quarter(since))
                    : String.join(" ", sentences);
        }

        /** Which municipalities are too small to be shown. */
        private List<String> hidden(List<Line> municipalities) {
            var hidden = municipalities.stream()
                    .filter(line -> line.figure().isHidden())
                    .map(Line::name)
                    .toList();
            return hidden.isEmpty()
                    ? List.of()
                    : List.of(texts.say("statistics.report.hidden.places", texts.list(hidden)));
        }

        private static Optional<Figure> before(Part part, String place) {
            var before = part.before();
            return before == null || before.byGroup().get(0).find(place).isEmpty()
                    ? Optional.empty()
                    : Optional.of(before.figure(place, Measure.COMPLETED));
        }

        private Line line(StatisticsQueries.County now, String code, String name, String note) {
            return new Line(
                    name,
                    note,
                    Shown.of(now, Shown.ALL_GROUPS, code, name, "", Measure.STARTED),
                    Shown.of(now, Shown.ALL_GROUPS, code, name, "", Measure.COMPLETED));
        }

        private Line group(StatisticsQueries.County now, int number) {
            var name = names.groups()
                    .getOrDefault(now.groups().get(number), now.groups().get(number));
            return new Line(
                    name,
                    "",
                    new Shown(
                            report.county(),
                            name,
                            now.cell(report.county(), number, Measure.STARTED),
                            now.figure(report.county(), number, Measure.STARTED)),
                    new Shown(
                            report.county(),
                            name,
                            "",
                            now.cell(report.county(), number, Measure.COMPLETED),
                            now.figure(report.county(), number, Measure.COMPLETED),
                            now.verdict(report.county(), number).orElse(null)));
        }

        private Row edition(StatisticsQueries.County now, Edition edition) {
            return new Row(
                    texts.say("statistics.period.QUARTER", edition.period().number(), year(edition.period())),
                    shown(now, edition, Measure.STARTED),
                    shown(now, edition, Measure.COMPLETED));
        }

        private Shown shown(StatisticsQueries.County now, Edition edition, Measure measure) {
            return new Shown(
                    report.county(),
                    "",
                    String.join(
                            "/",
                            edition.period().code(),
                            Long.toString(now.course()),
                            Shown.ALL_GROUPS,
                            report.county(),
                            measure.name()),
                    edition.figure(measure));
        }

        /** The municipalities of a cluster; empty when its name says them already. */
        private String members(Cluster cluster) {
            var members = texts.list(names.municipalities().stream()
                    .filter(place -> cluster.municipalities().contains(place.code()))
                    .map(Place::name)
                    .toList());
            return members.equals(cluster.name()) ? "" : members;
        }

        /** S7.5. */
        private List<String> missing() {
            var sentences = new ArrayList<String>();
            names.groups().forEach((code, group) -> {
                var places = names.municipalities().stream()
                        .filter(place ->
                                report.parts().stream().anyMatch(part -> isMissing(part.now(), code, place.code())))
                        .map(Place::name)
                        .toList();
                if (places.size() == names.municipalities().size()) {
                    sentences.add(texts.say("statistics.report.missing.everywhere", group));
                } else if (!places.isEmpty()) {
                    sentences.add(texts.say("statistics.report.missing", group, texts.list(places)));
                }
            });
            if (sentences.isEmpty() && !report.parts().isEmpty()) {
                sentences.add(texts.say("statistics.report.missing.none"));
            }
            if (!report.silent().isEmpty()) {
                var titles = report.silent().stream()
                        .map(course -> course.titleIn(texts.getLanguage()))
                        .toList();
                sentences.add(
                        titles.size() > MOST_NAMED
                                ? texts.say("statistics.report.silent.many", titles.size())
                                : texts.say("statistics.report.silent", texts.list(titles)));
            }
            return sentences;
        }

        private static boolean isMissing(StatisticsQueries.County now, String group, String place) {
            var number = now.groups().indexOf(group);
            return number >= 0
                    && now.byGroup()
                            .get(number)
                            .find(place)
                            .filter(found -> found.completed().isMissing())
                            .isPresent();
        }

        private List<Word> words() {
            return List.of(
                    new Word(texts.say("statistics.headcount"), texts.say("statistics.headcount.means")),
                    new Word(texts.say("statistics.started"), texts.say("statistics.started.means")),
                    new Word(texts.say("statistics.completed"), texts.say("statistics.completed.means")),
                    new Word("..", texts.say("statistics.figure.hidden")),
                    new Word("-", texts.say("statistics.figure.missing")),
                    new Word(".", texts.say("statistics.figure.notApplicable")));
        }

        private List<String> method() {
            return List.of(
                    report.publishedAt() == null
                            ? texts.say("statistics.report.method.prepared", texts.day(report.madeAt()))
                            : texts.say(
                                    report.byItself()
                                            ? "statistics.report.method.by-itself"
                                            : "statistics.report.method.published",
                                    texts.day(report.madeAt()),
                                    texts.day(report.publishedAt())),
                    texts.say(
                            "statistics.report.method.who",
                            texts.day(report.period().lastDay(LocalDate.MAX))),
                    texts.say("statistics.report.method.range"),
                    texts.say("statistics.report.method.certain"),
                    texts.say("statistics.reading.never-changed"),
                    texts.say("statistics.not-violence"));
        }

        private String quarter(Period period) {
            return texts.say("statistics.report.quarter", period.number(), year(period));
        }

        private static String year(Period period) {
            return Integer.toString(period.year());
        }
    }
}
