package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.Cluster;
import se.larstig.statistics.LineFigureQueries;
import se.larstig.statistics.Period;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Addresses;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Texts;

/** One line of a county's plan: each municipality as table and map, and one place over the last releases. */
@Page(roles = {Role.COORDINATOR, Role.STEERING_GROUP})
public class PlanLinePage {

    /** A municipality, or all together. */
    public record Row(String name, String address, LineCell cell) {}

    /** S8.13: a release, with how the line stood in the place. */
    public record Edition(String name, String shortName, LineCell cell) {}

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

    private @Nullable Scope scope;
    private List<LineFigureQueries.Edition> editions = List.of();
    private LineFigureQueries.@Nullable Edition edition;
    private LineFigureQueries.@Nullable Line line;
    private List<OrganisationQueries.Place> municipalities = List.of();
    private List<Row> rows = List.of();
    private @Nullable Row county;
    private Map<String, String> choices = Map.of();
    private String place = "";
    private List<Edition> trend = List.of();
    private @Nullable TileMap map;

    public void load() {
        var scopes = choice.scopes(Set.of(Scope.Level.COUNTY), Role.COORDINATOR, Role.STEERING_GROUP);
        scope = choice.scope(scopes);
        var wanted = choice.number("line").or(this::first);
        if (wanted.isPresent()) {
            show(wanted.get());
        }
    }

    /** The first line that has figures; empty where none has. */
    private Optional<Long> first() {
        return queries.periods(current.get(), getScope().code()).stream()
                .findFirst()
                .flatMap(newest -> figures.edition(current.get(), getScope().code(), newest))
                .flatMap(newest -> newest.shown().stream().findFirst())
                .map(LineFigureQueries.Line::number);
    }

    private void show(long number) {
        editions = figures.trend(current.get(), getScope().code(), number).stream()
                .filter(each -> each.line(number)
                        .map(LineFigureQueries.Line::hasFigures)
                        .orElse(false))
                .toList();
        if (editions.isEmpty()) {
            throw Refused.notFound();
        }
        var period = choice.released(getPeriods(), false);
        var shown = editions.stream()
                .filter(each -> each.period().equals(period))
                .findFirst()
                .orElseThrow(Refused::notFound);
        var chosen = shown.line(number).orElseThrow(Refused::notFound);
        edition = shown;
        line = chosen;
        municipalities = places.municipalities(getScope().code());
        rows = municipalities.stream()
                .map(place -> new Row(
                        place.name(),
                        Addresses.of(MunicipalityPage.class, "place", place.code(), "period", period.code()),
                        words.cell(shown, chosen, place.code(), choice.getMeasure())))
                .toList();
        county = new Row(
                texts.say("statistics.whole-county"),
                "",
                words.sum(shown, chosen, getScope().code(), shown.municipalities(), choice.getMeasure()));
        choices = choices(shown);
        place = place();
        var own = own(shown);
        trend = own.stream().map(this::edition).toList();
        map = map();
        switch (choice.wanted("file").orElse("")) {
            case "table" ->
                file.send(getScope().code(), shown, List.of(chosen), words.places(shown, names(), getName()));
            case "trend" -> file.trend(getScope().code(), own, number, place, getPlaceName());
            default -> {}
        }
    }

    /** The county first, then its clusters and municipalities, by code. */
    private Map<String, String> choices(LineFigureQueries.Edition shown) {
        var choices = new LinkedHashMap<String, String>();
        choices.put(getScope().code(), texts.say("statistics.whole-county"));
        shown.settings().clusters().forEach(cluster -> choices.put(cluster.code(), cluster.name()));
        municipalities.forEach(each -> choices.put(each.code(), each.name()));
        return choices;
    }

    /** The chosen place, or the county. A cluster of other years is none of this one. */
    private String place() {
        var wanted = choice.wanted("place").orElse(getScope().code());
        if (!choices.containsKey(wanted) && !Cluster.isCode(wanted)) {
            throw Refused.notFound();
        }
        return choices.containsKey(wanted) ? wanted : getScope().code();
    }

    /** The releases in which the place is the same; a cluster may have been other municipalities in another year. */
    private List<LineFigureQueries.Edition> own(LineFigureQueries.Edition shown) {
        return editions.stream()
                .filter(each -> !Cluster.isCode(place) || members(each).equals(members(shown)))
                .toList();
    }

    private List<String> members(LineFigureQueries.Edition of) {
        return of.settings().clusters().stream()
                .filter(cluster -> cluster.code().equals(place))
                .findFirst()
                .map(Cluster::municipalities)
                .orElse(List.of());
    }

