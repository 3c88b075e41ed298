package se.larstig.identity;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.larstig.organisation.ContactChanged;
import se.larstig.organisation.HeadcountDeclared;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Lasting;
import se.larstig.shared.OpenTo;

/** I4.1: writes the audit trail in a transaction of its own. */
@Lasting
public class AuditTrail {

    private static final int LONGEST_SUBJECT = 200;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Clocks clocks;

    /**
     * Notes what the actor did.
     *
     * @param action a word with a dot, as {@code identity.sign-in}
     * @param subject ids of what it was done to
     */
    @OpenTo("whoever acts leaves a trace")
    public void note(Actor actor, String action, String subject) {
        var cut = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
        store.persist(new AuditEntry(clocks.now(), actor.personId(), action, cut));
    }

    void onHeadcountDeclared(@Observes HeadcountDeclared event) {
        var actor = event.actor();
        note(
                actor,
                "organisation.headcount",
                event.employer() + " " + event.municipality() + " " + event.professionGroup());
    }

    void note(@Observes ContactChanged change) {
        store.persist(new AuditEntry(clocks.now(), change.person(), change.action(), change.subject()));
    }
}
