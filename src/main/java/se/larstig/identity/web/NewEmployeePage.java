package se.larstig.identity.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.AccessCodes;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.NewEmployee;
import se.larstig.identity.People;
import se.larstig.identity.StaffQueries;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.shared.Settings;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** I10.1: registers who begins to work here; an administrator may also let a known person begin. */
@Page(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        secondFactor = true)
public class NewEmployeePage {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("identity.refused.name", "name"),
            Map.entry("identity.refused.personnummer", "name"),
            Map.entry("shared.refused.signs", "name"),
            Map.entry("identity.refused.email", "email"),
            Map.entry("identity.refused.email-in-use", "email"),
            Map.entry("identity.refused.not-served", "municipality"),
            Map.entry("identity.refused.works-there", "profession"),
            Map.entry("identity.refused.too-early", "starts"),
            Map.entry("identity.refused.too-late", "starts"));

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
    private AccessCodes codes;

    @Inject
    private ShownCode shown;

    @Inject
    private Texts texts;

    @Inject
    private Clocks clocks;

    private StaffQueries.@Nullable Workplace workplace;
    private StaffQueries.@Nullable PersonView known;
    private long registered;

    public void load() {
        var actor = current.get();
        var employer = posted.number("employer")
                .or(() -> actor.scopes(Role.MANAGER).stream()
                        .map(Scope::employerId)
                        .findFirst());
        if (employer.isEmpty()) {
            posted.goTo("/organisation/employers");
            return;
        }
        workplace = staff.workplace(actor, employer.get());
        known = posted.number("person")
                .map(person -> staff.person(actor, person, texts.getLanguage()))
                .filter(StaffQueries.PersonView::administered)
                .orElse(null);
        if (posted.isForm()) {
            register();
        }
    }

    private void register() {
        var name = known != null
                ? ""
                : faults.required("name", posted.text("name", 300), "identity.register.name.missing");
        var email = known != null ? "" : faults.required("email", posted.text("email", 300), "identity.refused.email");
        var starts = posted.day("starts");
        var wrong = people.faults(current.get(), getKey(), orNull(name), orNull(email), starts.orElse(null));
        tell(wrong, Set.of("name", "email"));
        var unit = faults.required("unit", text("unit", unit()), "identity.register.unit.missing");
        var profession =
                faults.required("profession", posted.text("profession", 60), "identity.register.profession.missing");
        var municipality = faults.required(
                "municipality", text("municipality", municipality()), "identity.register.municipality.missing");
        var kind = posted.word("kind", EmploymentKind.class);
        if (kind.isEmpty()) {
            faults.add("kind", "identity.register.kind.missing");
        }
        if (starts.isEmpty()) {
            faults.add("starts", "identity.register.starts.missing");
        }
        tell(wrong, Set.of("starts"));
        if (faults.isAny()) {
            return;
        }
        var place = new Place(Long.parseLong(unit), profession, municipality, kind.orElseThrow(), starts.orElseThrow());
        if (faults.allow(() -> registered = known == null ? newcomer(name, email, place) : known(place), FIELDS)) {
            posted.goTo(known == null ? code() : Addresses.of(PersonPage.class, "id", registered));
        }
    }

    /** Faults are told in the order of their fields. */
    private void tell(List<Refused> wrong, Set<String> fields) {
        wrong.stream()
                .filter(fault -> fields.contains(FIELDS.get(fault.code())))
                .forEach(fault -> faults.add(
                        Optional.ofNullable(FIELDS.get(fault.code())).orElseThrow(),
                        fault.code(),
                        fault.args().toArray()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Has a code made for her, on paper or by mail. Returns where to go. */
    private String code() {
        if (posted.button("mail")) {
            codes.issueFirstByMail(current.get(), registered);
            return Addresses.of(LetterPage.class, "person", registered, "mailed", 1);
        }
        shown.makeFirst(current.get(), registered);
        return Addresses.of(LetterPage.class, "person", registered);
    }

    private record Place(long unit, String profession, String municipality, EmploymentKind kind, LocalDate startsOn) {}

    private long newcomer(String name, String email, Place place) {
        return people.registerEmployee(
                current.get(),
                new NewEmployee(
                        posted.text("key", 40)
                                .filter(key -> key.matches("[0-9a-f-]+"))
                                .orElseThrow(Refused::notFound),
                        name,
                        email,
                        place.unit(),
                        place.profession(),
                        place.municipality(),
                        place.kind(),
                        place.startsOn()));
    }

    private long known(Place place) {
        var person = found(known).id();
        people.employ(
                current.get(),
                person,
                place.unit(),
                place.profession(),
                place.municipality(),
                place.kind(),
                place.startsOn());
        return person;
    }

    private Optional<String> text(String field, Optional<String> only) {
        return only.or(() -> posted.text(field, 20).filter(text -> text.matches("\\d{1,18}")));
    }

    /** The unit, when there is one alone. */
    private Optional<String> unit() {
        var units = getWorkplace().units();
        return units.size() == 1 ? Optional.of(units.get(0).code()) : Optional.empty();
    }

    private Optional<String> municipality() {
        var municipalities = getWorkplace().municipalities();
        return municipalities.size() == 1 ? Optional.of(municipalities.get(0).code()) : Optional.empty();
    }

    public StaffQueries.Workplace getWorkplace() {
        return found(workplace);
    }

    /** The person who is known already; null when it is somebody new. */
    public StaffQueries.@Nullable PersonView getKnown() {
        return known;
    }

    /** Whether this server sends mail. */
    public boolean isMail() {
        return Settings.mail();
    }

    /** What was written in the field. */
    public String value(String field) {
        return posted.text(field, 300).orElse("");
    }

    public String getStarts() {
        return posted.text("starts", 10).orElseGet(() -> clocks.today().toString());
    }

    /** The word by which the form is known, however often it is sent. */
    public String getKey() {
        return posted.text("key", 40).orElseGet(() -> UUID.randomUUID().toString());
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw Refused.notFound();
        }
        return thing;
    }
}
