package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.Employment;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Refused;

/** Learning that happened before it was recorded. */
@Boundary
public class EarlierLearning {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private LearningQueries queries;

    @Inject
    private Completing completing;

    /**
     * Records a pass that began, and perhaps ended, earlier, for an employment that lasted then. Only the system does this;
     * demo history uses it.
     */
    public void record(
            Actor actor, long employmentId, long versionId, Instant startedAt, @Nullable Instant completedAt) {
        Access.requireSystem(actor);
        var employment =
                Optional.ofNullable(store.find(Employment.class, employmentId)).orElseThrow(Refused::notFound);
        var person = employment.getPerson().getId();
        var course = queries.courseOf(versionId).orElseThrow(Refused::notFound);
        var enrolment = new Enrolment(person, employmentId, course, versionId, 1, startedAt);
        store.persist(enrolment);
        if (completedAt != null) {
            completing.complete(enrolment, Mode.ALONE, completedAt, actor.personId());
        }
    }
}
