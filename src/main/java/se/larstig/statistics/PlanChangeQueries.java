package se.larstig.statistics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;
import se.larstig.plan.Audience;
import se.larstig.plan.PlanQueries;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;

/**
 * S8.12: whom a draft of a plan would concern, before it is decided. It is read off the newest release: whoever writes one
 * audience after the other learns nothing that is not published already.
 */
@Queries
public class PlanChangeQueries {

    /** What a draft does with a line. */
    public enum Kind {
        NEW,
        GONE,
        SAME
    }

    /**
     * A line that is new, gone or the same.
     *
     * @param number the line's own
     * @param registered how many were employed in its audience in the county; null where the release cannot say
     */
    public record Move(
            Kind kind, long number, String name, @Nullable Figure registered) {}

    /** All lines of a version beside the one before it. */
    public record Moves(
            PlanQueries.Version version, @Nullable Period period, List<Move> lines) {}

    @Inject
    private PlanQueries plans;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private Counting counting;

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
        var released = queries.newestPublished(county).map(newest -> ground(county, newest));
        var moves = new ArrayList<Move>();
        for (var line : draft.lines()) {
            var same = before.stream()
                    .anyMatch(each ->
                            each.details().demand().equals(line.details().demand()));
            moves.add(move(same ? Kind.SAME : Kind.NEW, line, released, county));
        }
        for (var line : before) {
            if (draft.lines().stream()
                    .noneMatch(each ->
                            each.details().demand().equals(line.details().demand()))) {
                moves.add(move(Kind.GONE, line, released, county));
            }
        }
        return new Moves(
                draft.version(),
                queries.newestPublished(county).map(Release::getPeriod).orElse(null),
                List.copyOf(moves));
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

    private Move move(Kind kind, PlanQueries.Line line, Optional<Registered> released, String county) {
        var audience = line.details().demand().audience();
        return new Move(
                kind,
                line.id(),
                line.details().name(),
                released.flatMap(ground -> sum(audience, ground, county)).orElse(null));
    }

    /** Empty where the audience is not of professions alone. Of a leaf that it cuts it is nobody, or as many as all there. */
    private Optional<Figure> sum(Audience audience, Registered released, String county) {
        if (!audience.isOfProfessions()) {
            return Optional.empty();
        }
        var sum = Figure.NONE;
        for (var municipality : queries.municipalityCodes(county)) {
            if (audience.isIn(municipality)) {
                for (var group : queries.groupCodes()) {
                    for (var leaf : released.ground.of(new StatisticsQueries.Cell(municipality, group))) {
                        var all = released.byLeaf.getOrDefault(group + " " + leaf.code(), Figure.NONE);
                        var some = new Figure(0, all.to(), all.headcount(), all.missing());
                        sum = sum.plus(leaf.isOf(audience)
                                .map(is -> is ? all : Figure.NONE)
                                .orElse(some));
                    }
                }
            }
        }
        return Optional.of(sum).filter(figure -> figure.headcount() > 0);
    }
}
