package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.PlanQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.Cost;
import se.larstig.statistics.PlanChangeQueries;
import se.larstig.web.Page;
import se.larstig.web.Texts;

/** S8.12, S8.14: what a version of a plan changes, line by line, about how many persons, and what it costs in precision. */
@Page(roles = Role.COORDINATOR)
public class PlanChangePage {

    /** S8.14: lines that cost the same, with what that is, in sentences. */
    public record Priced(List<String> names, List<String> sentences) {}

    @Inject
    private CurrentActor current;

    @Inject
    private OrganisationQueries places;

    @Inject
    private PlanQueries plans;

    @Inject
    private PlanChangeQueries changes;

    @Inject
    private Choice choice;

    @Inject
    private Texts texts;

    private PlanChangeQueries.@Nullable Moves moves;
    private List<Priced> priced = List.of();

    public void load() {
        choice.number("version").or(this::newest).ifPresent(version -> {
            var found = changes.of(current.get(), version);
            moves = found;
            priced = priced(found);
        });
    }

    private Optional<Long> newest() {
        var scope = choice.scope(choice.scopes(Set.of(Scope.Level.COUNTY), Role.COORDINATOR));
        return plans.plans(current.get(), scope.code()).stream().findFirst().map(PlanQueries.Version::id);
    }

    /** Null where the county has no plan. */
    public PlanChangeQueries.@Nullable Moves getMoves() {
        return moves;
    }

    public List<PlanChangeQueries.Move> getLines() {
        return moves == null ? List.of() : moves.lines();
    }

    /** About how many persons the line is. */
    public String registered(PlanChangeQueries.Move line) {
        var figure = line.registered();
        if (figure == null) {
            return texts.say("statistics.plan-change.unknown." + line.why());
        }
        return figure.isHidden()
                ? texts.say("statistics.figure.hidden")
                : texts.say("statistics.plan-change.between", figure.from(), figure.to());
    }

    /** S8.14: the lines that cost something, in the order of the plan. */
    public List<Priced> getPriced() {
        return priced;
    }

    private List<Priced> priced(PlanChangeQueries.Moves of) {
        var names = new LinkedHashMap<String, String>();
        places.municipalities(of.version().county()).forEach(place -> names.put(place.code(), place.name()));
        var groups = places.professionGroups(texts.getLanguage()).stream()
                .collect(Collectors.toMap(OrganisationQueries.Named::code, OrganisationQueries.Named::name));
        var bySentences = new LinkedHashMap<List<String>, List<String>>();
        of.lines().stream()
                .filter(line -> !line.cost().isNone())
                .forEach(line -> bySentences
                        .computeIfAbsent(sentences(line.cost(), names, groups), none -> new ArrayList<>())
                        .add(line.name()));
        return bySentences.entrySet().stream()
                .map(each -> new Priced(each.getValue(), each.getKey()))
                .toList();
    }

    private List<String> sentences(Cost cost, Map<String, String> names, Map<String, String> groups) {
        var sentences = new ArrayList<String>();
        cost.undivided()
                .forEach(each -> sentences.add(texts.say(
                        "statistics.plan-change.cost.undivided",
                        groups.getOrDefault(each.group(), each.group()),
                        places(each.municipalities(), names))));
        cost.wider()
                .forEach(each -> sentences.add(texts.say(
                        "statistics.plan-change.cost.wider",
                        groups.getOrDefault(each.group(), each.group()),
                        places(each.municipalities(), names),
                        names.getOrDefault(each.widest(), each.widest()),
                        each.with(),
                        each.without())));
        cost.shared()
                .forEach(each -> sentences.add(texts.say(
                        "statistics.plan-change.cost.shared",
                        groups.getOrDefault(each.group(), each.group()),
                        texts.list(each.lines()))));
        return sentences;
    }

    private String places(List<String> codes, Map<String, String> names) {
        return codes.size() == names.size()
                ? texts.say("statistics.plan-change.cost.everywhere")
                : texts.list(codes.stream()
                        .map(code -> names.getOrDefault(code, code))
                        .toList());
    }

    /** S4.1: which figure it is; empty without one. */
    public String cell(PlanChangeQueries.Move line) {
        var all = Optional.ofNullable(moves).orElseThrow(Refused::notFound);
        return line.registered() == null || all.period() == null
                ? ""
                : String.join(
                        "/",
                        all.period().code(),
                        "audience-" + line.number(),
                        Shown.ALL_GROUPS,
                        all.version().county(),
                        Measure.REGISTERED.name());
    }

    /** The figure, or one that nobody is concerned by. */
    public Figure figure(PlanChangeQueries.Move line) {
        return Optional.ofNullable(line.registered()).orElse(Figure.NONE);
    }
}
