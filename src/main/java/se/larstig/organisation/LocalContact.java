package se.larstig.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/** A municipality's own routine, number or person to turn to. It is stated, checked once a year, and taken away. */
@Entity
@Table(name = "organisation_local_contact")
public class LocalContact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_local_contact_seq")
    @SequenceGenerator(
            name = "organisation_local_contact_seq",
            sequenceName = "organisation_local_contact_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String municipality;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String label;

    private String target;

    private @Nullable String hours;

    @Column(name = "for_whom")
    private @Nullable String forWhom;

    private String owner;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected LocalContact() {}

    LocalContact(String municipality, ContactKind kind, ContactDetails details) {
        this.municipality = municipality;
        this.kind = kind;
        state(details);
    }

    final void state(ContactDetails details) {
        label = details.label();
        target = details.target();
        hours = details.hours();
        forWhom = details.forWhom();
        owner = details.owner();
        checkedOn = details.checkedOn();
    }

    /** Somebody has called the number or followed the address, and it is right. */
    void check(LocalDate today) {
        checkedOn = today;
    }

    /** O4.5. */
    LocalContact seenAs(int seenVersion) {
        if (version != seenVersion) {
            throw new Refused("organisation.refused.contact-changed");
        }
        return this;
    }

    ContactKind getKind() {
        return kind;
    }

    LocalDate getCheckedOn() {
        return checkedOn;
    }

    /** What a page shows of it. */
    Contact shown() {
        return new Contact(id == null ? 0 : id, version, kind, label, target, hours, forWhom, owner, checkedOn);
    }

    public int getVersion() {
        return version;
    }
}
