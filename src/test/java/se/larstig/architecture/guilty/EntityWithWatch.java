package se.larstig.architecture.guilty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import se.larstig.shared.Clocks;

/** Guilty: see rule A7. */
@Entity
public class EntityWithWatch {

    @Id
    private long id;

    private Instant since;

    protected EntityWithWatch() {}

    EntityWithWatch(long id, Clocks clocks) {
        this.id = id;
        this.since = clocks.now();
    }

    public long getId() {
        return id;
    }

    public Instant getSince() {
        return since;
    }
}
