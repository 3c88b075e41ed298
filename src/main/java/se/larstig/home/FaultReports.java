package se.larstig.home;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.OpenTo;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** H5: takes reports of what could not be used, and marks them done. */
@Boundary
public class FaultReports {

    private static final int MOST_IN_A_DAY = 300;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(365);

    @PersistenceContext
    private EntityManager store;

    @Inject
    private FaultQueries queries;

    @Inject
    private ReportLimit limit;

    @Inject
    private Clocks clocks;

    /**
     * H5.2, H5.3.
     *
     * @param computer where it comes from; it is counted and not kept
     * @throws Refused {@code home.refused.report-empty}, {@code -long}, {@code -field} or {@code -many}
     */
    @OpenTo("whoever cannot use a page can perhaps not sign in either")
    public void send(String page, String what, String contact, String computer) {
        var report = new FaultReport(page, what.replace("\r\n", "\n").strip(), contact, clocks.now());
        if (!limit.allows(computer) || queries.sentSince(clocks.now().minus(DAY)) >= MOST_IN_A_DAY) {
            throw new Refused("home.refused.report-many");
        }
        store.persist(report);
    }

    /** H5.4. */
    public void done(Actor actor, long id) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        find(id).done(clocks.now());
    }

    /** H5.4. */
    public void reopen(Actor actor, long id) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        find(id).reopen();
    }

    /** H5.4: takes away what was done a year ago. */
    public void clear(Actor system) {
        Access.requireSystem(system);
        queries.doneBefore(clocks.now().minus(KEPT)).forEach(store::remove);
    }

    private FaultReport find(long id) {
        return Optional.ofNullable(store.find(FaultReport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
    }
}
