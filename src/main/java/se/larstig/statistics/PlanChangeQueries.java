package se.larstig.statistics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;
import se.larstig.plan.Audience;
import se.larstig.plan.LineQueries;
import se.larstig.plan.PlanQueries;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;

/**
 * S8.12, S8.14: whom a draft of a plan would concern and what it costs in precision, before it is decided. It is read off the
 * newest release and declared headcounts: whoever writes one audience after the other learns nothing that is not published
 * already.
 */
@Queries
public class PlanChangeQueries {

    private static final Actor SYSTEM = Actor.system("plan change");

    /** What a draft does with a line. */
    public enum Kind {
        NEW,
        GONE,
        SAME
    }

    /** Why it cannot be said how many a line is for. */
    public enum Why {
        /** Nothing is published yet. */
        NO_RELEASE,
        /** They are counted nowhere by themselves: its audience is not of professions alone. */
        NOT_COUNTED,
        /** Most of them belong to groups that the release counts whole. */
        UNDIVIDED,
        /** Nobody is declared. */
        NOBODY
    }

    /**
     * A line that is new, gone or the same.
     *
     * @param number the line's own
     * @param registered how many were employed in its audience in the county; null where it cannot be said
     * @param why it cannot; null where it can
     * @param cost nothing of a line that is gone
     */
    public record Move(
            Kind kind,
            long number,
            String name,
            @Nullable Figure registered,
            @Nullable Why why,
            Cost cost) {}

    /** All lines of a version beside the one before it. */
    public record Moves(
            PlanQueries.Version version, @Nullable Period period, List<Move> lines) {}

    @Inject
    private PlanQueries plans;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private Counting counting;

    @Inject
    private SettingsQueries settings;

    @Inject
    private LineQueries lines;

    @Inject
    private Clocks clocks;

    /** Of a version of a plan of the actor's county. */
    public Moves of(Actor actor, long versionId) {
        var draft = plans.whole(actor, versionId);
        var before = draft.versions().stream()
                .filter(version ->
                        !version.draft() && version.number() < draft.version().number())
                .findFirst()
                .map(version -> plans.whole(actor, version.id()).lines())
                .orElse(List.of());
        var county = draft.version().county();
        var newest = queries.newestPublished(county);
        var released = newest.map(release -> ground(county, release));
        var costs = costs(draft, before);
        var moves = new ArrayList<Move>();
        for (var line : draft.lines()) {
            var same = before.stream()
                    .anyMatch(each ->
                            each.details().demand().equals(line.details().demand()));
            moves.add(move(same ? Kind.SAME : Kind.NEW, line, released, county, costs.of(line(line))));
        }
        for (var line : before) {
            if (draft.lines().stream()
                    .noneMatch(each ->
                            each.details().demand().equals(line.details().demand()))) {
                moves.add(move(Kind.GONE, line, released, county, Cost.NONE));
            }
        }
        return new Moves(draft.version(), newest.map(Release::getPeriod).orElse(null), List.copyOf(moves));
    }

    /** S8.14: the version beside the lines of the county's other plans that hold today. */
    private Costs costs(PlanQueries.Whole draft, List<PlanQueries.Line> before) {
        var county = draft.version().county();
        var today = clocks.today();
        var own = Stream.concat(draft.lines().stream(), before.stream())
                .map(PlanQueries.Line::origin)
                .collect(Collectors.toSet());
        return new Costs(
                queries.professions(),
                queries.municipalityCodes(county),
                queries.groupCodes(),
                queries.declarations(county, today),
                settings.today(county).protection(),
                lines.held(SYSTEM, county, today).stream()
                        .filter(held -> !own.contains(held.line()))
                        .map(LineQueries.Held::audience)
                        .toList(),
                draft.lines().stream().map(PlanChangeQueries::line).toList());
    }

    private static Costs.Line line(PlanQueries.Line line) {
        return new Costs.Line(line.details().name(), line.details().demand().audience());
    }

    private record Registered(Ground ground, Map<String, Figure> byLeaf) {}

    /** The leaves of a release, with what it says of those who were employed. */
    private Registered ground(String county, Release release) {
        var trees = queries.released(release);
        var byLeaf = new HashMap<String, Figure>();
        trees.forEach((subject, tree) -> tree.places()
                .forEach(place -> byLeaf.put(subject.professionGroup() + " " + place.code(), place.registered())));
        var earlier = new Ground.Earlier(StatisticsQueries.leaves(trees), true);
        return new Registered(counting.ground(county, release.getPeriod(), earlier, release.protection()), byLeaf);
    }

    private Move move(Kind kind, PlanQueries.Line line, Optional<Registered> released, String county, Cost cost) {
        var audience = line.details().demand().audience();
        var name = line.details().name();
        if (!audience.isOfProfessions() || released.isEmpty()) {
            var why = audience.isOfProfessions() ? Why.NO_RELEASE : Why.NOT_COUNTED;
            return new Move(kind, line.id(), name, null, why, cost);
        }
        var sum = sum(audience, released.get(), county);
        if (sum.figure.headcount() == 0) {
            return new Move(kind, line.id(), name, null, Why.NOBODY, cost);
        }
        return sum.isMostlyCut()
                ? new Move(kind, line.id(), name, null, Why.UNDIVIDED, cost)
                : new Move(kind, line.id(), name, sum.figure, null, cost);
    }

    /**
     * An audience in the leaves of a release.
     *
     * @param cut the headcount of those leaves of which only some belong to it
     */
    private record Sum(Figure figure, int cut) {

        /** Whether a range would say of most only that they are somewhere from nobody to all. */
        boolean isMostlyCut() {
            return 2 * cut > figure.headcount();
        }
    }

    /** Of a leaf that the audience cuts it is nobody, or as many as all there. */
    private Sum sum(Audience audience, Registered released, String county) {
        var sum = Figure.NONE;
        var cut = 0;
        for (var municipality : queries.municipalityCodes(county)) {
            if (audience.isIn(municipality)) {
                for (var group : queries.groupCodes()) {
                    for (var leaf : released.ground.of(new StatisticsQueries.Cell(municipality, group))) {
                        var all = released.byLeaf.getOrDefault(group + " " + leaf.code(), Figure.NONE);
                        var is = leaf.isOf(audience);
                        if (is.isEmpty()) {
                            sum = sum.plus(new Figure(0, all.to(), all.headcount(), all.missing()));
                            cut += all.headcount();
                        } else if (is.get()) {
                            sum = sum.plus(all);
                        }
                    }
                }
            }
        }
        return new Sum(sum, cut);
    }
}
