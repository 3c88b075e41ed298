package se.larstig.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;
import se.larstig.shared.Signs;

/** How a person signs in: an e-mail address, and a password once one is set. */
@Entity
@Table(name = "identity_account")
public class Account {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,120}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_account_seq")
    @SequenceGenerator(name = "identity_account_seq", sequenceName = "identity_account_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @OneToOne
    @JoinColumn(name = "person")
    private Person person;

    private String email;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "sessions_since")
    private @Nullable Instant sessionsSince;

    protected Account() {}

    Account(Person person, String email, @Nullable String passwordHash, Instant openedAt) {
        this.person = person;
        this.email = checked(email);
        this.passwordHash = passwordHash;
        this.openedAt = openedAt;
    }

    /** The address as it is kept, when it is one. */
    static String checked(String email) {
        var normal = normal(email);
        if (!EMAIL.matcher(normal).matches() || Signs.deceive(normal)) {
            throw new Refused("identity.refused.email");
        }
        return normal;
    }

    /** Addresses are compared without regard to case and surrounding space. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public String getEmail() {
        return email;
    }

    public int getVersion() {
        return version;
    }

    /** I7.3. */
    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        endSessions(now);
    }

    /** I5.6, I7.3: all sessions begun until now end. */
    void endSessions(Instant now) {
        sessionsSince = now;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }
}
