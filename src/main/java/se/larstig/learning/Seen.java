package se.larstig.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a block has been in view, or was saved with its lesson. */
@Entity
@Table(name = "learning_seen")
public class Seen {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_seen_seq")
    @SequenceGenerator(name = "learning_seen_seq", sequenceName = "learning_seen_seq", allocationSize = 50)
    private Long id;

    private Long enrolment;

    private Long block;

    private Instant at;

    protected Seen() {}

    Seen(long enrolment, long block, Instant at) {
        this.enrolment = enrolment;
        this.block = block;
        this.at = at;
    }

    public Long getBlock() {
        return block;
    }

    public Instant getAt() {
        return at;
    }
}
