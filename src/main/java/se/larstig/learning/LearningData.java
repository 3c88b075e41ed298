package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.OpenTo;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Role;

/** L7.1. */
@Boundary
class LearningData implements PersonalData {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private HeldQueries queries;

    @Inject
    private ReflectionQueries reflections;

    @Inject
    private LocalPartQueries localParts;

    @Inject
    private MeetingQueries meetings;

    @Override
    @OpenTo("names of tables say nothing of persons")
    public Set<String> tables() {
        return Set.of(
                "learning_enrolment",
                "learning_seen",
                "learning_answer",
                "learning_walk",
                "learning_attempt",
                "learning_completion",
                "learning_reflection",
                "learning_local_part",
                "learning_meeting",
                "learning_attendance");
    }

    @Override
    public List<Holding> held(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return List.of(
                queries.completions(actor),
                queries.passes(actor),
                queries.attempts(actor),
                queries.answers(actor),
                queries.walks(actor),
                queries.seen(actor),
                queries.reflections(actor),
                queries.localParts(actor),
                queries.attendances(actor));
    }

    /** Passes are locked first, so that a tab still open does not write into what goes. */
    @Override
    public void forget(Actor actor, long personId) {
        Access.requireOwnOrSystem(actor, personId);
        var enrolments = queries.enrolmentsOf(actor, personId);
        enrolments.forEach(enrolment -> store.lock(enrolment, LockModeType.PESSIMISTIC_WRITE));
        reflections.of(personId).forEach(store::remove);
        meetings.attendancesOf(actor, personId).forEach(store::remove);
        localParts.partsOf(actor, personId).forEach(store::remove);
        queries.detailsOf(actor, personId).forEach(store::remove);
        store.flush();
        queries.attemptsOf(actor, personId).forEach(store::remove);
        store.flush();
        enrolments.stream().filter(Enrolment::isOpen).forEach(store::remove);
        store.flush();
    }
}
