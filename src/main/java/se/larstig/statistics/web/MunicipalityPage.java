package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Target;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.LineFigureQueries;
import se.larstig.statistics.Period;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Addresses;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Texts;

/** What was released about one municipality: all profession groups and courses, and one of them over the last releases. */
@Page(roles = {Role.COORDINATOR, Role.STEERING_GROUP})
public class MunicipalityPage {

    private static final int RELEASES = 8;

    /** A row of the table: one profession group, with a figure for each course; null where nothing was released. */
    public record Row(String group, List<@Nullable Shown> figures) {

        public Row {
            figures = Collections.unmodifiableList(new ArrayList<>(figures));
        }
    }

    /** S8: a line of the county's plan here; {@code address} is that of its own page, with its trend. */
    public record PlanRow(String name, String goal, String address, LineCell cell) {}

    /** A row of the table over time. */
    public record Edition(String name, List<Shown> measures) {}

    @Inject
    private CurrentActor current;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Choice choice;

    @Inject
    private ReleaseFile file;

    @Inject
    private LineFigureQueries lineFigures;

    @Inject
    private LineWords lineWords;

    @Inject
    private LineFile lineFile;

    @Inject
    private Texts texts;

    private final Map<String, String> groupNames = new LinkedHashMap<>();
    private OrganisationQueries.@Nullable Place place;
    private List<StatisticsQueries.Line> lines = List.of();
    private List<Period> periods = List.of();
    private @Nullable Period period;
    private @Nullable String group;
    private List<StatisticsQueries.Course> courses = List.of();
    private List<Row> rows = List.of();
    private List<Edition> editions = List.of();
    private List<Shown> bars = List.of();
    private List<Shown> together = List.of();
    private @Nullable Integer target;
    private List<PlanRow> planRows = List.of();
    private String ready = "";

    public void load() {
        var held = choice.scopes(Set.of(Scope.Level.COUNTY), Role.COORDINATOR, Role.STEERING_GROUP);
        place = chosen(held);
        places.professionGroups(texts.getLanguage()).forEach(each -> groupNames.put(each.code(), each.name()));
        lines = queries.municipality(current.get(), place.county(), place.code(), RELEASES);
        periods = lines.stream().map(StatisticsQueries.Line::period).distinct().toList();
        group = choice.code("group", groups());
        if (periods.isEmpty()) {
            return;
        }
        period = choice.released(periods, false);
        courses = coursesOf(period);
        rows = rowsOf(period);
        editions = trend().stream().map(this::edition).toList();
        bars = bars();
        var county = queries.county(
                current.get(), place.county(), period, choice.getCourse().id());
        if (county.isPresent() && county.get().groups().contains(group)) {
            together = together(county.get(), choice.getMeasure());
            target = county.get().target().map(Target::percent).orElse(null);
        }
        lineFigures.edition(current.get(), place.county(), period).ifPresent(this::plan);
        answerWithFile(place, period, county);
    }

    private void plan(LineFigureQueries.Edition edition) {
        var here = getPlace();
        ready = choice.getMeasure() == Measure.COMPLETED ? lineWords.ready(edition.readiness(here.code())) : "";
        planRows = edition.shown().stream()
                .map(line -> new PlanRow(
                        line.name(),
                        lineWords.goal(line.goal()),
                        PlanLinePage.address(
                                here.county(), line.number(), here.code(), edition.period(), choice.getMeasure()),
                        lineWords.cell(edition, line, here.code(), choice.getMeasure())))
                .toList();
        if (choice.wanted("file").filter("plan"::equals).isPresent()) {
            lineFile.send(here.county(), edition, edition.shown(), Map.of(here.code(), here.name()));
        }
    }

    /** The lines of the county's plan that have figures, with how they stand here. */
    public List<PlanRow> getPlanRows() {
        return planRows;
    }

    /** S8.10, in a sentence; empty where nothing is to be judged. */
    public String getReady() {
        return ready;
    }

