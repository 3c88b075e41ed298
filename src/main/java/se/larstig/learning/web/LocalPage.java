package se.larstig.learning.web;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.content.Local;
import se.larstig.learning.LocalPartQueries;
import se.larstig.learning.LocalParts;
import se.larstig.organisation.Contact;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** L9.2: how it is done where she works now, with that municipality's contacts; she confirms that she has gone through it. */
@Page(roles = Role.LEARNER)
public class LocalPage {

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Refusals refusals;

    @Inject
    private LocalPartQueries queries;

    @Inject
    private LocalParts parts;

    @Inject
    private OrganisationQueries places;

    private LocalPartQueries.@Nullable State state;
    private List<LocalPartQueries.LocalBlock> blocks = List.of();
    private List<Contact> contacts = List.of();

    public void load() {
        var actor = current.get();
        var employment = posted.number("employment");
        var course = posted.number("course");
        if (employment.isEmpty() || course.isEmpty()) {
            posted.goTo(Addresses.of(CoursesPage.class));
            return;
        }
        if (posted.button("confirm") && refusals.allow(() -> parts.confirm(actor, employment.get(), course.get()))) {
            posted.goTo(Addresses.of(
                    LocalPage.class, "employment", employment.get(), "course", course.get(), "did", "confirmed"));
            return;
        }
        state = queries.mine(actor).stream()
                .filter(each -> each.employment() == employment.get() && each.course() == course.get())
                .findFirst()
                .orElseThrow(Refused::notFound);
        blocks = queries.blocks(actor, course.get());
        contacts = places.contacts(state.municipality());
    }

    public boolean isDone() {
        return posted.text("did", 10).filter("confirmed"::equals).isPresent();
    }

    public LocalPartQueries.State getState() {
        if (state == null) {
            throw Refused.notFound();
        }
        return state;
    }

    public List<LocalPartQueries.LocalBlock> getBlocks() {
        return blocks;
    }

    /** For the block: the municipality where she works in this employment. */
    public String getMunicipality() {
        return places.municipality(getState().municipality())
                .map(OrganisationQueries.Place::name)
                .orElse("");
    }

    /** For the block: what of its contacts the municipality has stated. */
    public List<Contact> contacts(Local block) {
        return contacts.stream()
                .filter(contact -> block.contacts().contains(contact.kind()))
                .toList();
    }
}
