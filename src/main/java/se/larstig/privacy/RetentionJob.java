package se.larstig.privacy;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import se.larstig.shared.Actor;
import se.larstig.shared.Refused;

/** P3: every night. One account's trouble is its own. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionJob {

    private static final Logger LOG = System.getLogger(RetentionJob.class.getName());

    @Inject
    private Farewells farewells;

    @Inject
    private Erasure erasure;

    /** Forgets whose day has come, and tells those whose day comes in a month. */
    @Schedule(hour = "2", minute = "40", persistent = false)
    public void run() {
        var system = Actor.system("retention");
        for (var person : farewells.due(system)) {
            try {
                erasure.forgetUnused(system, person);
            } catch (Refused refused) {
                LOG.log(Level.WARNING, "unused account of person {0} stays: {1}", person, refused.code());
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "unused account of person " + person + " stays", e);
            }
        }
        farewells.tell(system);
    }
}
