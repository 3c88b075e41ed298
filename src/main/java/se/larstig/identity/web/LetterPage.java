package se.larstig.identity.web;

import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.AccessCodes;
import se.larstig.identity.StaffQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Settings;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** The one-time code on a page to print; without one it asks whether a new one is wanted. */
@Page(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        secondFactor = true)
public class LetterPage {

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private StaffQueries staff;

    @Inject
    private ShownCode shown;

    @Inject
    private AccessCodes codes;

    @Inject
    private Texts texts;

    private StaffQueries.@Nullable PersonView person;

    public void load() {
        var actor = current.get();
        var id = posted.number("person");
        if (id.isEmpty()) {
            posted.goTo(Addresses.of(PersonPage.class));
            return;
        }
        person = staff.person(actor, id.get(), texts.getLanguage());
        if (posted.button("make") && faults.allow(() -> shown.make(actor, id.get()), Map.of())) {
            posted.goTo(Addresses.of(LetterPage.class, "person", id.get()));
        } else if (posted.button("mail") && faults.allow(() -> codes.issueByMail(actor, id.get()), Map.of())) {
            posted.goTo(Addresses.of(LetterPage.class, "person", id.get(), "mailed", 1));
        }
    }

    public StaffQueries.PersonView getPerson() {
        if (person == null) {
            throw Refused.notFound();
        }
        return person;
    }

    /** The code; null when none was made in the last minutes. */
    public @Nullable String getCode() {
        return shown.find(getPerson().id()).orElse(null);
    }

    /** Whether the code went by mail instead. */
    public boolean isMailed() {
        return posted.number("mailed").isPresent();
    }

    /** Whether this server sends mail. */
    public boolean isMail() {
        return Settings.mail();
    }

    /** Where people come in. */
    public String getSite() {
        return Settings.publicUrl() + Addresses.of(FirstSignInPage.class);
    }
}
