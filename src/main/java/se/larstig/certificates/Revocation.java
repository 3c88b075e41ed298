package se.larstig.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.larstig.shared.Refused;

/** CE1.5: that a certificate is worth nothing any more, and why. */
@Entity
@Table(name = "certificates_revocation")
public class Revocation {

    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificates_revocation_seq")
    @SequenceGenerator(
            name = "certificates_revocation_seq",
            sequenceName = "certificates_revocation_seq",
            allocationSize = 50)
    private Long id;

    @OneToOne
    @JoinColumn(name = "certificate")
    private Certificate certificate;

    private String reason;

    private Instant at;

    @Column(name = "revoked_by")
    private Long revokedBy;

    protected Revocation() {}

    Revocation(Certificate certificate, String reason, long revokedBy, Instant at) {
        var words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Refused("certificates.refused.reason");
        }
        this.certificate = certificate;
        this.reason = words;
        this.revokedBy = revokedBy;
        this.at = at;
    }

    public Instant getAt() {
        return at;
    }
}
