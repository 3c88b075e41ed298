package se.larstig.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Released;
import se.larstig.disclosure.Target;
import se.larstig.disclosure.Verdict;
import se.larstig.plan.Goal;
import se.larstig.plan.LineQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** S8: what was released about the lines of a county's plans. */
@Queries
public class LineFigureQueries {

    private static final int MOST_RELEASES = 8;

    /**
     * How a line stood in a municipality.
     *
     * @param employers how many have declared somebody of the audience
     * @param adopters how many of these had adopted the line
     */
    public record Cell(String place, LineStanding standing, int employers, int adopters, Released released) {

        public boolean hasFigures() {
            return standing == LineStanding.FIGURES;
        }

        /** Whether it is a point of the municipality's own plan, with a figure or without one. */
        public boolean isAdopted() {
            return hasFigures() || standing == LineStanding.OUTDATED || standing == LineStanding.UNDIVIDED;
        }
    }

    /**
     * A line as a release shows it.
     *
     * @param number the first line that demanded the same
     * @param plan the plan's title
     * @param cells by municipality; none when the line has no figures
     */
    public record Line(long number, String plan, String name, Goal goal, LineShown shown, Map<String, Cell> cells) {

        public boolean hasFigures() {
            return shown == LineShown.FIGURES;
        }

        /** Those of these municipalities that have figures. */
        public List<Cell> with(List<String> places) {
            return places.stream()
                    .flatMap(place -> Optional.ofNullable(cells.get(place)).stream())
                    .filter(Cell::hasFigures)
                    .toList();
        }

        /** S8.5: the sum of the municipalities that have figures. */
        public Figure figure(List<String> places, Measure measure) {
            return Figure.sum(with(places).stream()
                    .map(cell -> cell.released().figure(measure))
                    .toList());
        }

        /** S8.9: of one municipality; empty where nothing is judged. */
        public Optional<Verdict> verdict(String place) {
            var cell = cells.get(place);
            if (cell == null || !cell.hasFigures()) {
                return Optional.empty();
            }
            var figure = cell.released().figure(Measure.COMPLETED);
            return switch (goal.kind()) {
                case SHARE -> Optional.of(figure.against(new Target(number(goal))));
                case AT_LEAST ->
                    Optional.of(
                            figure.from() >= number(goal)
                                    ? Verdict.REACHED
                                    : figure.to() < number(goal) ? Verdict.NOT_REACHED : Verdict.CANNOT_TELL);
                case PARTICIPATION -> Optional.empty();
            };
        }

        /** Of several municipalities together, for which a number in each says nothing. */
        public Optional<Verdict> verdict(List<String> places) {
            var figure = figure(places, Measure.COMPLETED);
            return goal.kind() == Goal.Kind.SHARE && figure.headcount() > 0
                    ? Optional.of(figure.against(new Target(number(goal))))
                    : Optional.empty();
        }

        private static int number(Goal goal) {
            return goal.number() == null ? 0 : goal.number();
        }
    }

    /** The lines of one release, in the order of the plans. */
    public record Edition(
            Period period,
            Instant madeAt,
            String county,
            List<String> municipalities,
            List<Line> lines,
            FigureSettings settings) {

        public List<Line> shown() {
            return lines.stream().filter(Line::hasFigures).toList();
        }

        /** S4.1: which figure it is. */
        public String cell(Line line, String place, Measure measure) {
            return String.join("/", period.code(), "line-" + line.number(), "*", place, measure.name());
        }

        public Optional<Line> line(long number) {
            return lines.stream().filter(line -> line.number() == number).findFirst();
        }

        /** S8.10. */
        public Readiness readiness(String place) {
            var adopted = shown().stream()
                    .filter(line -> Optional.ofNullable(line.cells().get(place))
                            .map(Cell::isAdopted)
                            .orElse(false))
                    .toList();
            var judged = adopted.stream()
                    .filter(line -> line.goal().kind() != Goal.Kind.PARTICIPATION)
                    .toList();
            var verdicts = judged.stream()
                    .map(line -> line.verdict(place).orElse(Verdict.CANNOT_TELL))
                    .toList();
            return new Readiness(
                    judged.size(),
                    (int) verdicts.stream().filter(Verdict.REACHED::equals).count(),
                    (int) verdicts.stream().filter(Verdict.NOT_REACHED::equals).count());
        }
    }

    /**
     * S8.10: of how many adopted lines with a goal the goal is reached, and not.
     *
     * @param adopted lines with a goal that all employers concerned have adopted
     */
    public record Readiness(int adopted, int reached, int notReached) {

