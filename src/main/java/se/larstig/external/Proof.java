package se.larstig.external;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/**
 * EX2: that somebody says she has taken a course elsewhere, and shows a file for it. It waits until a manager confirms or
 * declines it, she withdraws it, or a year has gone; then it never changes.
 */
@Entity
@Table(name = "external_proof")
public class Proof {

    /** How it stands. */
    public enum State {
        /** väntar */
        WAITING,
        /** bekräftat */
        CONFIRMED,
        /** inte godtaget */
        DECLINED,
        /** taget tillbaka */
        WITHDRAWN,
        /** ingen hann svara */
        LAPSED
    }

    /** EX2.4: why it was declined. The list is closed: no text is kept about a person. */
    public enum Reason {
        UNREADABLE,
        OTHER_PERSON,
        OTHER_COURSE,
        NO_DAY
    }

    /** EX2.1. */
    static final int MOST_YEARS_AGO = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "external_proof_seq")
    @SequenceGenerator(name = "external_proof_seq", sequenceName = "external_proof_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long person;

    private Long course;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    protected Proof() {}

    Proof(long person, long course, LocalDate happenedOn, LocalDate today, Instant at) {
        this.person = person;
        this.course = course;
        this.happenedOn = happened(happenedOn, today);
        this.shownAt = at;
        this.state = State.WAITING;
    }

    /** EX2.1: a day on which something can have been learnt. */
    static LocalDate happened(LocalDate on, LocalDate today) {
        if (on.isAfter(today) || on.isBefore(today.minusYears(MOST_YEARS_AGO))) {
            throw new Refused("external.refused.day", MOST_YEARS_AGO);
        }
        return on;
    }

    void confirm(long by, Instant at) {
        decide(State.CONFIRMED, by, at);
    }

    void decline(Reason why, long by, Instant at) {
        decide(State.DECLINED, by, at);
        reason = why;
    }

    void withdraw(Instant at) {
        decide(State.WITHDRAWN, null, at);
    }

    void lapse(Instant at) {
        decide(State.LAPSED, null, at);
    }

    /** EX2.4: once. */
    private void decide(State next, @Nullable Long by, Instant at) {
        if (state != State.WAITING) {
            throw new Refused("external.refused.decided-already");
        }
        state = next;
        decidedBy = by;
        decidedAt = at;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Long getPerson() {
        return person;
    }

    public Long getCourse() {
        return course;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public Instant getShownAt() {
        return shownAt;
    }

    public State getState() {
        return state;
    }

    public @Nullable Reason getReason() {
        return reason;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }
}
