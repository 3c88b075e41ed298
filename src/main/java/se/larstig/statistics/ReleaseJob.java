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

/**
 * S2.5, S2.9. Every night: makes each county's release of the last quarter, and before it those that are missing since its
 * newest one, and publishes what nobody has published in time. A county's trouble is its own.
 */
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

    /** Makes what is missing in all counties, and publishes what is due. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    public void make() {
        queries.countiesInUse().forEach(this::make);
    }

    /** Makes what is missing up to the last finished quarter, the oldest first, and publishes what is due. */
    public void make(String county) {
        var system = Actor.system("release job");
        var last = Period.around(Period.Kind.QUARTER, clocks.today()).before();
        var due = queries.newest(county)
                .map(Release::getPeriod)
                .map(Period::after)
                .orElse(last);
        for (; due.compareTo(last) <= 0; due = due.after()) {
            make(system, county, due);
        }
        try {
            releases.publishDue(system, county);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "nothing published for county " + county, e);
        }
    }

    private void make(Actor system, String county, Period quarter) {
        try {
            releases.make(system, county, quarter);
        } catch (Refused refused) {
            LOG.log(Level.WARNING, "no release for county {0}, {1}: {2}", county, quarter.code(), refused.code());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "no release for county " + county + ", " + quarter.code(), e);
        }
    }
}
