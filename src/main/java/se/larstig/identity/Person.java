package se.larstig.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import se.larstig.shared.Refused;

/** A human being who works somewhere or has an account. Known by name alone: no personnummer. */
@Entity
@Table(name = "identity_person")
public class Person {

    private static final String FORGOTTEN = "Borttagen person";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_person_seq")
    @SequenceGenerator(name = "identity_person_seq", sequenceName = "identity_person_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;

    private boolean invented;

    protected Person() {}

    Person(String name, boolean invented) {
        if (name.isBlank() || name.length() > 150) {
            throw new Refused("identity.refused.name");
        }
        this.name = name.strip();
        this.invented = invented;
    }

    /** I9.1: takes her name away. The row stays, for what counts stand on. */
    void forget() {
        name = FORGOTTEN;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    /** Whether the person exists only as demo data. */
    public boolean isInvented() {
        return invented;
    }
}
