package se.larstig.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That somebody tried something secret and failed: what was tried only as a keyed hash, and from where. {@link Tries} says
 * what there is to try.
 */
@Entity
@Table(name = "identity_failed_sign_in")
public class FailedSignIn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_failed_sign_in_seq")
    @SequenceGenerator(
            name = "identity_failed_sign_in_seq",
            sequenceName = "identity_failed_sign_in_seq",
            allocationSize = 50)
    private Long id;

    private Instant at;

    @Column(name = "email_hash")
    private String emailHash;

    private String address;

    protected FailedSignIn() {}

    FailedSignIn(Instant at, String emailHash, String address) {
        this.at = at;
        this.emailHash = emailHash;
        this.address = address;
    }

    Long getId() {
        return id;
    }
}
