package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.larstig.identity.Employment;
import se.larstig.organisation.Unit;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;

/** L9: a person confirms that she has gone through how it is done where she works, and her manager may note it. */
@Boundary
public class LocalParts {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private LocalPartQueries queries;

    @Inject
    private Clocks clocks;

    /** L9.2. */
    public void confirm(Actor actor, long employmentId, long course) {
        Access.require(actor, Role.LEARNER);
        var employment = lasting(employmentId);
        Access.requireOwn(actor, employment.getPerson().getId());
        of(employmentId, course).confirm(clocks.now());
    }

    /** L9.3: whether they have gone through it together. It blocks nothing. */
    public void acknowledge(Actor actor, long employmentId, long course, boolean together) {
        Access.require(actor, Role.MANAGER);
        var employment = lasting(employmentId);
        var unit = store.find(Unit.class, employment.getUnit());
        Access.requireWithin(actor, unit::liesIn, Role.MANAGER);
        of(employmentId, course).acknowledge(together, clocks.now(), actor.personId());
    }

    /** Locked, so that two forms come one by one. */
    private Employment lasting(long employmentId) {
        return Optional.ofNullable(store.find(Employment.class, employmentId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> !found.getStartsOn().isAfter(clocks.today())
                        && (found.getEndsOn() == null || !found.getEndsOn().isBefore(clocks.today())))
                .orElseThrow(Refused::notFound);
    }

    private LocalPart of(long employment, long course) {
        if (!queries.isLocal(course)) {
            throw Refused.notFound();
        }
        return queries.find(employment, course).orElseGet(() -> {
            var part = new LocalPart(employment, course);
            store.persist(part);
            return part;
        });
    }
}
