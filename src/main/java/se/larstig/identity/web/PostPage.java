package se.larstig.identity.web;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** I8.4, I8.5: corrects an employment, or changes it from a day. */
@Page(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        secondFactor = true)
public class PostPage {

    private static final Map<String, String> FIELDS = Map.of(
            "identity.refused.not-served", "municipality",
            "identity.refused.after-end", "from",
            "identity.refused.ends-before-start", "from",
            "identity.refused.too-early", "from",
            "identity.refused.too-late", "from");

    private static final Map<String, String> START = Map.of(
            "identity.refused.ends-before-start", "starts",
            "identity.refused.too-early", "starts",
            "identity.refused.too-late", "starts");

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

    private StaffQueries.@Nullable PersonView person;
    private StaffQueries.@Nullable Post post;
    private StaffQueries.@Nullable Workplace workplace;

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
        workplace = staff.workplace(actor, post.employer());
        if (posted.button("change") && change() || posted.button("start") && start()) {
            posted.goTo(Addresses.of(PersonPage.class, "id", personId.get()));
        }
    }

    private boolean change() {
        var from = posted.day("from");
        if (from.isEmpty()) {
            faults.add("from", "identity.person.change.missing");
        }
        var unit = posted.number("unit")
                .or(() -> only(getWorkplace().units().size(), getPost().unit()));
        if (unit.isEmpty()) {
            faults.add("unit", "identity.register.unit.missing");
        }
        var profession =
                faults.required("profession", posted.text("profession", 60), "identity.register.profession.missing");
        var municipality = faults.required(
                "municipality", posted.text("municipality", 4), "identity.register.municipality.missing");
        return !faults.isAny()
                && faults.allow(
                        () -> people.changePost(
                                current.get(),
                                getPost().id(),
                                posted.number("version").orElse(-1L).intValue(),
                                unit.orElseThrow(),
                                profession,
                                municipality,
                                from.orElseThrow()),
                        FIELDS);
    }

    private static Optional<Long> only(int size, long unit) {
        return size == 1 ? Optional.of(unit) : Optional.empty();
    }

    private boolean start() {
        var starts = posted.day("starts");
        if (starts.isEmpty()) {
            faults.add("starts", "identity.register.starts.missing");
        }
        return !faults.isAny()
                && faults.allow(
                        () -> people.correctStart(current.get(), getPost().id(), starts.orElseThrow()), START);
    }

    /** What was written in the field, or what stands there now. */
    public String value(String field, String now) {
        return posted.isForm() ? posted.text(field, 60).orElse(now) : now;
    }

    public StaffQueries.PersonView getPerson() {
        return found(person);
    }

    public StaffQueries.Post getPost() {
        return found(post);
    }

    public StaffQueries.Workplace getWorkplace() {
        return found(workplace);
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw Refused.notFound();
        }
        return thing;
    }
}
