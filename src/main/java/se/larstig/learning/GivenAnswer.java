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
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.content.Answer;

/** An answer as it was given: in practice, or in an attempt at the final check. Never changed; a new answer is a new row. */
@Entity
@Table(name = "learning_answer")
public class GivenAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_answer_seq")
    @SequenceGenerator(name = "learning_answer_seq", sequenceName = "learning_answer_seq", allocationSize = 50)
    private Long id;

    private Long enrolment;

    private @Nullable Long attempt;

    private String question;

    private String chosen;

    private String words;

    private Instant at;

    protected GivenAnswer() {}

    GivenAnswer(long enrolment, @Nullable Long attempt, Answer answer, Instant at) {
        this.enrolment = enrolment;
        this.attempt = attempt;
        this.question = answer.question();
        this.chosen = String.join(",", answer.chosen());
        this.words = answer.text();
        this.at = at;
    }

    Answer toAnswer() {
        return new Answer(question, chosen.isEmpty() ? List.of() : Arrays.asList(chosen.split(",", -1)), words);
    }

    public Instant getAt() {
        return at;
    }
}
