package se.larstig.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That a person has an app which gives codes. It is set up, perhaps replaced, and remembers the last code that was used. */
@Entity
@Table(name = "identity_second_factor")
public class SecondFactor {

    @Id
    private Long person;

    @Version
    private int version;

    @Column(name = "sealed_secret")
    private byte[] sealedSecret;

    @Column(name = "set_up_at")
    private Instant setUpAt;

    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(long person, byte[] sealedSecret, long step, Instant setUpAt) {
        this.person = person;
        replace(sealedSecret, step, setUpAt);
    }

    /** I5.1: another app, or the same again. {@code step} is that of the code which proved it. */
    final void replace(byte[] sealedSecret, long step, Instant now) {
        this.sealedSecret = sealedSecret.clone();
        this.lastStep = step;
        this.setUpAt = now;
    }

    /** I5.2: false for a step that is used already, or older than one. */
    boolean use(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    byte[] sealedSecret() {
        return sealedSecret.clone();
    }

    public Long getPerson() {
        return person;
    }

    public Instant getSetUpAt() {
        return setUpAt;
    }

    public int getVersion() {
        return version;
    }
}
