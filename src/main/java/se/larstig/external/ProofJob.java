package se.larstig.external;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import se.larstig.shared.Actor;

/** EX2.6: every night, lets go of files that nobody needs to see any more. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ProofJob {

    @Inject
    private Proofs proofs;

    @Schedule(hour = "3", minute = "50", persistent = false)
    public void tidy() {
        proofs.tidy(Actor.system("old proofs of courses elsewhere"));
    }
}
