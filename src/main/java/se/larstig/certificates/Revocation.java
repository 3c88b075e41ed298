package se.larstig.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** CE1.5: that a certificate is worth nothing any more, and why. */
@Entity
@Table(name = "certificates_revocation")
public class Revocation {

    /** Why. None says anything of health, conduct or private life. */
    public enum Reason {
        /** It was issued by mistake, as for the wrong person or course. */
        MISTAKE,
        /** She has not taken the course herself. */
        NOT_TAKEN,
        /** Somebody else uses it as hers. */
        USED_BY_OTHER,
        /** She has asked for it. */
        OWN_WISH
    }

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

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private Instant at;

    @Column(name = "revoked_by")
    private Long revokedBy;

    protected Revocation() {}

    Revocation(Certificate certificate, Reason reason, long revokedBy, Instant at) {
        this.certificate = certificate;
        this.reason = reason;
        this.revokedBy = revokedBy;
        this.at = at;
    }

    public Reason getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }
}
