package se.larstig.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** I5.4: a code that stands in for the app, once. Only its hash is kept. */
@Entity
@Table(name = "identity_spare_code")
public class SpareCode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_spare_code_seq")
    @SequenceGenerator(name = "identity_spare_code_seq", sequenceName = "identity_spare_code_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long person;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected SpareCode() {}

    SpareCode(long person, String codeHash) {
        this.person = person;
        this.codeHash = codeHash;
    }

    /** False when it is used already. */
    boolean use(Instant now) {
        if (usedAt != null) {
            return false;
        }
        usedAt = now;
        return true;
    }
}
