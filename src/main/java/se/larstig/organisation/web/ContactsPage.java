package se.larstig.organisation.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.Contact;
import se.larstig.organisation.ContactKind;
import se.larstig.organisation.Contacts;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.organisation.OrganisationQueries.Place;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/**
 * The contacts of the municipalities that a manager or coordinator answers for: without a municipality all of them in short,
 * with one its contacts, with a kind the form of that contact.
 */
@Page(roles = {Role.MANAGER, Role.COORDINATOR})
public class ContactsPage {

    private static final int LONGEST_CODE = 30;

    /** A kind with its contact, or with null where none is stated. */
    public record Row(ContactKind kind, @Nullable Contact contact, boolean old) {}

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private CurrentActor current;

    @Inject
    private Clocks clocks;

    @Inject
    private OrganisationQueries queries;

    @Inject
    private Contacts contacts;

    @Inject
    private ContactForm contactForm;

    private List<Place> places = List.of();
    private List<OrganisationQueries.ContactCount> counts = List.of();
    private @Nullable Place place;
    private boolean keeper;
    private @Nullable ContactKind kind;
    private List<Contact> stated = List.of();

    public void load() {
        var actor = current.get();
        places = queries.contactPlaces(actor);
        var code = posted.text("municipality", LONGEST_CODE)
                .orElse(places.size() == 1 ? places.get(0).code() : "");
        if (code.isEmpty()) {
            counts = queries.contactCounts(places);
            return;
        }
        if (!queries.sees(actor, code)) {
            throw Refused.notFound();
        }
        place = queries.municipality(code).orElseThrow(Refused::notFound);
        keeper = queries.keeps(actor, code);
        kind = posted.text("kind", LONGEST_CODE)
                .map(text -> Arrays.stream(ContactKind.values())
                        .filter(each -> number(each).equals(text))
                        .findFirst()
                        .orElseThrow(Refused::notFound))
                .orElse(null);
        var done = posted.isForm() && kind != null && act(actor, code, kind);
        if (!done) {
            stated = queries.contacts(code);
            fill();
        }
    }

    private boolean act(Actor actor, String code, ContactKind what) {
        contactForm.read();
        var done = refusals.allow(() -> {
            if (posted.button("save")) {
                contacts.state(actor, code, what, contactForm.details(), contactForm.seenVersion());
            } else if (posted.button("check")) {
                contacts.check(actor, code, what, contactForm.seenVersion());
            } else if (posted.button("remove")) {
                contacts.remove(actor, code, what, contactForm.seenVersion());
            }
        });
        if (done) {
            posted.goTo(address("saved", "yes") + "#" + id(what));
        }
        return done;
    }

    /** The form as it stands, or as it was sent with what another one has meanwhile stated beside it. */
    private void fill() {
        if (kind == null) {
            return;
        }
        if (!keeper) {
            throw Refused.missingRole();
        }
        var there = stated.stream().filter(contact -> contact.kind() == kind).findFirst();
        if (posted.button("save")) {
            contactForm.meet(there);
        } else {
            there.ifPresentOrElse(contactForm::show, () -> contactForm.show(clocks.today()));
        }
    }

    /** The municipalities in short, when several are to be chosen from. */
    public List<OrganisationQueries.ContactCount> getCounts() {
        return counts;
    }

    public @Nullable Place getPlace() {
        return place;
    }

    public boolean isOneOfMany() {
        return places.size() > 1;
    }

    /** O4.6: whether she may change anything here. */
    public boolean isKeeper() {
        return keeper;
    }

    /** Every kind, stated or not. */
    public List<Row> getRows() {
        return Arrays.stream(ContactKind.values())
                .map(each -> stated.stream()
                        .filter(contact -> contact.kind() == each)
                        .findFirst()
                        .map(contact -> new Row(each, contact, contact.isOld(clocks.today())))
                        .orElse(new Row(each, null, false)))
                .toList();
    }

    /** The kind whose form is shown; null for the list. */
    public @Nullable ContactKind getKind() {
        return posted.isForm() && !posted.button("save") ? null : kind;
    }

    public boolean isSaved() {
        return posted.text("saved", LONGEST_CODE).isPresent();
    }

    public boolean isCoordinator() {
        return current.get().has(Role.COORDINATOR);
    }

    public String getListAddress() {
        return Addresses.of(ContactsPage.class);
    }

    public String getAddress() {
        return Addresses.of(ContactsPage.class, "municipality", code());
    }

    /** The form of this kind, or where it is sent. */
    public String address(ContactKind which) {
        return address("kind", number(which));
    }

    /** The id of the kind's place in the list. */
    public String id(ContactKind which) {
        return "k" + number(which);
    }

    /** What stands in the address, which says nothing to others who see it. */
    private static String number(ContactKind which) {
        return Integer.toString(which.ordinal() + 1);
    }

    private String address(String name, String value) {
        return Addresses.of(ContactsPage.class, "municipality", code(), name, value);
    }

    /** The contacts of a municipality. */
    public String to(Place other) {
        return Addresses.of(ContactsPage.class, "municipality", other.code());
    }

    private String code() {
        return place == null ? "" : place.code();
    }
}