    /** The municipality's figure of the chosen course and profession group, and that of the cluster it lies in. */
    private List<Shown> together(StatisticsQueries.County county, Measure measure) {
        var shown = new ArrayList<Shown>();
        var here = getPlace();
        shown.add(Shown.of(county, chosenGroup(), here.code(), here.name(), "", measure));
        county.settings()
                .cluster(here.code())
                .map(cluster -> Shown.of(
                        county,
                        chosenGroup(),
                        cluster.code(),
                        cluster.name(),
                        choice.note(cluster, places.municipalities(here.county())),
                        measure))
                .ifPresent(shown::add);
        return shown;
    }

    private void answerWithFile(
            OrganisationQueries.Place place, Period period, Optional<StatisticsQueries.County> county) {
        switch (choice.wanted("file").orElse("")) {
            case "table" -> {
                var rows = fileRows(
                        place,
                        lines.stream()
                                .filter(line -> line.period().equals(period))
                                .toList());
                county.filter(released -> hasCluster()).ifPresent(released -> rows.addAll(clusterRows(released)));
                file.send(place.county(), place.code() + "-" + period.code(), rows);
            }
            case "trend" -> file.send(place.county(), place.code() + "-over-tid", fileRows(place, trend()));
            default -> {}
        }
    }

    private List<ReleaseFile.Row> fileRows(OrganisationQueries.Place place, List<StatisticsQueries.Line> lines) {
        var rows = new ArrayList<ReleaseFile.Row>();
        for (var line : lines) {
            for (var measure : Measure.values()) {
                rows.add(new ReleaseFile.Row(
                        shown(line, measure, place.name()),
                        groupName(line.group()),
                        title(line.course()),
                        line.period(),
                        measure,
                        line.publishedAt()));
            }
        }
        return rows;
    }

    /** S3.7: the file holds the cluster's figures that the page shows. */
    private List<ReleaseFile.Row> clusterRows(StatisticsQueries.County county) {
        return Stream.of(Measure.values())
                .map(measure -> new ReleaseFile.Row(
                        together(county, measure).get(1),
                        groupName(chosenGroup()),
                        choice.getCourseTitle(),
                        county.period(),
                        measure,
                        county.publishedAt()))
                .toList();
    }

    private OrganisationQueries.Place chosen(List<Scope> held) {
        var wanted = choice.wanted("place");
        var found = wanted.isPresent()
                ? places.municipality(wanted.get())
                : held.stream()
                        .flatMap(scope -> places.municipalities(scope.code()).stream())
                        .findFirst();
        return found.filter(each -> held.contains(Scope.county(each.county()))).orElseThrow(Refused::notFound);
    }

    /** The profession groups of which anything is released, in their order. */
    private List<String> groups() {
        return groupNames.keySet().stream()
                .filter(code -> lines.stream().anyMatch(line -> line.group().equals(code)))
                .toList();
    }

    /** The courses of the chosen release, in their order. */
    public List<StatisticsQueries.Course> getCourses() {
        return courses;
    }

    private List<StatisticsQueries.Course> coursesOf(Period period) {
        var released = lines.stream()
                .filter(line -> line.period().equals(period))
                .map(StatisticsQueries.Line::course)
                .collect(Collectors.toSet());
        return choice.courses().stream()
                .filter(course -> released.contains(course.id()))
                .toList();
    }

    /** The chosen release: each profession group with its figures by course. */
    public List<Row> getRows() {
        return rows;
    }

    private List<Row> rowsOf(Period period) {
        var measure = choice.getMeasure();
        return groups().stream()
                .map(code -> {
                    var figures = new HashMap<Long, Shown>();
                    lines.stream()
                            .filter(line ->
                                    line.period().equals(period) && line.group().equals(code))
                            .forEach(line -> figures.put(line.course(), shown(line, measure, groupName(code))));
                    var cells = new ArrayList<@Nullable Shown>();
                    courses.forEach(course -> cells.add(figures.get(course.id())));
                    return new Row(groupName(code), cells);
                })
                .toList();
    }

    /** The chosen course and profession group, the newest release first. */
    private List<StatisticsQueries.Line> trend() {
        return lines.stream()
                .filter(line ->
                        line.course() == choice.getCourse().id() && line.group().equals(group))
                .toList();
    }

    /** The same as rows, the newest first. */
    public List<Edition> getEditions() {
        return editions;
    }

    private Edition edition(StatisticsQueries.Line line) {
        return new Edition(
                choice.period(line.period()),
                List.of(
                        shown(line, Measure.REGISTERED, ""),
                        shown(line, Measure.STARTED, ""),
                        shown(line, Measure.COMPLETED, "")));
    }

