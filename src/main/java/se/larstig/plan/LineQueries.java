package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.larstig.catalogue.CourseQueries;
import se.larstig.external.ExternalCourseQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;

/** PL5.9: which lines held in a county on a day, and who had adopted them. Nothing here is about a person. */
@Queries
public class LineQueries {

    /**
     * A line that held.
     *
     * @param line the first line that demanded the same
     * @param plan the plan's title
     * @param adopters ids of employers
     */
    public record Held(long line, String plan, int sort, LineDetails details, Set<Long> adopters) {

        public Audience audience() {
            return details.demand().audience();
        }
    }

    /** A course that lines ask for, here or elsewhere; the code sets it apart from all others. */
    public record Asked(String code, String name, Set<Long> lines) {}

    private static final int MOST_COURSES = 100;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private CourseQueries courses;

    @Inject
    private ExternalCourseQueries external;

    @Inject
    private PlanQueries plans;

    /** The lines of the county's plans that held on the day, plan by plan, in their order. A number of statements that is fixed. */
    public List<Held> held(Actor system, String county, LocalDate day) {
        Access.requireSystem(system);
        var versions = versions(county, day);
        if (versions.isEmpty()) {
            return List.of();
        }
        var titles = versions.stream().collect(Collectors.toMap(PlanVersion::getId, PlanVersion::getTitle));
        var rows = store.createQuery(
                        "select l from PlanLine l where l.planVersion in :versions order by l.sort, l.id",
                        PlanLine.class)
                .setParameter("versions", versions)
                .setMaxResults(PlanQueries.MOST_PLANS * PlanQueries.MOST_LINES)
                .getResultList();
        var sorts = rows.stream().collect(Collectors.toMap(PlanLine::getId, PlanLine::getSort));
        var adopters = adopters(day, rows.stream().map(PlanLine::getOrigin).collect(Collectors.toSet()));
        return plans.lines(rows).stream()
                .sorted(Comparator.comparingLong(PlanQueries.Line::version)
                        .thenComparing(line -> sorts.getOrDefault(line.id(), 0))
                        .thenComparing(PlanQueries.Line::id))
                .map(line -> new Held(
                        line.origin(),
                        titles.getOrDefault(line.version(), ""),
                        sorts.getOrDefault(line.id(), 0),
                        line.details(),
                        adopters.getOrDefault(line.origin(), Set.of())))
                .toList();
    }

    /**
     * The courses that these lines ask for, by name.
     *
     * @param lines the first that demanded the same, of each
     */
    public List<Asked> asked(Actor system, Set<Long> lines, String language) {
        Access.requireSystem(system);
        if (lines.isEmpty()) {
            return List.of();
        }
        var demands = plans.lines(
                store.createQuery("select l from PlanLine l where l.id in :lines order by l.id", PlanLine.class)
                        .setParameter("lines", lines)
                        .getResultList());
        var asked = new ArrayList<Asked>();
        for (var course : courses.published("", 0, MOST_COURSES).rows()) {
            add(
                    asked,
                    "here-" + course.courseId(),
                    course.titleIn(language),
                    demands,
                    demand -> demand.courses().contains(course.courseId()));
        }
        var elsewhere = demands.stream()
                .flatMap(line -> line.details().demand().elsewhere().stream())
                .collect(Collectors.toSet());
        for (var course : external.all(elsewhere)) {
            add(
                    asked,
                    "elsewhere-" + course.id(),
                    course.name(),
                    demands,
                    demand -> demand.elsewhere().contains(course.id()));
        }
        asked.sort(Comparator.comparing(Asked::name).thenComparing(Asked::code));
        return asked;
    }

    private static void add(
            List<Asked> asked, String code, String name, List<PlanQueries.Line> lines, Predicate<Demand> asks) {
        var all = lines.stream()
                .filter(line -> asks.test(line.details().demand()))
                .map(PlanQueries.Line::id)
                .collect(Collectors.toSet());
        if (!all.isEmpty()) {
            asked.add(new Asked(code, name, all));
        }
    }

    /** PL1.3: of each plan the newest version that had begun to hold, when it had not ended. */
    private List<PlanVersion> versions(String county, LocalDate day) {
        return store
                .createQuery(
                        "select v from PlanVersion v join fetch v.plan where v.plan.county = :county"
                                + " and v.state <> :draft and v.holdsFrom <= :day",
                        PlanVersion.class)
                .setParameter("county", county)
                .setParameter("draft", PlanVersion.State.DRAFT)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(
                        version -> version.getPlan().getId(),
                        version -> version,
                        BinaryOperator.maxBy(Comparator.comparingInt(PlanVersion::getNumber))))
                .values()
                .stream()
                .filter(version -> !version.getLastDay().isBefore(day))
                .filter(version -> version.getClosedFrom() == null
                        || version.getClosedFrom().isAfter(day))
                .sorted(Comparator.comparing(PlanVersion::getId))
                .toList();
    }

    private Map<Long, Set<Long>> adopters(LocalDate day, Set<Long> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        var adopters = new HashMap<Long, Set<Long>>();
        store.createQuery(
                        "select a from Adoption a where a.line in :lines and a.holdsFrom <= :day and (a.endsFrom is null or a.endsFrom > :day)",
                        Adoption.class)
                .setParameter("lines", lines)
                .setParameter("day", day)
                .getResultStream()
                .forEach(adoption -> adopters.computeIfAbsent(adoption.getLine(), none -> new HashSet<>())
                        .add(adoption.getEmployer()));
        return adopters;
    }
}
