package se.larstig.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.OpenTo;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Role;

/** What this feature itself holds: who was told that her account goes. */
@Boundary
class PrivacyData implements PersonalData {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private PrivacyQueries queries;

    @Override
    @OpenTo("names of tables say nothing of persons")
    public Set<String> tables() {
        return Set.of("privacy_farewell");
    }

    @Override
    public List<Holding> held(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return List.of(new Holding(
                "privacy.held.farewell",
                queries.farewellOf(actor, actor.personId()).stream()
                        .map(told -> Row.of(new Fact("privacy.held.goes-on", told.getGoesOn())))
                        .toList()));
    }

    @Override
    public void forget(Actor actor, long personId) {
        Access.requireOwnOrSystem(actor, personId);
        queries.farewellOf(actor, personId).ifPresent(store::remove);
    }
}
