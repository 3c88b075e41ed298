package se.larstig.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** How far somebody has come in a scenario: the choices from its start. Never changed; a new choice is a new row. */
@Entity
@Table(name = "learning_walk")
public class Walk {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_walk_seq")
    @SequenceGenerator(name = "learning_walk_seq", sequenceName = "learning_walk_seq", allocationSize = 50)
    private Long id;

    private Long enrolment;

    private Long block;

    private String choices;

    private Instant at;

    protected Walk() {}

    Walk(long enrolment, long block, List<String> choices, Instant at) {
        this.enrolment = enrolment;
        this.block = block;
        this.choices = String.join(",", choices);
        this.at = at;
    }

    public Long getBlock() {
        return block;
    }

    List<String> choices() {
        return choices.isEmpty() ? List.of() : Arrays.asList(choices.split(",", -1));
    }

    public Instant getAt() {
        return at;
    }
}
