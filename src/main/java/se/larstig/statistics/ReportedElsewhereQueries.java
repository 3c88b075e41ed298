package se.larstig.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Inrapporterat: as the own employer sees it (S3.10), and what of it goes into the filter (S9). */
@Queries
public class ReportedElsewhereQueries {

    private static final int MOST = 200;

    /**
     * What an employer says of one quarter.
     *
     * @param quarter its first day
     */
    public record Row(String course, String municipality, String group, LocalDate quarter, long persons) {}

    /** What an employer says of one leaf: into the filter and nowhere else. */
    record Told(long employer, ReportedCourse course, StatisticsQueries.Cell cell, int persons) {}

    /** That an employer has reported of a course, whatever it said. */
    record Habit(long employer, ReportedCourse course) {}

    @PersistenceContext
    private EntityManager store;

    /** The newest quarter first. */
    public List<Row> own(Actor actor, Scope employer, String language) {
        Access.requireAny(actor, employer, Role.MANAGER, Role.FOLLOW_UP);
        return StatisticsQueries.rows(store.createNativeQuery(
                                "select r.course_name, m.name, p." + (language.equals("en") ? "name_en" : "name_sv")
                                        + ", r.quarter_from, r.persons from external_reported_view r"
                                        + " join organisation_municipality_view m on m.code = r.municipality"
                                        + " join organisation_profession_view p on p.code = r.profession_group"
                                        + " where r.employer = ?1"
                                        + " order by r.quarter_from desc, m.name, p.sort, r.course_name")
                        .setParameter(1, employer.employerId())
                        .setMaxResults(MOST))
                .stream()
                .map(row -> new Row(
                        row[0] == null ? "" : (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((java.sql.Date) row[3]).toLocalDate(),
                        StatisticsQueries.number(row[4])))
                .toList();
    }

    /** What was reported of the quarter, the newest revision of each. */
    List<Told> told(String county, LocalDate quarter) {
        return StatisticsQueries.rows(store.createNativeQuery(
                                "select employer, course_kind, course, course_name, municipality, profession_group, persons"
                                        + " from external_reported_view where county = ?1 and quarter_from = ?2")
                        .setParameter(1, county)
                        .setParameter(2, quarter))
                .stream()
                .map(row -> new Told(
                        StatisticsQueries.number(row[0]),
                        course(row, 1),
                        new StatisticsQueries.Cell((String) row[4], (String) row[5]),
                        (int) StatisticsQueries.number(row[6])))
                .toList();
    }

    /** S9.4: who recorded a report of what, from the one moment until before the other. */
    List<Habit> habits(String county, Instant from, Instant before) {
        return StatisticsQueries.rows(store.createNativeQuery(
                                "select distinct employer, course_kind, course, course_name from external_reporting_view"
                                        + " where county = ?1 and reported_at >= ?2 and reported_at < ?3")
                        .setParameter(1, county)
                        .setParameter(2, StatisticsQueries.utc(from))
                        .setParameter(3, StatisticsQueries.utc(before)))
                .stream()
                .map(row -> new Habit(StatisticsQueries.number(row[0]), course(row, 1)))
                .toList();
    }

    private static ReportedCourse course(Object[] row, int first) {
        return ReportedCourse.of(
                (String) row[first],
                StatisticsQueries.number(row[first + 1]),
                row[first + 2] == null ? "" : (String) row[first + 2]);
    }
}
