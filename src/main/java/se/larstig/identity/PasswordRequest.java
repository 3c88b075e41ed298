package se.larstig.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** I7.1: that somebody asked for a link for this address, whether it is known here or not. A job answers and deletes it. */
@Entity
@Table(name = "identity_password_request")
public class PasswordRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_password_request_seq")
    @SequenceGenerator(
            name = "identity_password_request_seq",
            sequenceName = "identity_password_request_seq",
            allocationSize = 50)
    private Long id;

    private String email;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected PasswordRequest() {}

    PasswordRequest(String email, Instant askedAt) {
        this.email = email;
        this.askedAt = askedAt;
    }

    Long getId() {
        return id;
    }

    String getEmail() {
        return email;
    }
}
