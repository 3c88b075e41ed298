package se.larstig.external;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.larstig.identity.AuditTrail;
import se.larstig.identity.Employment;
import se.larstig.identity.Person;
import se.larstig.organisation.Employer;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.ServerKey;

/** EX2: somebody shows that she has taken a course elsewhere, and a manager of hers says whether it counts. */
@Boundary
public class Proofs {

    static final String PURPOSE = "proof of a course elsewhere";

    /** EX2.1. */
    static final int MOST_WAITING = 5;

    /** EX2.6. */
    static final int DAYS_AFTER_DECISION = 30;

    /** EX2.6. */
    static final int DAYS_UNDECIDED = 365;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ProofQueries queries;

    @Inject
    private ServerKey key;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /** EX2.1–EX2.3. Returns its id. */
    public long show(Actor actor, long courseId, LocalDate happenedOn, ShownFile file) {
        Access.require(actor, Role.LEARNER);
        store.find(Person.class, actor.personId(), LockModeType.PESSIMISTIC_WRITE);
        if (queries.showable(actor).stream().noneMatch(course -> course.id() == courseId)) {
            throw Refused.notFound();
        }
        if (queries.countWaiting(actor) >= MOST_WAITING) {
            throw new Refused("external.refused.too-many-waiting", MOST_WAITING);
        }
        var proof = new Proof(actor.personId(), courseId, happenedOn, clocks.today(), clocks.now());
        if (queries.isDone(actor.personId(), courseId, happenedOn)
                || queries.isShown(actor.personId(), courseId, happenedOn)) {
            throw new Refused("external.refused.shown-already");
        }
        store.persist(proof);
        store.flush();
        store.persist(new ProofFile(
                proof.getId(), actor.personId(), file.type(), key.seal(PURPOSE, actor.personId(), file.bytes())));
        return proof.getId();
    }

    /** EX2.4, EX2.6. */
    public void withdraw(Actor actor, long proofId) {
        Access.require(actor, Role.LEARNER);
        var proof = locked(proofId);
        Access.requireOwn(actor, proof.getPerson());
        proof.withdraw(clocks.now());
        removeFile(proof);
    }

    /** EX2.4, EX2.5. */
    public void confirm(Actor actor, long proofId) {
        Access.require(actor, Role.MANAGER);
        var proof = locked(proofId);
        var employment = managed(actor, proof);
        proof.confirm(actor.personId(), clocks.now());
        if (!queries.isDone(proof.getPerson(), proof.getCourse(), proof.getHappenedOn())) {
            store.persist(new ExternalCompletion(
                    store.find(ExternalCourse.class, proof.getCourse()),
                    employment,
                    store.find(Employer.class, employment.getEmployer()).getKind(),
                    proof.getHappenedOn(),
                    ExternalCompletion.Mode.PROOF,
                    clocks.now(),
                    actor.personId()));
        }
        trail.note(actor, "external.confirm", Long.toString(proofId));
    }

    /** EX2.4. */
    public void decline(Actor actor, long proofId, Proof.Reason reason) {
        Access.require(actor, Role.MANAGER);
        var proof = locked(proofId);
        managed(actor, proof);
        proof.decline(reason, actor.personId(), clocks.now());
        trail.note(actor, "external.decline", Long.toString(proofId));
    }

    /** EX2.6: what nobody needs to see any more goes. Returns how many files went. */
    public int tidy(Actor system) {
        Access.requireSystem(system);
        var now = clocks.now();
        queries.waitingSince(now.minus(DAYS_UNDECIDED, ChronoUnit.DAYS)).forEach(proof -> {
            proof.lapse(now);
            removeFile(proof);
        });
        store.flush();
        var old = queries.filesDecidedBefore(now.minus(DAYS_AFTER_DECISION, ChronoUnit.DAYS));
        old.forEach(store::remove);
        return old.size();
    }

    private void removeFile(Proof proof) {
        Optional.ofNullable(store.find(ProofFile.class, proof.getId())).ifPresent(store::remove);
    }

    private Proof locked(long proofId) {
        return Optional.ofNullable(store.find(Proof.class, proofId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
    }

    /**
     * The employment by which the actor manages her, who is locked before anything is read: she may be attested the same at
     * the same time. The actor's own proof is somebody else's to judge.
     */
    private Employment managed(Actor actor, Proof proof) {
        if (proof.getPerson() == actor.personId()) {
            throw Refused.notFound();
        }
        store.find(Person.class, proof.getPerson(), LockModeType.PESSIMISTIC_WRITE);
        return queries.managed(actor, proof.getPerson()).orElseThrow(Refused::notFound);
    }
}
