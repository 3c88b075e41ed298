package se.larstig.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** PL3.6: that an employer has answered that it does not adopt a line. It goes when that is taken back. */
@Entity
@Table(name = "plan_declining")
public class Declining {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_declining_seq")
    @SequenceGenerator(name = "plan_declining_seq", sequenceName = "plan_declining_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long employer;

    private Long line;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected Declining() {}

    Declining(long employer, long line, Instant at, long by) {
        this.employer = employer;
        this.line = line;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public Long getId() {
        return id;
    }

    public Long getEmployer() {
        return employer;
    }

    /** The origin of the line. */
    public Long getLine() {
        return line;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
