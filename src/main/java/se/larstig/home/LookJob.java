package se.larstig.home;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import se.larstig.learning.Meetings;
import se.larstig.shared.Actor;

/** H1.4, L10.3: every night, forgets who looked at whom more than two years ago, and sittings that nobody has confirmed. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LookJob {

    @Inject
    private NamedList list;

    @Inject
    private Meetings meetings;

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void forget() {
        list.forget(Actor.system("old looks"));
        meetings.forgetUnconfirmed(Actor.system("old sittings"));
    }
}
