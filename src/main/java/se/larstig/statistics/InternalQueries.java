package se.larstig.statistics;

import static se.larstig.statistics.StatisticsQueries.JOIN;
import static se.larstig.statistics.StatisticsQueries.number;
import static se.larstig.statistics.StatisticsQueries.utc;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/**
 * Internt: the exact figures of a manager's or follow-up's own employer, or of one of its units. They never meet a {@link
 * Figure}, neither on a page nor in a file.
 */
@Queries
public class InternalQueries {

    /** Below this many persons a figure may tell who is meant. */
    public static final int FEW = 5;

    private static final int MOST_ROWS = 300;

    /**
     * Exact numbers of persons: of one profession group, unit or municipality, or of all together, when code and name are
     * empty. Nobody is counted twice in a row.
     */
    public record Row(String code, String name, long employed, long started, long completed, long completedInPeriod) {

        /** S3.5: whether so few work here that the row may tell who is meant. */
        public boolean isFew() {
            return employed < FEW;
        }
    }

    /**
     * The exact figures of an employer or unit.
     *
     * @param units empty when the scope is a unit
     * @param municipalities empty unless there are several
     */
    public record Own(Row all, List<Row> groups, List<Row> units, List<Row> municipalities) {

        /** S3.5: whether any row may tell who is meant. */
        public boolean isTelling() {
            return List.of(groups, units, municipalities).stream()
                    .flatMap(List::stream)
                    .anyMatch(Row::isFew);
        }
    }

    /**
     * A person at a workplace, and one of her passes through the course.
     *
     * @param employed whether she works there on the period's last day
     * @param started whether she had started by then
     * @param done whether she had completed by then, what counts that day
     * @param doneHere whether she completed within the period, on a day on which she worked there
     */
    private record Pass(
            long person,
            String group,
            String unit,
            String municipality,
            boolean employed,
            boolean started,
            boolean done,
            boolean doneHere) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Clocks clocks;

    /**
     * S3.1: the exact figures up to the last commit. Persons employed on the period's last day, or today while it goes on;
     * and how many completed within the period, also those who have left since.
     *
     * @param scope an employer, or a unit of it
     */
    public Own own(Actor actor, Scope scope, long course, Period period, String language) {
        Access.requireAny(actor, scope, Role.MANAGER, Role.FOLLOW_UP);
        var passes = passes(scope, course, period.firstDay(), period.lastDay(clocks.today()));
        var all = row("", "", passes);
        var names = names(scope, language);
        var groups = rows(passes, Pass::group, names.of(Names.GROUPS));
        if (scope.level() == Scope.Level.UNIT) {
            return new Own(all, groups, List.of(), List.of());
        }
        var municipalities = rows(passes, Pass::municipality, names.of(Names.MUNICIPALITIES));
        return new Own(
                all,
                groups,
                rows(passes, Pass::unit, names.of(Names.UNITS)),
                municipalities.size() > 1 ? municipalities : List.of());
    }

    /** Names by code, in the order in which they are shown. */
    private record Names(Map<Long, Map<String, String>> all) {

        private static final long GROUPS = 1;
        private static final long UNITS = 2;
        private static final long MUNICIPALITIES = 3;

        Map<String, String> of(long kind) {
            return all.getOrDefault(kind, Map.of());
        }
    }

    private Names names(Scope scope, String language) {
        var all = new HashMap<Long, Map<String, String>>();
        StatisticsQueries.rows(
                        store.createNativeQuery("select 1 kind, code, name_" + (language.equals("en") ? "en" : "sv")
                                        + " name, sort from organisation_profession_view"
                                        + " union all select 2, cast(unit as char), name, 0 from organisation_unit_view where employer = ?1"
                                        + " union all select 3, code, name, 0 from organisation_municipality_view"
                                        + " order by kind, sort, name")
                                .setParameter(1, scope.employerId()))
                .forEach(row -> all.computeIfAbsent(number(row[0]), none -> new LinkedHashMap<>())
                        .put((String) row[1], (String) row[2]));
        return new Names(all);
    }

    /** A row for each that anybody works in, in the order of the names. */
    private static List<Row> rows(List<Pass> passes, Function<Pass, String> by, Map<String, String> names) {
        var parts = passes.stream().collect(Collectors.groupingBy(by));
        return names.entrySet().stream()
                .filter(name -> parts.containsKey(name.getKey()))
                .map(name -> row(name.getKey(), name.getValue(), parts.getOrDefault(name.getKey(), List.of())))
                .filter(row -> row.employed() > 0)
                .limit(MOST_ROWS)
                .toList();
    }

    private static Row row(String code, String name, List<Pass> passes) {
        return new Row(
                code,
                name,
                persons(passes, Pass::employed),
                persons(passes, pass -> pass.employed() && pass.started()),
                persons(passes, pass -> pass.employed() && pass.done()),
                persons(passes, Pass::doneHere));
    }

    private static long persons(List<Pass> passes, Predicate<Pass> which) {
        return passes.stream().filter(which).map(Pass::person).distinct().count();
    }

    /**
     * All that the figures are made of, read once: the largest employer has thousands of people, and asking again for each
     * table took five times as long. The database keeps times in UTC and days are Stockholm's, so the two are compared here.
     */
    private List<Pass> passes(Scope scope, long course, LocalDate first, LocalDate last) {
        var query = store.createNativeQuery("select e.person, e.profession_group, e.unit, e.municipality,"
                        + " datediff(e.starts_on, '1970-01-01'), datediff(e.ends_on, '1970-01-01'), p.person,"
                        + " timestampdiff(second, '1970-01-01', p.completed_at),"
                        + " p.completed_at < ?2 and p.recorded_at < ?2 and (p.valid_until is null or p.valid_until >= ?1)"
                        + JOIN + " where" + within(scope)
                        + " and e.starts_on <= ?1 and (e.ends_on is null or e.ends_on >= ?6)")
                .setParameter(1, last)
                .setParameter(2, utc(Period.endOf(last)))
                .setParameter(3, course)
                .setParameter(6, first);
        return StatisticsQueries.rows(of(query, scope)).stream()
                .map(row -> {
                    var starts = number(row[4]);
                    var ends = row[5] == null ? Long.MAX_VALUE : number(row[5]);
                    return new Pass(
                            number(row[0]),
                            (String) row[1],
                            String.valueOf(row[2]),
                            (String) row[3],
                            starts <= last.toEpochDay() && last.toEpochDay() <= ends,
                            row[6] != null,
                            number(row[8]) == 1,
                            row[7] != null && doneHere(number(row[7]), first, last, starts, ends));
                })
                .toList();
    }

    private static boolean doneHere(long second, LocalDate first, LocalDate last, long starts, long ends) {
        var day =
                LocalDate.ofInstant(Instant.ofEpochSecond(second), Clocks.ZONE).toEpochDay();
        return day >= first.toEpochDay() && day <= last.toEpochDay() && starts <= day && day <= ends;
    }

    private static String within(Scope scope) {
        return " e.employer = ?4" + (scope.level() == Scope.Level.UNIT ? " and e.unit = ?5" : "");
    }

    private static Query of(Query query, Scope scope) {
        query.setParameter(4, scope.employerId());
        return scope.level() == Scope.Level.UNIT ? query.setParameter(5, scope.unitId()) : query;
    }
}
