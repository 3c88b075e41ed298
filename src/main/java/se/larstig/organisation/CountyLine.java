package se.larstig.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/** A county's own help line, stated by its coordinator beside the national ones. */
@Entity
@Table(name = "organisation_county_line")
public class CountyLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_county_line_seq")
    @SequenceGenerator(
            name = "organisation_county_line_seq",
            sequenceName = "organisation_county_line_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String county;

    private String label;

    private String target;

    private @Nullable String hours;

    @Column(name = "for_whom")
    private @Nullable String forWhom;

    private String owner;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected CountyLine() {}

    CountyLine(String county, ContactDetails details) {
        this.county = county;
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
    CountyLine seenAs(int seenVersion) {
        if (version != seenVersion) {
            throw new Refused("organisation.refused.contact-changed");
        }
        return this;
    }

    public Long getId() {
        return id;
    }

    String getLabel() {
        return label;
    }

    /** What a page shows of it. */
    Contact shown() {
        return new Contact(id == null ? 0 : id, version, null, label, target, hours, forWhom, owner, checkedOn);
    }

    public int getVersion() {
        return version;
    }
}
