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

/** L9: how it is done where she works, of one course and one employment. It is confirmed once, and perhaps noted by her manager. */
@Entity
@Table(name = "learning_local_part")
public class LocalPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_local_part_seq")
    @SequenceGenerator(name = "learning_local_part_seq", sequenceName = "learning_local_part_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long employment;

    private Long course;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    private @Nullable Boolean together;

    @Column(name = "noted_at")
    private @Nullable Instant notedAt;

    @Column(name = "noted_by")
    private @Nullable Long notedBy;

    protected LocalPart() {}

    LocalPart(long employment, long course) {
        this.employment = employment;
        this.course = course;
    }

    /** L9.2: the first time stays. */
    void confirm(Instant at) {
        if (confirmedAt == null) {
            confirmedAt = at;
        }
    }

    /** L9.3. */
    void acknowledge(boolean didTogether, Instant at, long by) {
        together = didTogether;
        notedAt = at;
        notedBy = by;
    }

    public Long getId() {
        return id;
    }

    public Long getEmployment() {
        return employment;
    }

    public Long getCourse() {
        return course;
    }

    /** Null while she has not. */
    public @Nullable Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** Whether her manager notes that they have gone through it; null while nothing is noted. */
    public @Nullable Boolean getTogether() {
        return together;
    }

    /** Null while nothing is noted. */
    public @Nullable Instant getNotedAt() {
        return notedAt;
    }
}