    /** The chosen measure over time, the oldest first. */
    public List<Shown> getBars() {
        return bars;
    }

    private List<Shown> bars() {
        var measure = choice.getMeasure();
        var shown = new ArrayList<>(trend().stream()
                .map(line -> shown(
                        line,
                        measure,
                        texts.say(
                                "statistics.period.short",
                                line.period().number(),
                                Integer.toString(line.period().year()))))
                .toList());
        Collections.reverse(shown);
        return shown;
    }

    private static Shown shown(StatisticsQueries.Line line, Measure measure, String name) {
        return new Shown(
                line.released().code(),
                name,
                "",
                line.cell(measure),
                line.released().figure(measure),
                measure == Measure.COMPLETED ? line.verdict().orElse(null) : null);
    }

    /** The municipality, and the cluster it lies in if there is one; empty when nothing is released of the choice. */
    public List<Shown> getTogether() {
        return together;
    }

    public boolean hasCluster() {
        return together.size() > 1;
    }

    /** The county's target in percent; null without one, and for other measures. */
    public @Nullable Integer getTarget() {
        return choice.getMeasure() == Measure.COMPLETED ? target : null;
    }

    /** The chosen figure, the target and the cluster in sentences; empty when nothing is released of the choice. */
    public List<String> getSentences() {
        if (together.isEmpty()) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        var own = together.get(0);
        sentences.add(choice.sentence(own, own.name(), getGroup()));
        if (getTarget() != null && own.verdict() != null) {
            sentences.add(texts.say("statistics.target.place." + own.verdict(), getTarget(), own.name()));
        }
        if (hasCluster()) {
            var cluster = together.get(1);
            sentences.add(texts.say(
                    choice.hasBar(cluster.figure())
                            ? "statistics.cluster.sentence"
                            : "statistics.cluster.sentence.none",
                    cluster.note().isEmpty() ? cluster.name() : cluster.note(),
                    choice.words(cluster.figure()),
                    cluster.figure().headcount()));
            if (getTarget() != null && cluster.verdict() != null) {
                sentences.add(texts.say("statistics.target.cluster." + cluster.verdict()));
            }
        }
        return sentences;
    }

    private String groupName(String code) {
        return groupNames.getOrDefault(code, code);
    }

    private String title(long course) {
        return choice.courses().stream()
                .filter(each -> each.id() == course)
                .findFirst()
                .map(each -> each.titleIn(texts.getLanguage()))
                .orElse("");
    }

    /** When the chosen release was made; null when there is none. */
    public @Nullable Instant getPublishedAt() {
        return lines.stream()
                .filter(line -> line.period().equals(period))
                .findFirst()
                .map(StatisticsQueries.Line::publishedAt)
                .orElse(null);
    }

    public OrganisationQueries.Place getPlace() {
        if (place == null) {
            throw Refused.notFound();
        }
        return place;
    }

    public String getCountyName() {
        return places.name(Scope.county(getPlace().county()));
    }

    public List<Period> getPeriods() {
        return periods;
    }

    public @Nullable Period getPeriod() {
        return period;
    }

    public String getGroup() {
        return group == null ? "" : groupName(group);
    }

    private String chosenGroup() {
        if (group == null) {
            throw Refused.notFound();
        }
        return group;
    }

    public List<Option> getGroupOptions() {
        return Choice.options(groups(), code -> code, this::groupName, group);
    }

    /** Back to the county, with the same choices. */
    public String getCountyAddress() {
        return Addresses.of(CountyPage.class, parameters("scope", getPlace().county()));
    }

    /** This page as a file. */
    public String fileAddress(String which) {
        return Addresses.of(
                MunicipalityPage.class, parameters("place", getPlace().code(), "file", which));
    }

    private Object[] parameters(Object... first) {
        var all = new ArrayList<Object>(List.of(first));
        all.addAll(List.of(
                "course",
                choice.getCourse().id(),
                "period",
                Optional.ofNullable(period).map(Period::code).orElse(""),
                "measure",
                choice.getMeasure(),
                "group",
                group == null ? "" : group));
        return all.toArray();
    }
}
