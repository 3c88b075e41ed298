package se.larstig.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** CE1.4: a number for a completion. It never changes; a {@link Revocation} ends it. */
@Entity
@Table(name = "certificates_certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificates_certificate_seq")
    @SequenceGenerator(
            name = "certificates_certificate_seq",
            sequenceName = "certificates_certificate_seq",
            allocationSize = 50)
    private Long id;

    private Long completion;

    private String number;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected Certificate() {}

    Certificate(long completion, CertificateNumber number, Instant issuedAt) {
        this.completion = completion;
        this.number = number.signs();
        this.issuedAt = issuedAt;
    }

    public Long getId() {
        return id;
    }

    public CertificateNumber getNumber() {
        return new CertificateNumber(number);
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }
}
