package se.larstig.external;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.County;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** EX1: a county's coordinators keep the list of what counts although it is taken elsewhere. */
@Boundary
public class ExternalCourses {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ExternalCourseQueries queries;

    /** EX1.1, EX1.4. Returns its id. */
    public long name(Actor actor, String county, ExternalCourseDetails details) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        lock(county);
        if (queries.count(county) >= ExternalCourseQueries.MOST) {
            throw new Refused("external.refused.too-many", ExternalCourseQueries.MOST);
        }
        requireFree(county, details, null);
        var course = new ExternalCourse(county, details);
        store.persist(course);
        return course.getId();
    }

    public void change(Actor actor, long courseId, int seen, ExternalCourseDetails details) {
        Access.require(actor, Role.COORDINATOR);
        var course = own(actor, courseId);
        lock(course.getCounty());
        course.requireSeen(seen);
        requireFree(course.getCounty(), details, courseId);
        course.say(details);
    }

    /** EX1.3. */
    public void retire(Actor actor, long courseId, int seen) {
        Access.require(actor, Role.COORDINATOR);
        var course = own(actor, courseId);
        course.requireSeen(seen);
        course.retire();
    }

    /** EX1.3. */
    public void takeUp(Actor actor, long courseId, int seen) {
        Access.require(actor, Role.COORDINATOR);
        var course = own(actor, courseId);
        course.requireSeen(seen);
        course.takeUp();
    }

    /** So that two who name the same at once do not both do. */
    private void lock(String county) {
        store.find(County.class, county, LockModeType.PESSIMISTIC_WRITE);
    }

    private void requireFree(String county, ExternalCourseDetails details, @Nullable Long except) {
        if (queries.isNamed(county, details.name(), except)) {
            throw new Refused("external.refused.name-taken");
        }
    }

    private ExternalCourse own(Actor actor, long courseId) {
        var course =
                Optional.ofNullable(store.find(ExternalCourse.class, courseId)).orElseThrow(Refused::notFound);
        Access.require(actor, Role.COORDINATOR, Scope.county(course.getCounty()));
        return course;
    }
}
