package se.larstig.learning.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.StaffQueries;
import se.larstig.learning.MeetingQueries;
import se.larstig.learning.Meetings;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.organisation.OrganisationQueries.Named;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;

/** L10: a leader says which sitting her group has had, when, and who was there. */
@Page(
        roles = {Role.GROUP_LEADER, Role.MANAGER},
        secondFactor = true)
public class RegisterSittingPage {

    private static final int ROWS = Meetings.MOST_PERSONS;

    private static final Map<String, String> FIELDS = Map.of(
            "learning.refused.meeting.day", "day",
            "learning.refused.meeting.later", "person",
            "learning.refused.meeting.persons", "person");

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private StaffQueries staff;

    @Inject
    private MeetingQueries queries;

    @Inject
    private Meetings meetings;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Clocks clocks;

    private List<Scope> scopes = List.of();
    private @Nullable Scope scope;
    private List<MeetingQueries.Offered> offered = List.of();
    private List<MeetingQueries.Held> latest = List.of();
    private StaffQueries.Group found = new StaffQueries.Group(List.of(), 0);
    private Set<Long> marked = Set.of();

    public void load() {
        var actor = current.get();
        scopes = Scopes.of(actor, Set.of(Scope.Level.EMPLOYER, Scope.Level.UNIT), Role.MANAGER, Role.GROUP_LEADER);
        if (scopes.isEmpty()) {
            return;
        }
        var here = Scopes.chosen(scopes, posted.text("scope", 40).orElse(""));
        scope = here;
        offered = queries.offered(actor);
        if (posted.isForm()) {
            marked = posted.numbers("person");
            act(actor, here);
        }
        found = staff.group(actor, here, getText(), (int) (posted.page() - 1) * ROWS, ROWS);
        latest = queries.latest(actor, here);
    }

    private void act(Actor actor, Scope here) {
        var sitting = posted.number("sitting")
                .filter(id -> offered.stream().anyMatch(each -> each.sitting() == id))
                .map(Object::toString);
        faults.required("sitting", sitting, "learning.meeting.missing.sitting");
        var day = posted.day("day");
        faults.required("day", day.map(LocalDate::toString), "learning.meeting.missing.day");
        if (marked.isEmpty()) {
            faults.add("person", "learning.meeting.missing.persons");
        }
        if (faults.isAny()) {
            return;
        }
        faults.allow(
                () -> {
                    meetings.register(actor, here, Long.parseLong(sitting.orElseThrow()), day.orElseThrow(), marked);
                    posted.goTo(Addresses.of(RegisterSittingPage.class, "scope", here.code(), "did", "registered"));
                },
                FIELDS);
    }

    /** Whether she leads groups at a workplace; else there is nobody whom she could register. */
    public boolean isPlaced() {
        return scope != null;
    }

    public List<Option> getScopeOptions() {
        return Scopes.options(scopes, scope, places);
    }

    public Scope getScope() {
        if (scope == null) {
            throw Refused.notFound();
        }
        return scope;
    }

    public String getScopeName() {
        return places.name(getScope());
    }

    /** The sittings of all published courses, those of the wanted course alone when there is one. */
    public List<Named> getSittingOptions() {
        var course = posted.number("course");
        return offered.stream()
                .filter(each -> course.isEmpty() || course.get() == each.course())
                .map(each -> new Named(Long.toString(each.sitting()), each.courseTitle() + ": " + each.title()))
                .toList();
    }

    public String getCourse() {
        return posted.text("course", 19).orElse("");
    }

    public String getSitting() {
        return posted.text("sitting", 19).orElse("");
    }

    public String getDay() {
        return posted.isForm()
                ? posted.text("day", 10).orElse("")
                : posted.text("day", 10).orElseGet(() -> clocks.today().toString());
    }

    /** What names are to hold. */
    public String getText() {
        return posted.text("q", 100).orElse("");
    }

    /** Those on this page of the list, without herself. */
    public List<StaffQueries.Member> getRows() {
        var own = current.get().personId();
        return found.rows().stream().filter(row -> row.person() != own).toList();
    }

    public boolean isMarked(long person) {
        return marked.contains(person);
    }

    public List<MeetingQueries.Held> getLatest() {
        return latest;
    }

    public long getPage() {
        return posted.page();
    }

    public boolean isLast() {
        return posted.page() * ROWS >= found.total();
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(
                        RegisterSittingPage.class,
                        "scope",
                        getScope().code(),
                        "q",
                        getText(),
                        "course",
                        getCourse(),
                        "sitting",
                        getSitting(),
                        "day",
                        getDay())
                + "&";
    }

    /** Whether a sitting was registered last. */
    public boolean isRegistered() {
        return posted.text("did", 10).filter("registered"::equals).isPresent();
    }
}
