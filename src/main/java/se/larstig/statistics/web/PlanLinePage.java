package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
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
import se.larstig.statistics.LineFigureQueries;
import se.larstig.statistics.Period;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Texts;

/** One line of a county's plan: each municipality as table and map, and the county over the last releases. */
@Page(roles = {Role.COORDINATOR, Role.STEERING_GROUP})
public class PlanLinePage {

    /** A municipality, or all together. */
    public record Row(String name, String address, LineCell cell) {}

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
    private List<Shown> bars = List.of();
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
        bars = bars();
        map = map();
        if (choice.wanted("file").isPresent()) {
            file.send(getScope().code(), shown, List.of(chosen), words.places(shown, names(), getName()));
        }
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

    /** The county in each release, the oldest first. */
    public List<Shown> getBars() {
        return bars;
    }

    private List<Shown> bars() {
        var bars = new ArrayList<Shown>();
        for (var each : editions) {
            each.line(getLine().number())
                    .map(one -> words.sum(each, one, getScope().code(), each.municipalities(), choice.getMeasure()))
                    .map(LineCell::shown)
                    .ifPresent(shown -> bars.add(new Shown(
                            shown.code(),
                            texts.say(
                                    "statistics.period.short",
                                    each.period().number(),
                                    Integer.toString(each.period().year())),
                            shown.cell(),
                            shown.figure())));
        }
        Collections.reverse(bars);
        return List.copyOf(bars);
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

    public String getFileAddress() {
        return Addresses.of(
                PlanLinePage.class,
                "scope",
                getScope().code(),
                "line",
                getLine().number(),
                "period",
                getEdition().period().code(),
                "file",
                "table");
    }
}
