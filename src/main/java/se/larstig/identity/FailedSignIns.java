package se.larstig.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Lasting;
import se.larstig.shared.OpenTo;

/** I2.2: the book of failures. {@link Tries} writes in it. */
@Lasting
class FailedSignIns {

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager store;

    @Inject
    private IdentityQueries queries;

    @Inject
    private OneTime oneTime;

    @Inject
    private Clocks clocks;

    @OpenTo("nobody is signed in yet")
    public long note(String what, String from) {
        var failure = new FailedSignIn(clocks.now(), hash(what), from);
        store.persist(failure);
        return failure.getId();
    }

    @OpenTo("nobody is signed in yet")
    public void strike(long failure) {
        queries.deleteFailure(failure);
    }

    /** Counts the one that was just written too. */
    @OpenTo("nobody is signed in yet")
    public boolean tooMany(String what, String from, Tries.Most most) {
        var now = clocks.now();
        return most.isExceeded(
                queries.failures(hash(what), from, now.minus(WINDOW)), queries.failures(hash(what), now.minus(KEPT)));
    }

    /** I2.2: what is a day old serves nothing. */
    public void forgetOld(Actor system) {
        Access.requireSystem(system);
        queries.deleteFailuresBefore(clocks.now().minus(KEPT));
    }

    private String hash(String what) {
        return oneTime.hash("failure", what);
    }
}
