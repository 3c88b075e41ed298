package se.larstig.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.Contact;
import se.larstig.organisation.ContactDetails;
import se.larstig.organisation.Contacts;
import se.larstig.shared.Refused;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** The fields of a contact or a county's help line: as they stand, or as somebody has just written them. */
@Named
@RequestScoped
public class ContactForm {

    private static final int A_LITTLE_TOO_LONG = 400;
    private static final long MOST_VERSIONS = 1_000_000;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    private String label = "";
    private String target = "";
    private String hours = "";
    private String forWhom = "";
    private String owner = "";
    private String checked = "";
    private int version;
    private @Nullable Contact overtaken;

    /** As it stands. */
    void show(Contact contact) {
        label = contact.label();
        target = contact.target();
        hours = contact.hours() == null ? "" : contact.hours();
        forWhom = contact.forWhom() == null ? "" : contact.forWhom();
        owner = contact.owner();
        checked = contact.checkedOn().toString();
        version = contact.version();
    }

    /** An empty form, checked today. */
    void show(LocalDate today) {
        checked = today.toString();
    }

    /** As it was sent. */
    void read() {
        label = posted.text("label", A_LITTLE_TOO_LONG).orElse("");
        target = posted.text("target", A_LITTLE_TOO_LONG).orElse("");
        hours = posted.text("hours", A_LITTLE_TOO_LONG).orElse("");
        forWhom = posted.text("for", A_LITTLE_TOO_LONG).orElse("");
        owner = posted.text("owner", A_LITTLE_TOO_LONG).orElse("");
        checked = posted.text("checked", A_LITTLE_TOO_LONG).orElse("");
        version = seenVersion();
    }

    /** The version that was on her screen. */
    int seenVersion() {
        return posted.number("version")
                .filter(number -> number < MOST_VERSIONS)
                .map(Long::intValue)
                .orElse(0);
    }

    /** Refused when it is no contact. */
    ContactDetails details() {
        var day = posted.day("checked");
        return new ContactDetails(
                label,
                target,
                hours.isEmpty() ? null : hours,
                forWhom.isEmpty() ? null : forWhom,
                owner,
                day.orElseThrow(() -> new Refused("organisation.refused.contact-checked")));
    }

    /**
     * What she wrote meets what stands there now. It stays; when another one has stated something meanwhile, that is shown
     * beside it, and the next press of the button means that she has seen it.
     */
    void meet(Optional<Contact> there) {
        var newest = there.map(Contact::version).orElse(Contacts.NONE);
        if (newest != version) {
            overtaken = there.orElse(null);
            version = newest;
        }
    }

    /** What another one stated while she wrote; null when nobody did. */
    public @Nullable Contact getOvertaken() {
        return overtaken;
    }

    /** Whether she is asked if what stands there shall go. */
    public boolean isRemoving() {
        return posted.text("remove", A_LITTLE_TOO_LONG).isPresent() && version != Contacts.NONE;
    }

    /** The field that the refusal is about: its id; empty without one. */
    public String getFaulty() {
        return refusals.getCode().replaceFirst("^.*\\.contact-", "");
    }

    public String getLabel() {
        return label;
    }

    public String getTarget() {
        return target;
    }

    public String getHours() {
        return hours;
    }

    public String getForWhom() {
        return forWhom;
    }

    public String getOwner() {
        return owner;
    }

    public String getChecked() {
        return checked;
    }

    public int getVersion() {
        return version;
    }
}
