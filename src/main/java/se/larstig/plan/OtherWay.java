package se.larstig.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/** PL9: that somebody needs another way through what a line asks of her. Why is neither asked nor kept. */
@Entity
@Table(name = "plan_other_way")
public class OtherWay {

    /** What became of it. */
    public enum State {
        /** väntar på svar */
        OPEN,
        /** de har kommit överens */
        AGREED,
        /** undantag */
        EXEMPTED,
        /** tillbakadragen */
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_other_way_seq")
    @SequenceGenerator(name = "plan_other_way_seq", sequenceName = "plan_other_way_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long employment;

    private Long line;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable Long closedBy;

    protected OtherWay() {}

    OtherWay(long employment, long line, Instant at) {
        this.employment = employment;
        this.line = line;
        this.state = State.OPEN;
        this.askedAt = at;
    }

    /** It is answered or taken back, once. */
    void close(State as, Instant at, long by) {
        if (state != State.OPEN) {
            throw new Refused("plan.refused.answered-already");
        }
        state = as;
        closedAt = at;
        closedBy = by;
    }

    public Long getId() {
        return id;
    }

    public Long getEmployment() {
        return employment;
    }

    /** The origin of the line. */
    public Long getLine() {
        return line;
    }

    public State getState() {
        return state;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Null while it is open. */
    public @Nullable Instant getClosedAt() {
        return closedAt;
    }
}
