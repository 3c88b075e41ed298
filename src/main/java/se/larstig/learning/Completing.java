package se.larstig.learning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.Employment;
import se.larstig.organisation.Employer;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;

/** L5.1, L5.2, L10.6: turns a pass into a completion, in the transaction of the command that finished it. */
@Boundary
class Completing {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private LearningQueries queries;

    @Inject
    private Event<CourseCompleted> completed;

    @Inject
    private Clocks clocks;

    /** Completes the pass when all its lessons are done and its check is passed. The caller holds the enrolment's lock. */
    void perhaps(Enrolment enrolment) {
        store.flush();
        if (enrolment.isOpen() && queries.isFinished(enrolment)) {
            var mode = queries.isInGroup(enrolment) ? Mode.GROUP : Mode.ALONE;
            complete(enrolment, mode, clocks.now(), enrolment.getPerson());
        }
    }

    /** Writes the fact. */
    void complete(Enrolment enrolment, Mode mode, Instant happenedAt, long recordedBy) {
        enrolment.complete(happenedAt);
        var employment =
                enrolment.getEmployment() == null ? null : store.find(Employment.class, enrolment.getEmployment());
        var employer = employment == null ? null : store.find(Employer.class, employment.getEmployer());
        var completion = new Completion(
                enrolment,
                employment,
                employer == null ? null : employer.getKind(),
                mode,
                happenedAt,
                clocks.now(),
                recordedBy,
                validUntil(enrolment, happenedAt));
        store.persist(completion);
        completed.fire(new CourseCompleted(
                completion.getId(),
                enrolment.getPerson(),
                enrolment.getCourse(),
                enrolment.getCourseVersion(),
                happenedAt));
    }

    private @Nullable LocalDate validUntil(Enrolment enrolment, Instant happenedAt) {
        return queries.validMonths(enrolment.getCourseVersion())
                .map(months -> LocalDate.ofInstant(happenedAt, Clocks.ZONE).plusMonths(months))
                .orElse(null);
    }
}
