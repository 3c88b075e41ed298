package se.larstig.architecture.guilty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Guilty: see rule A3. */
@Entity
public class EntityWithCounter {

    @Id
    private long id;

    private int reads;

    protected EntityWithCounter() {}

    public long getId() {
        reads++;
        return id + reads;
    }
}
