package se.larstig.reports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.learning.Status;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.organisation.OrganisationQueries.Place;
import se.larstig.reports.BoardQueries;
import se.larstig.reports.web.BoardReport.Cell;
import se.larstig.reports.web.BoardReport.Row;
import se.larstig.reports.web.BoardReport.Section;
import se.larstig.reports.web.BoardReport.Table;
import se.larstig.shared.Clocks;
import se.larstig.shared.Scope;
import se.larstig.statistics.Period;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.statistics.StatisticsQueries.Line;
import se.larstig.statistics.web.Choice;
import se.larstig.statistics.web.Shown;
import se.larstig.web.Texts;

/** Puts what a board is told into words. */
@RequestScoped
public class BoardWriter {

    /** A municipality with what is released of it, the newest first. */
    record Municipal(Place place, List<Line> lines) {}

    @Inject
    private OrganisationQueries places;

    @Inject
    private Choice choice;

    @Inject
    private Clocks clocks;

    @Inject
    private Texts texts;

    /** RP1.2. */
    BoardReport internal(Scope employer, Period period, BoardQueries.Internal internal) {
        return new BoardReport(
                texts.say("reports.board.title", places.name(employer)),
                texts.say("reports.board.mark"),
                List.of(
                        texts.say("statistics.you-see", places.name(employer)),
                        choice.period(period),
                        texts.say("reports.board.exact", texts.day(clocks.now()), texts.time(clocks.now()))),
                "internt-utbildning-rapport-" + employer.employerId() + "-" + period.code(),
                Stream.of(
                                summary(internal),
                                plan(internal),
                                courses(internal),
                                units(internal),
                                missing(List.of(texts.say("reports.board.missing.internal"))),
                                method(
                                        List.of(
                                                texts.say(
                                                        "reports.board.method.who",
                                                        texts.day(internal.now().day())),
                                                texts.say("reports.board.method.exact", BoardQueries.FEW),
                                                texts.say("statistics.not-violence")),
                                        words("statistics.employed", "statistics.completed-in", "..")))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Section> summary(BoardQueries.Internal internal) {
        var sentences = new ArrayList<String>();
        var now = internal.now();
        if (now.few()) {
            sentences.add(texts.say("reports.board.few", BoardQueries.FEW));
        } else {
            sentences.add(texts.count("reports.board.employed", now.employed()));
            now.courses().stream()
                    .filter(course -> course.completed() > 0)
                    .forEach(course -> sentences.add(texts.say(
                            "reports.board.completed", title(course.course()), course.completed(), now.employed())));
        }
        var lines = internal.lines();
        sentences.add(
                lines.isEmpty()
                        ? texts.say("reports.board.no-lines")
                        : texts.count("reports.board.lines", lines.size()));
        var late =
                internal.units().stream().mapToLong(BoardQueries.UnitRow::late).sum();
        if (!lines.isEmpty() && !now.few()) {
            sentences.add(late == 0 ? texts.say("reports.board.nobody-late") : texts.count("reports.board.late", late));
        }
        return Optional.of(new Section(texts.say("statistics.report.summary"), sentences, List.of()));
    }

    private Optional<Section> plan(BoardQueries.Internal internal) {
        if (internal.lines().isEmpty()) {
            return Optional.empty();
        }
        var columns = new ArrayList<>(List.of(texts.say("reports.board.line"), texts.say("reports.board.asked")));
        for (var status : Status.values()) {
            columns.add(texts.say("learning.status." + status));
        }
        columns.add(texts.say("reports.board.late"));
        var rows = internal.lines().stream()
                .filter(line -> !line.few())
                .map(line -> {
                    var cells = new ArrayList<>(List.of(Cell.of(line.asked())));
                    for (var status : Status.values()) {
                        cells.add(Cell.of(line.in(status)));
                    }
                    cells.add(Cell.of(line.late()));
                    return new Row(line.name(), List.copyOf(cells));
                })
                .toList();
        var few = internal.lines().stream()
                .filter(BoardQueries.PlanLine::few)
                .map(BoardQueries.PlanLine::name)
                .toList();
        var sentences = new ArrayList<String>();
        if (!rows.isEmpty()) {
            sentences.add(texts.say("reports.board.plan.means"));
        }
        if (!few.isEmpty()) {
            sentences.add(texts.say("reports.board.plan.few", BoardQueries.FEW, texts.list(few)));
        }
        return Optional.of(new Section(
                texts.say("reports.board.plan"),
                List.copyOf(sentences),
                rows.isEmpty()
                        ? List.of()
                        : List.of(new Table(texts.say("reports.board.plan.table"), List.copyOf(columns), rows))));
    }

    private Optional<Section> courses(BoardQueries.Internal internal) {
        var now = internal.now();
        if (now.courses().isEmpty()) {
            return Optional.empty();
        }
        var before = new LinkedHashMap<Long, BoardQueries.Course>();
        internal.before().courses().forEach(course -> before.put(course.course().id(), course));
        var rows = now.courses().stream()
                .map(course -> new Row(
                        title(course.course()),
                        List.of(
                                Cell.of(course.started()),
                                Cell.of(course.completed()),
                                Cell.of(course.completedInPeriod()),
                                internal.before().few()
                                        ? Cell.of("..")
                                        : Cell.of(Optional.ofNullable(before.get(
                                                        course.course().id()))
                                                .map(BoardQueries.Course::completed)
                                                .orElse(0L)))))
                .toList();
        return Optional.of(new Section(
                texts.say("reports.board.courses"),
                List.of(texts.say(
                        "reports.board.before",
                        texts.day(internal.before().day()),
                        internal.before().few()
                                ? texts.say("reports.board.fewer", BoardQueries.FEW)
                                : Long.toString(internal.before().employed()))),
                List.of(new Table(
                        texts.say("reports.board.courses.table", now.employed()),
                        List.of(
                                texts.say("statistics.course"),
                                texts.say("statistics.started"),
                                texts.say("statistics.completed"),
                                texts.say("statistics.completed-in"),
                                texts.say("reports.board.completed-before")),
                        rows))));
    }

    private Optional<Section> units(BoardQueries.Internal internal) {
        if (internal.units().size() < 2) {
            return Optional.empty();
        }
        var rows = internal.units().stream()
                .map(unit -> new Row(
                        unit.name().isEmpty() ? texts.count("reports.board.units.together", unit.units()) : unit.name(),
                        List.of(
                                Cell.of(unit.employed()),
                                Cell.of(unit.asked()),
                                Cell.of(unit.done()),
                                Cell.of(unit.late()))))
                .toList();
        return Optional.of(new Section(
                texts.say("reports.board.units"),
                List.of(texts.say("reports.board.units.means", BoardQueries.FEW)),
                List.of(new Table(
                        texts.say("reports.board.units.table"),
                        List.of(
                                texts.say("statistics.unit"),
                                texts.say("statistics.employed"),
                                texts.say("reports.board.asked"),
                                texts.say("reports.board.all-done"),
                                texts.say("reports.board.any-late")),
                        rows))));
    }

    private Optional<Section> missing(List<String> sentences) {
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(texts.say("statistics.report.missing.heading"), sentences, List.of()));
    }

    /** What these words and signs of the tables mean, and those that all tables use. */
    private List<Row> words(String... special) {
        return Stream.concat(Stream.of("statistics.started", "statistics.completed"), Arrays.stream(special))
                .map(word -> word.length() > 2
                        ? new Row(texts.say(word), List.of(Cell.of(texts.say(word + ".means"))))
                        : new Row(word, List.of(Cell.of(texts.say(meaning(word))))))
                .toList();
    }

    private static String meaning(String sign) {
        return switch (sign) {
            case ".." -> "statistics.figure.hidden";
            case "-" -> "statistics.figure.missing";
            default -> "statistics.figure.notApplicable";
        };
    }

    private Optional<Section> method(List<String> sentences, List<Row> words) {
        return Optional.of(new Section(
                texts.say("statistics.report.method"),
                sentences,
                List.of(new Table(
                        texts.say("statistics.definitions"),
                        List.of(texts.say("statistics.file.word"), texts.say("statistics.file.meaning")),
                        words))));
    }

    /** RP1.4. A year is told by its last quarter. */
    BoardReport published(Scope employer, Period period, List<Municipal> municipals) {
        var quarter = Period.around(Period.Kind.QUARTER, period.lastDay(clocks.today()));
        var sections = new ArrayList<Section>();
        var missing = new ArrayList<String>();
        for (var municipal : municipals) {
            sections.addAll(municipal(municipal, quarter, missing));
        }
        if (sections.isEmpty()) {
            sections.add(new Section(
                    texts.say("statistics.report.summary"),
                    List.of(texts.say("reports.board.unpublished", choice.period(quarter))),
                    List.of()));
        }
        missing(List.copyOf(missing)).ifPresent(sections::add);
        method(
                        List.of(
                                texts.say("statistics.report.method.who", texts.day(quarter.lastDay(clocks.today()))),
                                texts.say("statistics.report.method.range"),
                                texts.say("statistics.report.method.certain"),
                                texts.say("statistics.reading.never-changed"),
                                texts.say("statistics.not-violence")),
                        words("statistics.headcount", "..", "-", "."))
                .ifPresent(sections::add);
        return new BoardReport(
                texts.say(
                        "reports.board.title",
                        texts.list(municipals.stream()
                                .map(each -> each.place().name())
                                .toList())),
                "",
                released(municipals, quarter),
                "utbildning-rapport-namnd-" + employer.employerId() + "-" + period.code(),
                List.copyOf(sections));
    }

    private List<String> released(List<Municipal> municipals, Period quarter) {
        var meta = new ArrayList<String>();
        meta.add(choice.period(quarter));
        municipals.stream()
                .flatMap(each -> of(each.lines(), quarter).stream())
                .findFirst()
                .ifPresent(line -> meta.add(texts.say("statistics.released", texts.day(line.publishedAt()))));
        return meta;
    }

    private List<Section> municipal(Municipal municipal, Period quarter, List<String> missing) {
        var now = byCourse(of(municipal.lines(), quarter));
        var earlier = municipal.lines().stream()
                .map(Line::period)
                .filter(period -> period.compareTo(quarter) < 0)
                .findFirst();
        var before =
                byCourse(earlier.map(period -> of(municipal.lines(), period)).orElse(List.of()));
        var groups = new LinkedHashMap<String, String>();
        places.professionGroups(texts.getLanguage()).forEach(each -> groups.put(each.code(), each.name()));
        var titles = new LinkedHashMap<Long, String>();
        choice.courses().forEach(course -> titles.put(course.id(), title(course)));
        var sections = new ArrayList<Section>();
        var outdated = new ArrayList<String>();
        titles.forEach((course, title) -> {
            var lines = inOrder(now.getOrDefault(course, List.of()), groups);
            lines.stream()
                    .filter(line -> line.released().figure(Measure.COMPLETED).isMissing())
                    .map(line -> groups.getOrDefault(line.group(), line.group()))
                    .filter(name -> !outdated.contains(name))
                    .forEach(outdated::add);
            if (lines.stream()
                    .anyMatch(line -> line.released().figure(Measure.STARTED).from() > 0)) {
                sections.add(course(municipal.place(), title, lines, before.getOrDefault(course, List.of()), groups));
            }
        });
        outdated.forEach(group -> missing.add(
                texts.say("statistics.report.missing", group, municipal.place().name())));
        if (sections.isEmpty() && !now.isEmpty()) {
            sections.add(
                    new Section(municipal.place().name(), List.of(texts.say("statistics.report.nothing")), List.of()));
        }
        return sections;
    }

    private Section course(Place place, String title, List<Line> lines, List<Line> before, Map<String, String> groups) {
        var completed = sum(lines, Measure.COMPLETED);
        var sentences = new ArrayList<String>();
        sentences.add(
                choice.hasBar(completed)
                        ? texts.say(
                                "reports.board.completed.published",
                                place.name(),
                                choice.words(completed),
                                completed.headcount(),
                                title)
                        : texts.say("reports.board.hidden", title, place.name(), choice.words(completed)));
        if (!before.isEmpty()) {
            var then = sum(before, Measure.COMPLETED);
            if (choice.hasBar(then) && choice.hasBar(completed)) {
                var since = before.get(0).period();
                sentences.add(texts.say(
                        "statistics.report.change." + completed.since(then),
                        texts.say("statistics.report.quarter", since.number(), Integer.toString(since.year())),
                        choice.words(then)));
            }
        }
        var target = Optional.ofNullable(lines.get(0).target());
        target.ifPresent(wanted -> sentences.add(
                texts.say("statistics.target.place." + completed.against(wanted), wanted.percent(), place.name())));
        var rows = new ArrayList<Row>();
        lines.stream()
                .filter(line -> line.released().figure(Measure.REGISTERED).headcount() > 0
                        || line.released().figure(Measure.REGISTERED).isMissing())
                .forEach(line -> rows.add(row(
                        groups.getOrDefault(line.group(), line.group()),
                        line.released().figure(Measure.COMPLETED),
                        shown(line, place, Measure.STARTED),
                        shown(line, place, Measure.COMPLETED))));
        if (rows.size() > 1) {
            rows.add(row(
                    texts.say("statistics.all-groups.together"),
                    completed,
                    together(lines, place, Measure.STARTED),
                    together(lines, place, Measure.COMPLETED)));
        }
        return new Section(
                title,
                List.copyOf(sentences),
                List.of(new Table(
                        place.name() + ", " + choice.period(lines.get(0).period()),
                        List.of(
                                texts.say("statistics.group"),
                                texts.say("statistics.headcount"),
                                texts.say("statistics.started"),
                                texts.say("statistics.completed")),
                        List.copyOf(rows))));
    }

    private Row row(String name, Figure figure, Shown started, Shown completed) {
        return new Row(
                name,
                List.of(
                        Cell.of(figure.headcount() > 0 ? Integer.toString(figure.headcount()) : choice.sign(figure)),
                        new Cell(choice.sign(started.figure()), started),
                        new Cell(choice.sign(completed.figure()), completed)));
    }

    private static Shown shown(Line line, Place place, Measure measure) {
        return new Shown(
                place.code(),
                place.name(),
                "",
                line.cell(measure),
                line.released().figure(measure),
                null);
    }

    private static Shown together(List<Line> lines, Place place, Measure measure) {
        var first = lines.get(0);
        return new Shown(
                place.code(),
                place.name(),
                "",
                String.join(
                        "/",
                        first.period().code(),
                        Long.toString(first.course()),
                        Shown.ALL_GROUPS,
                        place.code(),
                        measure.name()),
                sum(lines, measure),
                null);
    }

    private static Figure sum(List<Line> lines, Measure measure) {
        return Figure.sum(
                lines.stream().map(line -> line.released().figure(measure)).toList());
    }

    private static List<Line> of(List<Line> lines, Period period) {
        return lines.stream().filter(line -> line.period().equals(period)).toList();
    }

    private static List<Line> inOrder(List<Line> lines, Map<String, String> groups) {
        var order = List.copyOf(groups.keySet());
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> order.indexOf(line.group())))
                .toList();
    }

    private static Map<Long, List<Line>> byCourse(List<Line> lines) {
        var byCourse = new LinkedHashMap<Long, List<Line>>();
        lines.forEach(line -> byCourse.computeIfAbsent(line.course(), none -> new ArrayList<>())
                .add(line));
        return byCourse;
    }

    private String title(StatisticsQueries.Course course) {
        return course.titleIn(texts.getLanguage());
    }
}