        public int open() {
            return adopted - reached - notReached;
        }
    }

    /**
     * Some of the lines that a release has figures of, to be shown by themselves: those of a plan, or those that ask for a
     * course.
     */
    public record Topic(boolean plan, String code, String name, Set<Long> lines) {}

    private static final Actor SYSTEM = Actor.system("topics");

    @Inject
    private LineQueries plans;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private SettingsQueries settings;

    /** What the release of a period says of the county's plans; empty when there is no such release. */
    public Optional<Edition> edition(Actor actor, String county, Period period) {
        requireCounty(actor, county);
        return queries.release(county, period).map(this::edition);
    }

    /** The same of one that may not be published yet. */
    Edition edition(Release release) {
        return editions(release.getCounty(), List.of(release), null).get(0);
    }

    /** S8.15: by what the lines with figures can be chosen: plans, when they are several, and then courses. */
    public List<Topic> topics(Actor actor, Edition edition, String language) {
        requireCounty(actor, edition.county());
        var byPlan = new LinkedHashMap<String, Set<Long>>();
        edition.shown()
                .forEach(line -> byPlan.computeIfAbsent(line.plan(), none -> new TreeSet<>())
                        .add(line.number()));
        var topics = new ArrayList<Topic>();
        if (byPlan.size() > 1) {
            byPlan.forEach((plan, lines) ->
                    topics.add(new Topic(true, "plan-" + lines.iterator().next(), plan, Set.copyOf(lines))));
        }
        var all = edition.shown().stream().map(Line::number).collect(Collectors.toSet());
        plans.asked(SYSTEM, all, language)
                .forEach(course -> topics.add(new Topic(false, course.code(), course.name(), course.lines())));
        return List.copyOf(topics);
    }

    /** What the newest releases say of one line, the newest first. */
    public List<Edition> trend(Actor actor, String county, long line) {
        requireCounty(actor, county);
        return editions(
                county,
                store.createQuery(
                                "select r from Release r where r.county = :county and r.publishedAt is not null"
                                        + " order by r.period desc",
                                Release.class)
                        .setParameter("county", county)
                        .setMaxResults(MOST_RELEASES)
                        .getResultList(),
                line);
    }

    private static void requireCounty(Actor actor, String county) {
        Access.requireAny(actor, Scope.county(county), Role.COORDINATOR, Role.STEERING_GROUP);
    }

    private static <T> TypedQuery<T> of(@Nullable Long line, TypedQuery<T> query) {
        return line == null ? query : query.setParameter("line", line);
    }

    private static Cell cell(ReleasedLinePlace place) {
        return new Cell(
                place.getPlace(), place.getStanding(), place.getEmployers(), place.getAdopters(), place.toReleased());
    }

    private static Line line(ReleasedLine line, Map<String, Cell> cells) {
        return new Line(line.getLine(), line.getPlan(), line.getName(), line.getGoal(), line.getShown(), cells);
    }

    /** Three statements, and one for the settings of each. */
    private List<Edition> editions(String county, List<Release> releases, @Nullable Long number) {
        if (releases.isEmpty()) {
            return List.of();
        }
        var ids = releases.stream().map(Release::getId).toList();
        var one = number == null ? "" : " and l.line = :line";
        var lines = of(
                        number,
                        store.createQuery(
                                "select l from ReleasedLine l where l.release.id in :releases" + one
                                        + " order by l.sort",
                                ReleasedLine.class))
                .setParameter("releases", ids)
                .getResultList();
        // the lines and releases of these places are in the persistence context by now: to join them would repeat them
        // in each row
        var cells = of(
                        number,
                        store.createQuery(
                                "select p from ReleasedLinePlace p, ReleasedLine l where p.line = l and l.release.id in :releases"
                                        + one + " order by p.place",
                                ReleasedLinePlace.class))
                .setParameter("releases", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        place -> place.getLine().getId(),
                        Collectors.toMap(
                                ReleasedLinePlace::getPlace,
                                LineFigureQueries::cell,
                                (first, second) -> first,
                                LinkedHashMap::new)));
        var byRelease = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.getRelease().getId(),
                        Collectors.mapping(
                                line -> line(line, cells.getOrDefault(line.getId(), new LinkedHashMap<>())),
                                Collectors.toList())));
        var municipalities = queries.municipalityCodes(county);
        return releases.stream()
                .map(release -> new Edition(
                        release.getPeriod(),
                        release.since(),
                        county,
                        municipalities,
                        byRelease.getOrDefault(release.getId(), List.of()),
                        settings.during(county, release.getPeriod())))
                .toList();
    }
}
