package se.larstig.architecture.guilty;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.larstig.shared.Boundary;

/** Guilty: see rule A5. */
@Boundary
public class ThatMerges {

    @PersistenceContext
    private EntityManager store;

    void save(EntityWithQuery detached) {
        store.merge(detached);
    }
}
