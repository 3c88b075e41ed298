package se.larstig.external;

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

/** EX5.1. Facts stay: her name goes with her person. */
@Boundary
class ExternalData implements PersonalData {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ExternalHeldQueries queries;

    @Override
    @OpenTo("names of tables say nothing of persons")
    public Set<String> tables() {
        return Set.of("external_completion", "external_proof", "external_proof_file", "external_look");
    }

    @Override
    public List<Holding> held(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return List.of(queries.completions(actor), queries.proofs(actor), queries.looks(actor));
    }

    @Override
    public void forget(Actor actor, long personId) {
        Access.requireOwnOrSystem(actor, personId);
        queries.looksAt(actor, personId).forEach(store::remove);
        queries.filesOf(actor, personId).forEach(store::remove);
        store.flush();
        queries.proofsOf(actor, personId).forEach(store::remove);
        store.flush();
    }
}
