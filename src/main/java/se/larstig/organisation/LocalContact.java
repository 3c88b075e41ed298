package se.larstig.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A municipality's own routine, number or person to turn to. */
@Entity
@Table(name = "organisation_local_contact")
public class LocalContact extends StatedContact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_local_contact_seq")
    @SequenceGenerator(
            name = "organisation_local_contact_seq",
            sequenceName = "organisation_local_contact_seq",
            allocationSize = 50)
    private Long id;

    private String municipality;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    protected LocalContact() {}

    LocalContact(String municipality, ContactKind kind, ContactDetails details) {
        this.municipality = municipality;
        this.kind = kind;
        state(details);
    }

    ContactKind getKind() {
        return kind;
    }

    Contact shown() {
        return shown(id, kind);
    }
}
