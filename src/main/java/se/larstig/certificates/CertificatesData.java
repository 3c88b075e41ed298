package se.larstig.certificates;

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

/** CE4.1. */
@Boundary
class CertificatesData implements PersonalData {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private CertificateQueries queries;

    @Override
    @OpenTo("names of tables say nothing of persons")
    public Set<String> tables() {
        return Set.of("certificates_certificate", "certificates_revocation");
    }

    @Override
    public List<Holding> held(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return List.of(queries.held(actor));
    }

    @Override
    public void forget(Actor actor, long personId) {
        Access.requireOwnOrSystem(actor, personId);
        queries.revocationsOf(actor, personId).forEach(store::remove);
        store.flush();
        queries.certificatesOf(actor, personId).forEach(store::remove);
        store.flush();
    }
}
