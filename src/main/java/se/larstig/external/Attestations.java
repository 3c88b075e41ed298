package se.larstig.external;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.larstig.identity.AuditTrail;
import se.larstig.identity.Person;
import se.larstig.organisation.Employer;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** EX3: a manager says what her staff took before or at a meeting, and each of them may say that it is not so. */
@Boundary
public class Attestations {

    /** EX3.1. */
    public static final int MOST_PERSONS = 50;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private CompletionQueries queries;

    @Inject
    private ProofQueries proofs;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /**
     * EX3.1, EX3.2. They are locked before anything is read, so that a double click finds what the first one wrote.
     *
     * @param scope an employer or a unit that the actor manages
     * @return those for whom it was recorded; the others have the same course of the same day already
     */
    public Set<Long> attest(Actor actor, Scope scope, long courseId, LocalDate happenedOn, Set<Long> persons) {
        Access.require(actor, Role.MANAGER, scope);
        if (persons.isEmpty() || persons.size() > MOST_PERSONS) {
            throw new Refused("external.refused.persons", MOST_PERSONS);
        }
        var sorted = new TreeSet<>(persons);
        sorted.forEach(person -> store.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE));
        if (queries.attestable(actor, scope).stream().noneMatch(each -> each.id() == courseId)) {
            throw Refused.notFound();
        }
        var day = Proof.happened(happenedOn, clocks.today());
        var course = store.find(ExternalCourse.class, courseId);
        var recorded = new TreeSet<Long>();
        for (var person : sorted) {
            var employment = queries.employment(actor, scope, person).orElseThrow(Refused::notFound);
            if (!proofs.isDone(person, courseId, day)) {
                store.persist(new ExternalCompletion(
                        course,
                        employment,
                        store.find(Employer.class, employment.getEmployer()).getKind(),
                        day,
                        ExternalCompletion.Mode.ATTESTED,
                        clocks.now(),
                        actor.personId()));
                recorded.add(person);
            }
        }
        trail.note(actor, "external.attest", courseId + " " + day + " " + recorded.size());
        return recorded;
    }

    /** EX3.3. */
    public void object(Actor actor, long completionId) {
        Access.require(actor, Role.LEARNER);
        var completion = locked(completionId);
        Access.requireOwn(actor, completion.getPerson());
        completion.object(clocks.now());
    }

    /** EX3.4. */
    public void answer(Actor actor, long completionId, ExternalCompletion.Answer answer) {
        Access.require(actor, Role.MANAGER);
        var completion = locked(completionId);
        if (completion.getPerson() == actor.personId()
                || proofs.managed(actor, completion.getPerson()).isEmpty()) {
            throw Refused.notFound();
        }
        completion.answer(answer, actor.personId(), clocks.now());
        trail.note(actor, "external.answer", completionId + " " + answer);
    }

    private ExternalCompletion locked(long completionId) {
        return Optional.ofNullable(store.find(ExternalCompletion.class, completionId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
    }
}
