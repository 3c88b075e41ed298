package se.larstig.external;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.OpenTo;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** What courses and meetings elsewhere there are. */
@Queries
public class ExternalCourseQueries {

    /** EX1.4. */
    static final int MOST = 100;

    /**
     * A course or meeting elsewhere.
     *
     * @param seen what changes with it, for the form that changes it
     */
    public record Row(long id, int seen, String county, ExternalCourseDetails details, boolean retired) {

        public boolean meeting() {
            return details.kind() == ExternalCourse.Kind.MEETING;
        }

        public String name() {
            return details.name();
        }
    }

    /** A page of them, and how long the whole list is. */
    public record Found(List<Row> rows, long total) {}

    @PersistenceContext
    private EntityManager store;

    /** All of a county, those that are retired last, by name. */
    public Found list(Actor actor, String county, int first, int most) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        return new Found(
                store.createQuery(
                                "select c from ExternalCourse c where c.county = :county"
                                        + " order by c.retired, c.name, c.id",
                                ExternalCourse.class)
                        .setParameter("county", county)
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(ExternalCourseQueries::row)
                        .toList(),
                count(county));
    }

    /** One of the actor's county. */
    public Row one(Actor actor, long id) {
        Access.require(actor, Role.COORDINATOR);
        var course = Optional.ofNullable(store.find(ExternalCourse.class, id)).orElseThrow(Refused::notFound);
        Access.require(actor, Role.COORDINATOR, Scope.county(course.getCounty()));
        return row(course);
    }

    /** EX1.3: those of the county that can be asked for, by name. */
    @OpenTo("the list of a county is no secret, and is about no person")
    public List<Row> inUse(String county) {
        return store.createQuery(
                        "select c from ExternalCourse c where c.county = :county and c.retired = false"
                                + " order by c.kind, c.name, c.id",
                        ExternalCourse.class)
                .setParameter("county", county)
                .setMaxResults(MOST)
                .getResultStream()
                .map(ExternalCourseQueries::row)
                .toList();
    }

    /** These, retired or not. */
    @OpenTo("the list of a county is no secret, and is about no person")
    public List<Row> all(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.createQuery("select c from ExternalCourse c where c.id in :ids", ExternalCourse.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(ExternalCourseQueries::row)
                        .toList();
    }

    /** All of the counties in which these are: whoever names some of a plan's lines will name the others. */
    @OpenTo("the list of a county is no secret, and is about no person")
    public List<Row> beside(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.createQuery(
                                "select c from ExternalCourse c where c.county in"
                                        + " (select x.county from ExternalCourse x where x.id in :ids)",
                                ExternalCourse.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(ExternalCourseQueries::row)
                        .toList();
    }

    static Row row(ExternalCourse course) {
        return new Row(course.getId(), course.getVersion(), course.getCounty(), course.details(), course.isRetired());
    }

    long count(String county) {
        return store.createQuery("select count(c) from ExternalCourse c where c.county = :county", Long.class)
                .setParameter("county", county)
                .getSingleResult();
    }

    boolean isNamed(String county, String name, @Nullable Long except) {
        return store.createQuery(
                        "select c.id from ExternalCourse c where c.county = :county and c.name = :name", Long.class)
                .setParameter("county", county)
                .setParameter("name", name)
                .getResultStream()
                .anyMatch(id -> !id.equals(except));
    }
}
