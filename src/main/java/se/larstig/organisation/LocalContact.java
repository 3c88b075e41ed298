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
import java.util.regex.Pattern;
import se.larstig.shared.Refused;

/** A municipality's own routine, number or person to turn to, with the day it was checked. */
@Entity
@Table(name = "organisation_local_contact")
public class LocalContact {

    private static final Pattern TARGET = Pattern.compile("https://[^\\s<>\"]{4,290}|\\+?[0-9][0-9 -]{4,28}");

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

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected LocalContact() {}

    LocalContact(String municipality, ContactKind kind, String label, String target, LocalDate checkedOn) {
        this.municipality = municipality;
        this.kind = kind;
        state(label, target, checkedOn);
    }

    /** O4.2: a telephone number or an https address. */
    final void state(String label, String target, LocalDate checkedOn) {
        if (!TARGET.matcher(target).matches()) {
            throw new Refused("organisation.refused.contact-target");
        }
        this.label = label;
        this.target = target;
        this.checkedOn = checkedOn;
    }

    /** What a page shows of it. */
    Contact shown() {
        return new Contact(kind, label, target, checkedOn);
    }

    public int getVersion() {
        return version;
    }

    /** A contact as a page shows it. */
    public record Contact(ContactKind kind, String label, String target, LocalDate checkedOn) {

        public boolean isPhone() {
            return !target.startsWith("https://");
        }

        public String href() {
            return isPhone() ? "tel:" + target.replaceAll("[^0-9+]", "") : target;
        }
    }
}
