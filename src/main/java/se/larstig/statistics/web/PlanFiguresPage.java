package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

/** S8: the county's municipalities against the lines of its plans that each of them has adopted. */
@Page(roles = {Role.COORDINATOR, Role.STEERING_GROUP})
public class PlanFiguresPage {

    /** More than these do not stand side by side on a screen. */
    private static final int MANY_LINES = 8;

    /** A municipality, a cluster or the county, with a cell for each line. */
    public record Row(String name, String note, String address, String ready, List<LineCell> cells) {}

    @Inject
    private CurrentActor current;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private LineFigureQueries figures;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Choice choice;

    @Inject
    private LineWords words;

    @Inject
    private LineFile file;

    @Inject
    private Texts texts;

    private List<Scope> scopes = List.of();
    private @Nullable Scope scope;
    private List<Period> periods = List.of();
    private LineFigureQueries.@Nullable Edition edition;
    private List<LineFigureQueries.Line> lines = List.of();
    private List<LineFigureQueries.Topic> topics = List.of();
    private LineFigureQueries.@Nullable Topic topic;
    private List<Row> rows = List.of();
    private List<Row> together = List.of();

    public void load() {
        scopes = choice.scopes(Set.of(Scope.Level.COUNTY), Role.COORDINATOR, Role.STEERING_GROUP);
        scope = choice.scope(scopes);
        periods = queries.periods(current.get(), scope.code());
        if (periods.isEmpty()) {
            return;
        }
        edition = figures.edition(current.get(), scope.code(), choice.released(periods, scopes.size() > 1))
                .orElseThrow(Refused::notFound);
        lines = lines(edition);
        var names = names();
        rows = names.entrySet().stream()
                .map(place -> municipality(edition, place.getKey(), place.getValue()))
                .toList();
        together = together(edition, names);
        if (choice.wanted("file").isPresent()) {
            file.send(scope.code(), edition, lines, words.places(edition, names, getName()));
        }
    }

    /** S8.15: those of the chosen plan or course, or all. */
    private List<LineFigureQueries.Line> lines(LineFigureQueries.Edition of) {
        var wanted = choice.wanted("show").orElse("");
        if (of.shown().size() <= MANY_LINES && wanted.isEmpty()) {
            return of.shown();
        }
        topics = figures.topics(current.get(), of, texts.getLanguage());
        var chosen = topics.stream()
                .filter(each -> each.code().equals(wanted))
                .findFirst()
                .orElse(null);
        topic = chosen;
        return chosen == null
                ? of.shown()
                : of.shown().stream()
                        .filter(line -> chosen.lines().contains(line.number()))
                        .toList();
    }

    /** Whether there are so many lines that some can be chosen. */
    public boolean isMany() {
        return !topics.isEmpty();
    }

    public List<Option> getTopicOptions() {
        var options = new ArrayList<Option>();
        options.add(new Option("", texts.say("statistics.plan.topic.all"), topic == null));
        topics.forEach(each -> options.add(new Option(each.code(), said(each), each.equals(topic))));
        return options;
    }

    /** The chosen plan or course; empty when all lines are shown. */
    public String getTopic() {
        return topic == null ? "" : said(topic);
    }

    private String said(LineFigureQueries.Topic of) {
        return texts.say(of.plan() ? "statistics.plan.topic.plan" : "statistics.plan.topic.course", of.name());
    }

    /** By code, in the order of the names. */
    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        places.municipalities(getScope().code()).forEach(place -> names.put(place.code(), place.name()));
        return names;
    }

    private Row municipality(LineFigureQueries.Edition of, String code, String name) {
        return new Row(
                name,
                "",
                Addresses.of(
                        MunicipalityPage.class,
                        "place",
                        code,
                        "period",
                        of.period().code()),
                words.adopted(of, code) + " " + words.ready(of.readiness(code)),
                cells(line -> words.cell(of, line, code, choice.getMeasure())));
    }

    private List<Row> together(LineFigureQueries.Edition of, Map<String, String> names) {
        var all = new ArrayList<Row>();
        of.settings()
                .clusters()
                .forEach(cluster -> all.add(new Row(
                        cluster.name(),
                        texts.list(cluster.municipalities().stream()
                                .map(code -> names.getOrDefault(code, code))
                                .toList()),
                        "",
                        "",
                        cells(line ->
                                words.sum(of, line, cluster.code(), cluster.municipalities(), choice.getMeasure())))));
        all.add(new Row(
                texts.say("statistics.whole-county"),
                "",
                "",
                "",
                cells(line -> words.sum(of, line, of.county(), of.municipalities(), choice.getMeasure()))));
        return all;
    }

    private List<LineCell> cells(Function<LineFigureQueries.Line, LineCell> cell) {
        return lines.stream().map(cell).toList();
    }

    /** The lines that have figures, in the order of the plans. */
    public List<LineFigureQueries.Line> getLines() {
        return lines;
    }

    /** Those that have none, with the reason. */
    public List<LineFigureQueries.Line> getOthers() {
        return edition == null
                ? List.of()
                : edition.lines().stream().filter(line -> !line.hasFigures()).toList();
    }

    /** The municipalities by name. */
    public List<Row> getRows() {
        return rows;
    }

    /** Clusters, and the county last. */
    public List<Row> getTogether() {
        return together;
    }

    public LineFigureQueries.@Nullable Edition getEdition() {
        return edition;
    }

    public List<Period> getPeriods() {
        return periods;
    }

    public List<Scope> getScopes() {
        return scopes;
    }

    public Scope getScope() {
        return Optional.ofNullable(scope).orElseThrow(Refused::notFound);
    }

    /** The county's name. */
    public String getName() {
        return places.name(getScope());
    }

    /** How many lines there are, and how many municipalities have adopted one or more of them. */
    public String getSentence() {
        var adopting = edition == null
                ? 0
                : edition.municipalities().stream()
                        .filter(code -> edition.shown().stream()
                                .anyMatch(
                                        line -> Optional.ofNullable(line.cells().get(code))
                                                .map(LineFigureQueries.Cell::isAdopted)
                                                .orElse(false)))
                        .count();
        return texts.say(
                "statistics.plan.sentence",
                edition == null ? 0 : edition.shown().size(),
                rows.size(),
                adopting);
    }

    /** The line's own page. */
    public String address(LineFigureQueries.Line line) {
        return Addresses.of(
                PlanLinePage.class,
                "scope",
                getScope().code(),
                "line",
                line.number(),
                "period",
                edition == null ? "" : edition.period().code(),
                "measure",
                choice.getMeasure());
    }

    public String getFileAddress() {
        return Addresses.of(
                PlanFiguresPage.class,
                "scope",
                getScope().code(),
                "period",
                edition == null ? "" : edition.period().code(),
                "show",
                topic == null ? "" : topic.code(),
                "file",
                "table");
    }
}
