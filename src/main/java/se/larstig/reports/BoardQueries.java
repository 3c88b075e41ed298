package se.larstig.reports;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.larstig.learning.Status;
import se.larstig.plan.Obligation;
import se.larstig.plan.ObligationQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.Period;
import se.larstig.statistics.StatisticsQueries;

/** RP1.2, RP1.3: the exact numbers of an employer as its board reads them. */
@Queries
public class BoardQueries {

    /** RP1.3: below this many persons nothing is said of them. */
    public static final int FEW = 5;

    private static final int MOST_UNITS = 300;
    private static final int QUARTERS = 4;
    private static final int YEARS = 2;

    /**
     * A line that the employer has adopted.
     *
     * @param asked of how many it is asked
     * @param states how many of them are in each state; empty when they are few
     */
    public record PlanLine(String name, String plan, long asked, Map<Status, Long> states, long late) {

        public boolean few() {
            return asked < FEW;
        }

        public long in(Status state) {
            return states.getOrDefault(state, 0L);
        }
    }

    /** How a course stands among those who worked there on a day. */
    public record Course(StatisticsQueries.Course course, long started, long completed, long completedInPeriod) {}

    /** What everybody who worked there on a day had learnt. */
    public record Learnt(LocalDate day, long employed, List<Course> courses) {

        public boolean few() {
            return employed < FEW;
        }
    }

    /**
     * A unit, or several together.
     *
     * @param name empty for those that are put together
     * @param asked persons of whom anything is asked
     * @param done those of them who have done all of it, or are exempt
     * @param late those who have something to do whose last day has passed
     */
    public record UnitRow(String name, int units, long employed, long asked, long done, long late) {

        UnitRow plus(UnitRow other) {
            return new UnitRow(
                    "",
                    units + other.units,
                    employed + other.employed,
                    asked + other.asked,
                    done + other.done,
                    late + other.late);
        }

        public boolean few() {
            return employed < FEW;
        }
    }

    /**
     * What an employer's board is told of a period.
     *
     * @param before the same a year before
     */
    public record Internal(List<PlanLine> lines, List<UnitRow> units, Learnt now, Learnt before) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private StatisticsQueries statistics;

    @Inject
    private Clocks clocks;

    /** RP1.1: the periods that are over, the newest first of each kind. */
    public List<Period> periods() {
        var today = clocks.today();
        return Stream.concat(
                        Stream.iterate(Period.around(Period.Kind.QUARTER, today).before(), Period::before)
                                .limit(QUARTERS),
                        Stream.iterate(Period.around(Period.Kind.YEAR, today).before(), Period::before)
                                .limit(YEARS))
                .toList();
    }

    /** RP1.2: Internt. The number of statements does not depend on how many work there. */
    public Internal internal(Actor actor, Scope employer, Period period) {
        Access.requireAny(actor, employer, Role.MANAGER, Role.FOLLOW_UP);
        var day = period.lastDay(clocks.today());
        var asked = obligations.asked(actor, employer, day);
        var byLine = asked.byLine();
        var lines = asked.lines().stream()
                .map(line -> line(line, byLine.getOrDefault(line.line(), List.of())))
                .toList();
        var before = new Period(period.kind(), period.year() - 1, period.number());
        return new Internal(
                lines,
                together(units(employer, day, asked.obligations())),
                learnt(employer, period, day),
                learnt(employer, before, before.lastDay(clocks.today())));
    }

    private static PlanLine line(ObligationQueries.AskedLine line, List<Obligation> all) {
        if (all.size() < FEW) {
            return new PlanLine(line.name(), line.plan(), all.size(), Map.of(), 0);
        }
        var states = new EnumMap<Status, Long>(Status.class);
        all.forEach(each -> states.merge(each.status(), 1L, Long::sum));
        return new PlanLine(
                line.name(),
                line.plan(),
                all.size(),
                states,
                all.stream().filter(Obligation::late).count());
    }

