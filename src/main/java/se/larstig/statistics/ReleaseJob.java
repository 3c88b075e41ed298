package se.larstig.statistics;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;

/** Every night: makes the release of the last quarter in each county that has none yet. A county's trouble is its own. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReleaseJob {

    private static final Logger LOG = System.getLogger(ReleaseJob.class.getName());

    @Inject
    private Releases releases;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private Clocks clocks;

    /** Makes the last finished quarter's release in each county that has none. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    public void make() {
        var system = Actor.system("release job");
        var quarter = Period.around(Period.Kind.QUARTER, clocks.today()).before();
        for (var county : queries.countiesInUse()) {
            try {
                releases.make(system, county, quarter);
            } catch (Refused refused) {
                LOG.log(Level.WARNING, "no release for county {0}, {1}: {2}", county, quarter.code(), refused.code());
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "no release for county " + county + ", " + quarter.code(), e);
            }
        }
    }
}
