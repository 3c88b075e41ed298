package se.larstig.identity.web;

import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.People;
import se.larstig.identity.StaffQueries;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** I8.3: ends an employment, after saying what happens and what stays. */
@Page(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        secondFactor = true)
public class EndEmploymentPage {

    private static final Map<String, String> FIELDS = Map.of(
            "identity.refused.ends-before-start", "last-day",
            "identity.refused.too-late", "last-day");

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
    private Texts texts;

    @Inject
    private Clocks clocks;

    private StaffQueries.@Nullable PersonView person;
    private StaffQueries.@Nullable Post post;

    public void load() {
        var actor = current.get();
        var id = posted.number("id");
        var personId = posted.number("person");
        if (id.isEmpty() || personId.isEmpty()) {
            posted.goTo(Addresses.of(PersonPage.class));
            return;
        }
        person = staff.person(actor, personId.get(), texts.getLanguage());
        post = person.post(id.get()).orElseThrow(Refused::notFound);
        if (!posted.isForm()) {
            return;
        }
        var lastDay = posted.day("last-day");
        if (lastDay.isEmpty()) {
            faults.add("last-day", "identity.end.last-day.missing");
        } else if (faults.allow(() -> people.endEmployment(actor, id.get(), lastDay.get()), FIELDS)) {
            // an employment that is over is no longer hers to see
            posted.goTo(
                    lastDay.get().isBefore(clocks.today()) && !person.administered()
                            ? "/home/staff"
                            : Addresses.of(PersonPage.class, "id", personId.get()));
        }
    }

    public String getLastDay() {
        return posted.text("last-day", 10).orElseGet(() -> clocks.today().toString());
    }

    public StaffQueries.PersonView getPerson() {
        return found(person);
    }

    public StaffQueries.Post getPost() {
        return found(post);
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw Refused.notFound();
        }
        return thing;
    }
}
