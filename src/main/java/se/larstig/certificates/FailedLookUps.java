package se.larstig.certificates;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import se.larstig.shared.Clocks;
import se.larstig.shared.Lasting;
import se.larstig.shared.OpenTo;

/** CE3.3: counts wrong numbers, and says when it is time to wait. */
@Lasting
class FailedLookUps {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int FROM_COMPUTER = 20;
    private static final int FROM_ALL = 2_000;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private CertificateQueries queries;

    @Inject
    private Clocks clocks;

    @OpenTo("everyone may verify")
    public void note(String address) {
        queries.forgetLookUpsBefore(clocks.now().minus(WINDOW));
        store.persist(new FailedLookUp(clocks.now(), address));
    }

    @OpenTo("everyone may verify")
    public boolean mustWait(String address) {
        var since = clocks.now().minus(WINDOW);
        return queries.failedLookUps(address, since) >= FROM_COMPUTER || queries.failedLookUps(since) >= FROM_ALL;
    }
}
