package se.larstig.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A code on paper with which a person chooses her password. Issued, perhaps replaced by a newer one, and gone when used. */
@Entity
@Table(name = "identity_access_code")
public class AccessCode {

    static final Duration VALID = Duration.ofDays(14);

    @Id
    private Long person;

    @Version
    private int version;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private Long issuedBy;

    @Column(name = "valid_until")
    private Instant validUntil;

    protected AccessCode() {}

    AccessCode(long person, String codeHash, long issuedBy, Instant now) {
        this.person = person;
        replace(codeHash, issuedBy, now);
    }

    /** I6.1: the old one is worth nothing from now on. */
    final void replace(String codeHash, long issuedBy, Instant now) {
        this.codeHash = codeHash;
        this.issuedBy = issuedBy;
        this.issuedAt = now;
        this.validUntil = now.plus(VALID);
    }

    boolean opens(String hash, Instant now) {
        return codeHash.equals(hash) && now.isBefore(validUntil);
    }

    public Long getPerson() {
        return person;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public Instant getValidUntil() {
        return validUntil;
    }

    public int getVersion() {
        return version;
    }
}
