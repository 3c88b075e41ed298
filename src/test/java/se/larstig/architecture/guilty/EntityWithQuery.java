package se.larstig.architecture.guilty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;

/** Guilty: see rule A5. */
@Entity
@NamedQuery(name = "all", query = "select e from EntityWithQuery e")
public class EntityWithQuery {

    @Id
    private long id;

    protected EntityWithQuery() {}

    public long getId() {
        return id;
    }
}
