package se.larstig.statistics;

import static se.larstig.statistics.StatisticsQueries.COUNTS;
import static se.larstig.statistics.StatisticsQueries.JOIN;
import static se.larstig.statistics.StatisticsQueries.LASTS;
import static se.larstig.statistics.StatisticsQueries.number;
import static se.larstig.statistics.StatisticsQueries.rows;
import static se.larstig.statistics.StatisticsQueries.utc;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private static final int FEW = 5;

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

    /** What the rows are about, with the view that knows their names. */
    private enum By {
        ALL("''", "", "''", "''", ""),
        GROUP(
                "e.profession_group",
                " join organisation_profession_view n on n.code = e.profession_group",
                "n.name_sv",
                "n.name_en",
                "n.sort"),
        UNIT("e.unit", " join organisation_unit_view n on n.unit = e.unit", "n.name", "n.name", "n.name"),
        MUNICIPALITY(
                "e.municipality",
                " join organisation_municipality_view n on n.code = e.municipality",
                "n.name",
                "n.name",
                "n.name");

        private final String column;
        private final String join;
        private final String swedish;
        private final String english;
        private final String sort;

        By(String column, String join, String swedish, String english, String sort) {
            this.column = column;
            this.join = join;
            this.swedish = swedish;
            this.english = english;
            this.sort = sort;
        }

        private String columns() {
            return column + " as code, " + swedish + " as name_sv, " + english + " as name_en";
        }

        private String grouping() {
            return this == ALL
                    ? ""
                    : " group by " + String.join(", ", column, swedish, english, sort) + " order by " + sort;
        }
    }

    /** That a person completed in the period, by where she worked then. */
    private record Pass(long person, String group, String unit, String municipality) {

        String code(By by) {
            return switch (by) {
                case ALL -> "";
                case GROUP -> group;
                case UNIT -> unit;
                case MUNICIPALITY -> municipality;
            };
        }
    }

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
        var all = counted(By.ALL, scope, course, period, language, passes).get(0);
        var groups = counted(By.GROUP, scope, course, period, language, passes);
        if (scope.level() == Scope.Level.UNIT) {
            return new Own(all, groups, List.of(), List.of());
        }
        var units = counted(By.UNIT, scope, course, period, language, passes);
        var municipalities = counted(By.MUNICIPALITY, scope, course, period, language, passes);
        return new Own(all, groups, units, municipalities.size() > 1 ? municipalities : List.of());
    }

    private List<Row> counted(By by, Scope scope, long course, Period period, String language, Set<Pass> passes) {
        var last = period.lastDay(clocks.today());
        var query = store.createNativeQuery("select " + by.columns() + ", " + COUNTS + JOIN + by.join + " where"
                        + within(scope) + " and" + LASTS + by.grouping())
                .setParameter(1, last)
                .setParameter(2, utc(Period.endOf(last)))
                .setParameter(3, course)
                .setMaxResults(MOST_ROWS);
        return rows(of(query, scope)).stream()
                .map(row -> {
                    var code = String.valueOf(row[0]);
                    return new Row(
                            code,
                            (String) row[language.equals("en") ? 2 : 1],
                            number(row[3]),
                            number(row[4]),
                            number(row[5]),
                            passes.stream()
                                    .filter(pass -> pass.code(by).equals(code))
                                    .map(Pass::person)
                                    .distinct()
                                    .count());
                })
                .toList();
    }

    /**
     * Who completed from the first to the last day, by where she was employed on that day. The table keeps times in UTC and
     * days are Stockholm's, so the two are compared here and not in SQL, where both are numbers.
     */
    private Set<Pass> passes(Scope scope, long course, LocalDate first, LocalDate last) {
        var passes = new HashSet<Pass>();
        var query = store.createNativeQuery("select e.person, e.profession_group, e.unit, e.municipality,"
                        + " timestampdiff(second, '1970-01-01', p.completed_at),"
                        + " datediff(e.starts_on, '1970-01-01'), datediff(e.ends_on, '1970-01-01')"
                        + " from identity_employment_view e"
                        + " join learning_pass_view p on p.person = e.person and p.course = ?3"
                        + " where" + within(scope) + " and p.completed_at >= ?1 and p.completed_at < ?2")
                .setParameter(1, utc(Period.endOf(first.minusDays(1))))
                .setParameter(2, utc(Period.endOf(last)))
                .setParameter(3, course);
        rows(of(query, scope)).forEach(row -> {
            var day = LocalDate.ofInstant(Instant.ofEpochSecond(number(row[4])), Clocks.ZONE)
                    .toEpochDay();
            if (number(row[5]) <= day && (row[6] == null || number(row[6]) >= day)) {
                passes.add(new Pass(number(row[0]), (String) row[1], String.valueOf(row[2]), (String) row[3]));
            }
        });
        return passes;
    }

    private static String within(Scope scope) {
        return " e.employer = ?4" + (scope.level() == Scope.Level.UNIT ? " and e.unit = ?5" : "");
    }

    private static Query of(Query query, Scope scope) {
        query.setParameter(4, scope.employerId());
        return scope.level() == Scope.Level.UNIT ? query.setParameter(5, scope.unitId()) : query;
    }
}
