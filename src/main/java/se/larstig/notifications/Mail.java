package se.larstig.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail on its way. It waits, is claimed by a node, and is gone when it is sent; or is tried again, and given up in the end. */
@Entity
@Table(name = "notifications_mail")
public class Mail {

    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int DOUBLINGS = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notifications_mail_seq")
    @SequenceGenerator(name = "notifications_mail_seq", sequenceName = "notifications_mail_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long person;

    private String kind;

    private byte @Nullable [] sealed;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private int tries;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Column(name = "given_up_at")
    private @Nullable Instant givenUpAt;

    protected Mail() {}

    Mail(long person, String kind, Instant now) {
        this.person = person;
        this.kind = kind;
        this.queuedAt = now;
        this.nextTryAt = now;
    }

    /** N1.4: sealed for this mail alone, which knows its id when it has entered the store. */
    void seal(byte[] letter) {
        sealed = letter.clone();
    }

    /** N1.2: until when a node that claims it now has it for itself. */
    static Instant claimUntil(Instant now) {
        return now.plus(CLAIM);
    }

    /** N1.3: true when it is given up. */
    boolean failed(Instant now) {
        tries++;
        claimedUntil = null;
        if (now.isAfter(queuedAt.plus(PATIENCE))) {
            givenUpAt = now;
            sealed = null;
            return true;
        }
        nextTryAt = now.plus(pause(tries));
        return false;
    }

    /** One, two, four … minutes, at most an hour. */
    static Duration pause(int tries) {
        var doubled = Duration.ofMinutes(1L << Math.min(tries - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    byte @Nullable [] sealed() {
        return sealed == null ? null : sealed.clone();
    }

    Instant nextTryAt() {
        return nextTryAt;
    }

    Instant queuedAt() {
        return queuedAt;
    }
}
