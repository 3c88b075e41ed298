package se.larstig.statistics;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import se.larstig.shared.Actor;

/** S6.1. Every Monday night: makes each county's working view of the week that is over. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkingViewJob {

    private static final Logger LOG = System.getLogger(WorkingViewJob.class.getName());

    @Inject
    private WorkingViews views;

    @Inject
    private StatisticsQueries queries;

    /** Makes those that are missing. */
    @Schedule(dayOfWeek = "Mon", hour = "3", minute = "40", persistent = false)
    public void make() {
        var system = Actor.system("working view job");
        for (var county : queries.countiesInUse()) {
            try {
                views.make(system, county);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "no working view for county " + county, e);
            }
        }
    }
}
