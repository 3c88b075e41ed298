package se.larstig.architecture.guilty;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.larstig.shared.Boundary;

/** Guilty: see rule A5. */
@Boundary
public class BoundaryThatAsks {

    @PersistenceContext
    private EntityManager store;

    long persons() {
        return store.createQuery("select count(p) from Person p", Long.class).getSingleResult();
    }
}
