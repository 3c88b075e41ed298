package se.larstig.privacy;

import jakarta.inject.Inject;
import se.larstig.identity.AuditTrail;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Role;

/** P2: forgets a person, in every feature or in none. */
@Boundary
public class Erasure {

    @Inject
    private PrivacyQueries queries;

    @Inject
    private AuditTrail audit;

    /** P2.1–P2.4: the acting person herself. Who calls ends her sessions. */
    public void forgetMe(Actor actor) {
        Access.require(actor, Role.LEARNER);
        Access.requireOwn(actor, actor.personId());
        forget(actor, actor.personId());
    }

    /** P3.1. */
    public void forgetUnused(Actor system, long personId) {
        Access.requireSystem(system);
        forget(system, personId);
    }

    private void forget(Actor actor, long personId) {
        queries.features().forEach(feature -> feature.forget(actor, personId));
        audit.note(actor, "privacy.forget", Long.toString(personId));
    }
}
