package se.larstig.home;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import se.larstig.shared.Actor;

/** H1.4: every night, forgets who looked at whom more than two years ago. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LookJob {

    @Inject
    private NamedList list;

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void forget() {
        list.forget(Actor.system("old looks"));
    }
}
