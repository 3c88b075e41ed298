package se.larstig.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/** What a municipality's contact and a county's help line have in common: they are stated, checked once a year, taken away. */
@MappedSuperclass
abstract class StatedContact {

    @Version
    private int version;

    private String label;

    private String target;

    private @Nullable String hours;

    @Column(name = "for_whom")
    private @Nullable String forWhom;

    private String owner;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected StatedContact() {}

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
    StatedContact seenAs(int seenVersion) {
        if (version != seenVersion) {
            throw new Refused("organisation.refused.contact-changed");
        }
        return this;
    }

    /** What a page shows of it. */
    Contact shown(@Nullable Long id, @Nullable ContactKind kind) {
        return new Contact(id == null ? 0 : id, version, kind, label, target, hours, forWhom, owner, checkedOn);
    }

    String getLabel() {
        return label;
    }

    LocalDate getCheckedOn() {
        return checkedOn;
    }
}
