package se.larstig.architecture.guilty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Guilty: see rule A3. */
@Entity
public class EntityWithDetour {

    @Id
    private long id;

    protected EntityWithDetour() {}

    public EntityWithDetour renumbered(long id) {
        renumber(id);
        return this;
    }

    private void renumber(long id) {
        this.id = id;
    }

    public long getId() {
        return id;
    }
}
