package se.larstig.architecture.guilty.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Belongs to a person, so that rule A6 has something to guard. */
@Entity
public class Diary {

    @Id
    private long id;

    private long person;

    protected Diary() {}

    long person() {
        return person;
    }

    public long getId() {
        return id;
    }
}
