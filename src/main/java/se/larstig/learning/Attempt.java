package se.larstig.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/**
 * One attempt at the final check. Its questions are drawn by its seed; answers are saved while it is open; submitting it
 * settles the result for ever.
 */
@Entity
@Table(name = "learning_attempt")
public class Attempt {

    private static final int PERCENT = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_attempt_seq")
    @SequenceGenerator(name = "learning_attempt_seq", sequenceName = "learning_attempt_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long enrolment;

    private int number;

    private long seed;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    private @Nullable Integer asked;

    private @Nullable Integer correct;

    private @Nullable Boolean passed;

    protected Attempt() {}

    Attempt(long enrolment, int number, long seed, Instant startedAt) {
        this.enrolment = enrolment;
        this.number = number;
        this.seed = seed;
        this.startedAt = startedAt;
    }

    /**
     * L4.3.
     *
     * @param passMark percent
     */
    void submit(int asked, int correct, int passMark, Instant at) {
        if (submittedAt != null) {
            throw new Refused("learning.refused.submitted");
        }
        this.asked = asked;
        this.correct = correct;
        passed = correct * PERCENT >= passMark * asked;
        submittedAt = at;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Long getEnrolment() {
        return enrolment;
    }

    /** 1 for the first attempt of the pass. */
    public int getNumber() {
        return number;
    }

    public long getSeed() {
        return seed;
    }

    public boolean isOpen() {
        return submittedAt == null;
    }

    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    /** How many questions were asked; 0 while the attempt is open. */
    public int getAsked() {
        return asked == null ? 0 : asked;
    }

    /** How many were answered rightly; 0 while the attempt is open. */
    public int getCorrect() {
        return correct == null ? 0 : correct;
    }

    public Instant getStartedAt() {
        return startedAt;
    }
}
