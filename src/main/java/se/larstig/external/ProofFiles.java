package se.larstig.external;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Lasting;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.ServerKey;

/** EX2.3: the file of a proof, opened. A manager's look is noted before she sees anything. */
@Lasting
public class ProofFiles {

    /** A file as it goes out. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Opened(ShownFile.Type type, byte[] bytes) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ProofQueries queries;

    @Inject
    private ServerKey key;

    @Inject
    private Clocks clocks;

    /** Her own file. */
    public Opened own(Actor actor, long proofId) {
        Access.require(actor, Role.LEARNER);
        var file = file(proofId);
        Access.requireOwn(actor, file.getPerson());
        return opened(file);
    }

    /** The file of one of the actor's own staff. */
    public Opened look(Actor actor, long proofId) {
        Access.require(actor, Role.MANAGER);
        var file = file(proofId);
        if (file.getPerson() == actor.personId()
                || queries.managed(actor, file.getPerson()).isEmpty()) {
            throw Refused.notFound();
        }
        store.persist(new ProofLook(proofId, actor.personId(), clocks.now()));
        return opened(file);
    }

    private ProofFile file(long proofId) {
        return Optional.ofNullable(store.find(ProofFile.class, proofId)).orElseThrow(Refused::notFound);
    }

    private Opened opened(ProofFile file) {
        return new Opened(file.getType(), key.open(Proofs.PURPOSE, file.getPerson(), file.sealed()));
    }
}
