package se.larstig.architecture.guilty;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Guilty: see rule A5. */
public class StoreOutside {

    @PersistenceContext
    EntityManager store;
}
