package se.larstig.external;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** EX2.3: that somebody has opened the file of a proof. */
@Entity
@Table(name = "external_look")
class ProofLook {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "external_look_seq")
    @SequenceGenerator(name = "external_look_seq", sequenceName = "external_look_seq", allocationSize = 50)
    private Long id;

    private Long proof;

    private Long viewer;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected ProofLook() {}

    ProofLook(long proof, long viewer, Instant seenAt) {
        this.proof = proof;
        this.viewer = viewer;
        this.seenAt = seenAt;
    }

    Long getProof() {
        return proof;
    }

    Instant getSeenAt() {
        return seenAt;
    }
}
