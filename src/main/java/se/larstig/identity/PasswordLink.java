package se.larstig.identity;

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

/** I7.2: a link in a mail with which a person chooses a new password. Every change of her password deletes them all. */
@Entity
@Table(name = "identity_password_link")
public class PasswordLink {

    static final Duration VALID = Duration.ofMinutes(60);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_password_link_seq")
    @SequenceGenerator(
            name = "identity_password_link_seq",
            sequenceName = "identity_password_link_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long person;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "valid_until")
    private Instant validUntil;

    protected PasswordLink() {}

    PasswordLink(long person, String tokenHash, Instant now) {
        this.person = person;
        this.tokenHash = tokenHash;
        this.validUntil = now.plus(VALID);
    }

    Long getPerson() {
        return person;
    }

    Instant validUntil() {
        return validUntil;
    }
}