    private List<UnitRow> units(Scope employer, LocalDate day, List<Obligation> all) {
        var byEmployment = all.stream().collect(Collectors.groupingBy(Obligation::employment));
        var names = new LinkedHashMap<Long, String>();
        var persons = new HashMap<Long, Set<Long>>();
        var duties = new HashMap<Long, Map<Long, List<Obligation>>>();
        rows(store.createNativeQuery("select e.unit, u.name, e.person, e.employment from identity_employment_view e"
                                + " join organisation_unit_view u on u.unit = e.unit where e.employer = ?1"
                                + " and e.starts_on <= ?2 and (e.ends_on is null or e.ends_on >= ?2)"
                                + " order by u.name, e.unit")
                        .setParameter(1, employer.employerId())
                        .setParameter(2, day))
                .forEach(row -> {
                    var unit = number(row[0]);
                    var person = number(row[2]);
                    names.put(unit, (String) row[1]);
                    persons.computeIfAbsent(unit, none -> new HashSet<>()).add(person);
                    byEmployment
                            .getOrDefault(number(row[3]), List.of())
                            .forEach(duty -> duties.computeIfAbsent(unit, none -> new HashMap<>())
                                    .computeIfAbsent(person, none -> new ArrayList<>())
                                    .add(duty));
                });
        return names.entrySet().stream()
                .limit(MOST_UNITS)
                .map(unit -> {
                    var asked = duties.getOrDefault(unit.getKey(), Map.of()).values();
                    return new UnitRow(
                            unit.getValue(),
                            1,
                            persons.getOrDefault(unit.getKey(), Set.of()).size(),
                            asked.size(),
                            asked.stream()
                                    .filter(each -> each.stream().noneMatch(Obligation::open))
                                    .count(),
                            asked.stream()
                                    .filter(each -> each.stream().anyMatch(Obligation::late))
                                    .count());
                })
                .toList();
    }

    /** RP1.3: no row with fewer than five, and none that follows from the others: the smallest are put together. */
    static List<UnitRow> together(List<UnitRow> units) {
        var rising = new ArrayList<>(units);
        rising.sort((one, other) -> Long.compare(one.employed(), other.employed()));
        UnitRow rest = null;
        Set<UnitRow> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var unit : rising) {
            if (!unit.few() && (rest == null || (rest.employed() >= FEW && rest.units() > 1))) {
                break;
            }
            rest = rest == null ? unit : rest.plus(unit);
            taken.add(unit);
        }
        var shown = new ArrayList<UnitRow>();
        units.stream().filter(unit -> !taken.contains(unit)).forEach(shown::add);
        if (rest != null && !rest.few()) {
            shown.add(rest);
        }
        return shown;
    }

    private Learnt learnt(Scope employer, Period period, LocalDate day) {
        var employed = number(store.createNativeQuery(
                        "select count(distinct e.person) from identity_employment_view e where e.employer = ?1"
                                + " and e.starts_on <= ?2 and (e.ends_on is null or e.ends_on >= ?2)")
                .setParameter(1, employer.employerId())
                .setParameter(2, day)
                .getSingleResult());
        if (employed < FEW) {
            return new Learnt(day, employed, List.of());
        }
        var titles = statistics.courses().stream()
                .collect(Collectors.toMap(
                        StatisticsQueries.Course::id, course -> course, (one, other) -> one, LinkedHashMap::new));
        var counted = new HashMap<Long, Course>();
        rows(store.createNativeQuery("select p.course, count(distinct p.person),"
                                + " count(distinct case when p.completed_at < ?3 and p.recorded_at < ?3"
                                + " and (p.valid_until is null or p.valid_until >= ?2) then p.person end),"
                                + " count(distinct case when p.completed_at < ?3 and p.completed_at >= ?4"
                                + " then p.person end)"
                                + " from identity_employment_view e join learning_pass_view p on p.person = e.person"
                                + " and p.started_at < ?3 where e.employer = ?1 and e.starts_on <= ?2"
                                + " and (e.ends_on is null or e.ends_on >= ?2) group by p.course")
                        .setParameter(1, employer.employerId())
                        .setParameter(2, day)
                        .setParameter(3, utc(day.plusDays(1)))
                        .setParameter(4, utc(period.firstDay())))
                .forEach(row -> {
                    var course = titles.get(number(row[0]));
                    if (course != null) {
                        counted.put(course.id(), new Course(course, number(row[1]), number(row[2]), number(row[3])));
                    }
                });
        return new Learnt(
                day,
                employed,
                titles.keySet().stream()
                        .filter(counted::containsKey)
                        .map(counted::get)
                        .toList());
    }

    private static LocalDateTime utc(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Clocks.ZONE).toInstant(), ZoneOffset.UTC);
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
