package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.plan.PlanQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.PlanChangeQueries;
import se.larstig.web.Page;
import se.larstig.web.Texts;

/** S8.12: what a version of a plan changes, line by line, and about how many persons each line is. */
@Page(roles = Role.COORDINATOR)
public class PlanChangePage {

    @Inject
    private CurrentActor current;

    @Inject
    private PlanQueries plans;

    @Inject
    private PlanChangeQueries changes;

    @Inject
    private Choice choice;

    @Inject
    private Texts texts;

    private PlanChangeQueries.@Nullable Moves moves;

    public void load() {
        choice.number("version").or(this::newest).ifPresent(version -> moves = changes.of(current.get(), version));
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
            return texts.say("statistics.plan-change.unknown");
        }
        return figure.isHidden()
                ? texts.say("statistics.figure.hidden")
                : texts.say("statistics.plan-change.between", figure.from(), figure.to());
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
