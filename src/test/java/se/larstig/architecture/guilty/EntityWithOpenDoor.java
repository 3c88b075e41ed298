package se.larstig.architecture.guilty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Guilty: see rule A3. */
@Entity
public class EntityWithOpenDoor {

    @Id
    private long id;

    public EntityWithOpenDoor() {}

    public long getId() {
        return id;
    }
}
