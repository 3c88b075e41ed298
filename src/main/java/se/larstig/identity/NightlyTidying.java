package se.larstig.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import se.larstig.shared.Actor;

/** Every night: forgets failed sign-ins, codes and links that no longer serve. Several nodes may do it at once. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyTidying {

    @Inject
    private FailedSignIns failed;

    @Inject
    private Keys keys;

    @Schedule(hour = "2", minute = "20", persistent = false)
    public void tidy() {
        var system = Actor.system("nightly tidying");
        failed.forgetOld(system);
        keys.forgetOld(system);
    }
}
