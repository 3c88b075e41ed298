package se.larstig.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** S3.10: Inrapporterat, as the own employer sees it. No county and no other employer asks this. */
@Queries
public class ReportedElsewhereQueries {

    private static final int MOST = 200;

    /**
     * What an employer says of one quarter.
     *
     * @param quarter its first day
     */
    public record Row(String course, String municipality, String group, LocalDate quarter, long persons) {}

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
}
