package se.larstig.architecture.guilty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Guilty: see rule A3. */
@Entity
public class EntityWithSetter {

    @Id
    private long id;

    protected EntityWithSetter() {}

    public void setId(long id) {
        this.id = id;
    }

    public long getId() {
        return id;
    }
}
