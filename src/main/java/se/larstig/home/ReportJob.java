package se.larstig.home;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import se.larstig.shared.Actor;

/** H5.4: every night. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReportJob {

    @Inject
    private FaultReports reports;

    @Schedule(hour = "2", minute = "50", persistent = false)
    public void run() {
        reports.clear(Actor.system("reports"));
    }
}
