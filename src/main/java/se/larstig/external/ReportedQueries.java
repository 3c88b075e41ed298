package se.larstig.external;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.larstig.catalogue.CourseQueries;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** EX4: what the own employer has reported, and of what it can report. */
@Queries
public class ReportedQueries {

    private static final int MOST = 100;

    /** A course or meeting of which can be reported. */
    public record Course(Learnt what, String name, String lang) {}

    /**
     * The newest revision of what was reported of one quarter.
     *
     * @param revision 1 for the first
     */
    public record Row(
            String course,
            String municipality,
            String group,
            LocalDate quarter,
            int persons,
            int revision,
            Instant reportedAt) {}

    /** A page of them, and how long the whole list is. */
    public record Found(List<Row> rows, long total) {}

    private static final String NEWEST = " from Report r where r.employer = :employer and not exists"
            + " (select n.id from Report n where n.employer = r.employer and n.municipality = r.municipality"
            + " and n.profession = r.profession and n.quarterFrom = r.quarterFrom and n.revision > r.revision"
            + " and (n.courseHere = r.courseHere or n.courseElsewhere = r.courseElsewhere))";

    @PersistenceContext
    private EntityManager store;

    @Inject
    private CompletionQueries completions;

    @Inject
    private ExternalCourseQueries external;

    @Inject
    private CourseQueries courses;

    @Inject
    private OrganisationQueries places;

    /** Of what the employer can report: courses of this system, and those of its counties' lists. */
    public List<Course> courses(Actor actor, Scope scope) {
        Access.require(actor, Role.MANAGER, scope);
        return Stream.concat(
                        courses.published("", 0, MOST).rows().stream()
                                .map(course ->
                                        new Course(Learnt.here(course.courseId()), course.title(), course.lang())),
                        completions.attestable(actor, scope).stream()
                                .map(course -> new Course(Learnt.elsewhere(course.id()), course.name(), "sv")))
                .toList();
    }

    /** EX4.2: the newest headcounts of the employer. */
    public List<OrganisationQueries.Declared> declared(Actor actor, Scope scope) {
        Access.require(actor, Role.MANAGER, scope);
        return places.headcounts(scope.employerId(), 0, MOST);
    }

    /** EX4.3: what holds of all that the employer has reported, the newest quarter first. */
    public Found reported(Actor actor, Scope scope, String language, int first, int most) {
        Access.require(actor, Role.MANAGER, scope);
        var reports = store.createQuery(
                        "select r" + NEWEST + " order by r.quarterFrom desc, r.municipality, r.profession, r.id",
                        Report.class)
                .setParameter("employer", scope.employerId())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        var elsewhere = external
                .all(reports.stream()
                        .map(Report::getCourse)
                        .filter(course -> course.where() == Learnt.Where.ELSEWHERE)
                        .map(Learnt::id)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(row -> Learnt.elsewhere(row.id()), ExternalCourseQueries.Row::name));
        courses.published("", 0, MOST)
                .rows()
                .forEach(course -> elsewhere.put(Learnt.here(course.courseId()), course.title()));
        var groups = places.professionGroups(language).stream()
                .collect(Collectors.toMap(OrganisationQueries.Named::code, OrganisationQueries.Named::name));
        var municipalities = places.municipalities(scope).stream()
                .collect(Collectors.toMap(OrganisationQueries.Place::code, OrganisationQueries.Place::name));
        return new Found(
                reports.stream()
                        .map(report -> new Row(
                                elsewhere.getOrDefault(report.getCourse(), ""),
                                municipalities.getOrDefault(report.getMunicipality(), report.getMunicipality()),
                                groups.getOrDefault(report.getProfession(), report.getProfession()),
                                report.getQuarterFrom(),
                                report.getPersons(),
                                report.getRevision(),
                                report.getReportedAt()))
                        .toList(),
                store.createQuery("select count(r)" + NEWEST, Long.class)
                        .setParameter("employer", scope.employerId())
                        .getSingleResult());
    }

    int newestRevision(long employer, Reported reported) {
        var here = reported.course().where() == Learnt.Where.HERE;
        return store.createQuery(
                        "select r.revision from Report r where r.employer = :employer and r.municipality = :municipality"
                                + " and r.profession = :group and r.quarterFrom = :quarter and "
                                + (here ? "r.courseHere" : "r.courseElsewhere") + " = :course order by r.revision desc",
                        Integer.class)
                .setParameter("employer", employer)
                .setParameter("municipality", reported.municipality())
                .setParameter("group", reported.group())
                .setParameter("quarter", reported.quarter())
                .setParameter("course", reported.course().id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }
}
