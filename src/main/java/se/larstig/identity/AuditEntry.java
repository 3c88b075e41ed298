package se.larstig.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit trail: written once, never changed. */
@Entity
@Table(name = "identity_audit")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_audit_seq")
    @SequenceGenerator(name = "identity_audit_seq", sequenceName = "identity_audit_seq", allocationSize = 50)
    private Long id;

    private Instant at;

    private Long person;

    private String action;

    private String subject;

    protected AuditEntry() {}

    AuditEntry(Instant at, long person, String action, String subject) {
        this.at = at;
        this.person = person;
        this.action = action;
        this.subject = subject;
    }

    /** I4.1: the one thing that is ever taken out, when the person is forgotten. */
    void forgetComputer() {
        subject = "";
    }
}