    private Edition edition(LineFigureQueries.Edition of) {
        return new Edition(
                choice.period(of.period()),
                texts.say(
                        "statistics.period.short",
                        of.period().number(),
                        Integer.toString(of.period().year())),
                words.any(of, of.line(getLine().number()).orElseThrow(Refused::notFound), place, choice.getMeasure()));
    }

    private Map<String, String> names() {
        return municipalities.stream()
                .collect(Collectors.toMap(OrganisationQueries.Place::code, OrganisationQueries.Place::name));
    }

    public List<Row> getRows() {
        return rows;
    }

    public @Nullable Row getCounty() {
        return county;
    }

    /** The map, on which a municipality without a figure is empty; null where the county has none. */
    public @Nullable TileMap getMap() {
        return map;
    }

    private @Nullable TileMap map() {
        var shown = getEdition();
        return TileMap.of(
                        municipalities,
                        municipalities.stream()
                                .map(place -> Optional.ofNullable(
                                                words.cell(shown, getLine(), place.code(), choice.getMeasure())
                                                        .shown())
                                        .orElse(new Shown(place.code(), "", "", Figure.NONE)))
                                .toList())
                .orElse(null);
    }

    /** S8.13: the chosen place in each release, the newest first. */
    public List<Edition> getTrend() {
        return trend;
    }

    /** The same as ranges, the oldest first; without those in which it had no figure. */
    public List<Shown> getBars() {
        var bars = new ArrayList<Shown>();
        for (var each : trend) {
            var shown = each.cell().shown();
            if (shown != null) {
                bars.add(new Shown(shown.code(), each.shortName(), shown.cell(), shown.figure()));
            }
        }
        Collections.reverse(bars);
        return bars;
    }

    public List<Option> getPlaceOptions() {
        return Choice.options(
                List.copyOf(choices.keySet()), code -> code, code -> choices.getOrDefault(code, code), place);
    }

    /** Its code, where the trend is a municipality's, a cluster's or the county's. */
    public String getPlace() {
        return place;
    }

    public String getPlaceName() {
        return place.equals(getScope().code()) ? getName() : choices.getOrDefault(place, place);
    }

    /** Whether the place is several municipalities, of which others may have adopted the line at another time. */
    public boolean isTogether() {
        return place.equals(getScope().code()) || Cluster.isCode(place);
    }

    /** How many municipalities have reached the goal, have not, or cannot be told. */
    public String getSentence() {
        var verdicts = rows.stream()
                .map(row -> row.cell().verdict())
                .filter(Objects::nonNull)
                .map(Enum::name)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return choice.getMeasure() != Measure.COMPLETED || verdicts.isEmpty()
                ? ""
                : texts.say(
                        "statistics.plan.line.sentence",
                        verdicts.values().stream().mapToLong(Long::longValue).sum(),
                        verdicts.getOrDefault("REACHED", 0L),
                        verdicts.getOrDefault("NOT_REACHED", 0L),
                        verdicts.getOrDefault("CANNOT_TELL", 0L));
    }

    /** Whether there is a line with figures. */
    public boolean isShown() {
        return line != null;
    }

    public LineFigureQueries.Line getLine() {
        return Optional.ofNullable(line).orElseThrow(Refused::notFound);
    }

    public LineFigureQueries.Edition getEdition() {
        return Optional.ofNullable(edition).orElseThrow(Refused::notFound);
    }

    public List<Period> getPeriods() {
        return editions.stream().map(LineFigureQueries.Edition::period).toList();
    }

    public Scope getScope() {
        return Optional.ofNullable(scope).orElseThrow(Refused::notFound);
    }

    public String getName() {
        return places.name(getScope());
    }

    public String getBackAddress() {
        return Addresses.of(
                PlanFiguresPage.class,
                "scope",
                getScope().code(),
                "period",
                edition == null ? "" : edition.period().code(),
                "measure",
                choice.getMeasure());
    }

    /** The line's page with the trend of a place. */
    static String address(String county, long line, String place, Period period, Measure measure) {
        return Addresses.of(
                PlanLinePage.class,
                "scope",
                county,
                "line",
                line,
                "place",
                place,
                "period",
                period.code(),
                "measure",
                measure);
    }

    /** This page as a file. */
    public String fileAddress(String which) {
        return Addresses.of(
                PlanLinePage.class,
                "scope",
                getScope().code(),
                "line",
                getLine().number(),
                "place",
                which.equals("trend") ? place : getScope().code(),
                "period",
                getEdition().period().code(),
                "file",
                which);
    }
}
