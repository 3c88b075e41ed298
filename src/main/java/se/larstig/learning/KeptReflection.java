package se.larstig.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * L6.2: a reflection that its writer asked to have kept. It is sealed before it comes here, never changes, and knows the
 * question but not the pass.
 */
@Entity
@Table(name = "learning_reflection")
public class KeptReflection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_reflection_seq")
    @SequenceGenerator(name = "learning_reflection_seq", sequenceName = "learning_reflection_seq", allocationSize = 50)
    private Long id;

    private Long person;

    private Long block;

    private byte[] sealed;

    @Column(name = "saved_on")
    private LocalDate savedOn;

    protected KeptReflection() {}

    KeptReflection(long person, long block, byte[] sealed, LocalDate savedOn) {
        this.person = person;
        this.block = block;
        this.sealed = sealed.clone();
        this.savedOn = savedOn;
    }

    Long getId() {
        return id;
    }

    Long getPerson() {
        return person;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    LocalDate getSavedOn() {
        return savedOn;
    }
}
