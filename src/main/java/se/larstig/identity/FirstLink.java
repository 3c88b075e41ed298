package se.larstig.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** I8.1: the one link that makes the first administrator. Each start replaces it, using it deletes it. */
@Entity
@Table(name = "identity_first_link")
public class FirstLink {

    static final int ONLY = 1;
    private static final Duration VALID = Duration.ofHours(24);

    @Id
    private Integer id;

    @Version
    private int version;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "valid_until")
    private Instant validUntil;

    protected FirstLink() {}

    FirstLink(String tokenHash, Instant now) {
        this.id = ONLY;
        replace(tokenHash, now);
    }

    final void replace(String tokenHash, Instant now) {
        this.tokenHash = tokenHash;
        this.validUntil = now.plus(VALID);
    }

    boolean opens(String hash, Instant now) {
        return tokenHash.equals(hash) && now.isBefore(validUntil);
    }
}
