package se.larstig.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Protection;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** S3.8: the exact figures of a manager's own employer that her first screen says in words. */
@Queries
public class OverviewQueries {

    /**
     * Persons who work today in one place.
     *
     * @param unit 0 for the whole scope, where everybody counts once
     * @param became those done today who were not a month ago
     * @param lapsed those done a month ago who are not today
     * @param newcomers those who began to work there within the month
     */
    public record Standing(
            long unit, long employed, long started, long done, long became, long lapsed, long newcomers) {

        public long left() {
            return employed - done;
        }
    }

    /**
     * What is declared of the employer.
     *
     * @param persons declared in all, by the newest declarations
     * @param oldest the day of the oldest of these; null when nothing is declared
     * @param missing how many pairs of municipality and profession group have staff and no declaration
     */
    public record Declared(long persons, @Nullable LocalDate oldest, long missing) {}

    /**
     * The scope as a whole, and its units.
     *
     * @param k the protection number of the county that the staff work in today, the largest when they are several
     */
    public record Overview(Standing whole, List<Standing> units, LocalDate since, int k) {

        /**
         * The unit to help next: where most are left, among those large enough not to point at a person; empty when there is
         * none.
         */
        public Optional<Standing> next() {
            return units.stream()
                    .filter(unit -> unit.employed() >= k && unit.left() > 0)
                    .reduce((one, other) -> other.left() > one.left() ? other : one);
        }
    }

    private static final String VALID = "(p.valid_until is null or p.valid_until >= %s)";
    private static final String DONE = "p.completed_at < ?2 and p.recorded_at < ?2 and " + VALID.formatted("?1");
    private static final String BEFORE = "p.completed_at < ?4 and p.recorded_at < ?4 and " + VALID.formatted("?5");

    @PersistenceContext
    private EntityManager store;

    @Inject
    private SettingsQueries settings;

    @Inject
    private Clocks clocks;

    /**
     * The course among those who work today within the scope, now and a month ago. Four statements, and one more for each
     * county beyond the first.
     *
     * @param scope an employer or a unit of the actor's
     */
    public Overview overview(Actor actor, Scope scope, long course) {
        Access.requireAny(actor, scope, Role.MANAGER, Role.FOLLOW_UP);
        var since = clocks.today().minusMonths(1);
        return new Overview(
                standings(scope, course, "0", since).stream().findFirst().orElse(new Standing(0, 0, 0, 0, 0, 0, 0)),
                standings(scope, course, "e.unit", since),
                since,
                protection(scope.employerId()));
    }

    /** What protects small groups in the counties where the employer's staff work today. */
    private int protection(long employer) {
        return store
                .createNativeQuery("select distinct e.county from identity_employment_view e where e.employer = ?1"
                        + " and e.starts_on <= ?2 and (e.ends_on is null or e.ends_on >= ?2)")
                .setParameter(1, employer)
                .setParameter(2, clocks.today())
                .getResultList()
                .stream()
                .mapToInt(county -> settings.today((String) county).protection().k())
                .max()
                .orElse(Protection.USUAL.k());
    }

    private List<Standing> standings(Scope scope, long course, String place, LocalDate since) {
        var query = store.createNativeQuery("select place, count(*), sum(started), sum(done),"
                        + " sum(case when done = 1 and before_then = 0 then 1 else 0 end),"
                        + " sum(case when done = 0 and before_then = 1 then 1 else 0 end),"
                        + " sum(newcomer) from (select " + place + " as place, e.person,"
                        + " max(case when p.person is not null then 1 else 0 end) as started,"
                        + " max(case when " + DONE + " then 1 else 0 end) as done,"
                        + " max(case when " + BEFORE + " then 1 else 0 end) as before_then,"
                        + " min(case when e.starts_on > ?5 then 1 else 0 end) as newcomer"
                        + " from identity_employment_view e left join learning_pass_view p"
                        + " on p.person = e.person and p.course = ?3 and p.started_at < ?2"
                        + " where e.employer = ?6"
                        + (scope.level() == Scope.Level.UNIT ? " and e.unit = ?7" : "")
                        + " and e.starts_on <= ?1 and (e.ends_on is null or e.ends_on >= ?1)"
                        + " group by place, e.person) each_person group by place order by place")
                .setParameter(1, clocks.today())
                .setParameter(2, utc(Period.endOf(clocks.today())))
                .setParameter(3, course)
                .setParameter(4, utc(Period.endOf(since)))
                .setParameter(5, since)
                .setParameter(6, scope.employerId());
        if (scope.level() == Scope.Level.UNIT) {
            query.setParameter(7, scope.unitId());
        }
        return rows(query).stream()
                .map(row -> new Standing(
                        number(row[0]),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6])))
                .toList();
    }

    /** What is declared of the whole employer today. Two statements. */
    public Declared declared(Actor actor, long employer) {
        Access.requireAny(actor, Scope.employer(employer), Role.MANAGER, Role.FOLLOW_UP);
        var today = clocks.today();
        var row = rows(store.createNativeQuery("select sum(h.persons), datediff(min(h.counted_on), '1970-01-01')"
                                + " from organisation_headcount_view h where h.employer = ?1 and h.id ="
                                + " (select n.id from organisation_headcount_view n where n.employer = h.employer"
                                + " and n.municipality = h.municipality and n.profession_group = h.profession_group"
                                + " and n.counted_on <= ?2 order by n.counted_on desc, n.id desc limit 1)")
                        .setParameter(1, employer)
                        .setParameter(2, today))
                .get(0);
        var missing = number(store.createNativeQuery(
                        "select count(distinct e.municipality, e.profession_group) from identity_employment_view e"
                                + " where e.employer = ?1 and e.starts_on <= ?2 and (e.ends_on is null or e.ends_on >= ?2)"
                                + " and not exists (select h.id from organisation_headcount_view h"
                                + " where h.employer = e.employer and h.municipality = e.municipality"
                                + " and h.profession_group = e.profession_group and h.counted_on <= ?2)")
                .setParameter(1, employer)
                .setParameter(2, today)
                .getSingleResult());
        return new Declared(number(row[0]), row[1] == null ? null : LocalDate.ofEpochDay(number(row[1])), missing);
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static long number(@Nullable Object number) {
        return number == null ? 0 : ((Number) number).longValue();
    }

    private static List<Object[]> rows(Query query) {
        var rows = new ArrayList<Object[]>();
        query.getResultList().forEach(row -> rows.add((Object[]) row));
        return rows;
    }
}
