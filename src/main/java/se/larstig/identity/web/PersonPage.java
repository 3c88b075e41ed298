package se.larstig.identity.web;

import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.AuditTrail;
import se.larstig.identity.People;
import se.larstig.identity.StaffQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** A person as her manager or an administrator sees her: work, sign-in and roles; never what she has learnt. */
@Page(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        secondFactor = true)
public class PersonPage {

    private static final Map<String, String> NAME = Map.of(
            "identity.refused.name", "name",
            "identity.refused.personnummer", "name",
            "identity.refused.name-elsewhere", "name",
            "shared.refused.signs", "name");

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private StaffQueries staff;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Texts texts;

    private StaffQueries.@Nullable PersonView person;

    public void load() {
        var actor = current.get();
        var id = posted.number("id");
        if (id.isEmpty()) {
            posted.goTo(actor.has(Role.ADMINISTRATOR) ? Addresses.of(PeoplePage.class) : "/");
            return;
        }
        person = staff.person(actor, id.get(), texts.getLanguage());
        if (posted.isForm()) {
            if (act(id.get())) {
                posted.goTo(Addresses.of(PersonPage.class, "id", id.get()));
            }
        } else if (person.administered()) {
            audit.note(actor, "identity.look", Long.toString(id.get()));
        }
    }

    private boolean act(long id) {
        var actor = current.get();
        if (posted.button("rename")) {
            var name = faults.required("name", posted.text("name", 300), "identity.register.name.missing");
            return !faults.isAny() && faults.allow(() -> people.rename(actor, id, name), NAME);
        }
        if (posted.button("open")) {
            var email = faults.required("email", posted.text("email", 300), "identity.refused.email");
            return !faults.isAny()
                    && faults.allow(
                            () -> people.openAccount(actor, id, email, null),
                            Map.of("identity.refused.email", "email", "identity.refused.email-taken", "email"));
        }
        if (posted.button("withdraw")) {
            return faults.allow(
                    () -> people.withdraw(actor, posted.number("withdraw").orElseThrow(Refused::notFound)), Map.of());
        }
        if (posted.button("go-on")) {
            return faults.allow(
                    () -> people.goOn(actor, posted.number("go-on").orElseThrow(Refused::notFound)), Map.of());
        }
        throw Refused.notFound();
    }

    public StaffQueries.PersonView getPerson() {
        return found(person);
    }

    /** What was written in the name's field, or the name. */
    public String getName() {
        return posted.button("rename")
                ? posted.text("name", 300).orElse("")
                : getPerson().name();
    }

    public String getEmail() {
        return posted.text("email", 300).orElse("");
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw Refused.notFound();
        }
        return thing;
    }
}
