package se.larstig.external.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.external.Attestations;
import se.larstig.external.CompletionQueries;
import se.larstig.external.ExternalCourseQueries;
import se.larstig.identity.StaffQueries;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.organisation.OrganisationQueries.Named;
import se.larstig.shared.Actor;
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

/**
 * EX3: a manager attests what her staff took elsewhere. She chooses course, day and persons; then she sees the names once more
 * and says that it is so. While she looks for others and turns pages, whom she has marked stays marked: one form holds all.
 */
@Page(roles = Role.MANAGER, secondFactor = true)
public class AttestPage {

    private static final int ROWS = Attestations.MOST_PERSONS;
    private static final long MOST_PAGES = 100_000;

    private static final Map<String, String> FIELDS = Map.of(
            "external.refused.day", "day",
            "external.refused.persons", "person");

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private StaffQueries staff;

    @Inject
    private CompletionQueries queries;

    @Inject
    private Attestations attestations;

    @Inject
    private OrganisationQueries places;

    private List<Scope> scopes = List.of();
    private @Nullable Scope scope;
    private List<ExternalCourseQueries.Row> courses = List.of();
    private StaffQueries.Staff found = new StaffQueries.Staff(List.of(), 0);
    private Set<Long> marked = Set.of();
    private List<StaffQueries.Colleague> chosen = List.of();
    private boolean confirming;

    public void load() {
        var actor = current.get();
        scopes = Scopes.of(actor, Set.of(Scope.Level.EMPLOYER, Scope.Level.UNIT), Role.MANAGER);
        scope = Scopes.chosen(scopes, posted.text("scope", 40).orElse(""));
        courses = queries.attestable(actor, scope);
        found = staff.staff(actor, scope, null, getText(), (int) (getPage() - 1) * ROWS, ROWS);
        if (!posted.isForm()) {
            return;
        }
        marked = posted.numbers("person");
        marked.remove(actor.personId());
        chosen = staff.among(actor, scope, marked);
        if (marked.size() > Attestations.MOST_PERSONS) {
            faults.add("person", "external.refused.persons", Attestations.MOST_PERSONS);
        }
        if (!List.of("find", "to", "back").stream().anyMatch(posted::button)) {
            act(actor, scope);
        }
    }

    private void act(Actor actor, Scope here) {
        var course = posted.number("course")
                .filter(id -> courses.stream().anyMatch(each -> each.id() == id))
                .map(Object::toString);
        faults.required("course", course, "external.missing.course");
        var day = posted.day("day");
        faults.required("day", day.map(LocalDate::toString), "external.missing.day");
        if (chosen.isEmpty()) {
            faults.add("person", "external.missing.persons");
        }
        if (faults.isAny()) {
            return;
        }
        if (!posted.button("attest")) {
            confirming = true;
            return;
        }
        faults.allow(
                () -> {
                    var recorded = attestations.attest(
                            actor, here, Long.parseLong(course.orElseThrow()), day.orElseThrow(), marked);
                    posted.goTo(Addresses.of(
                            AttestPage.class,
                            "scope",
                            here.code(),
                            "course",
                            getCourse(),
                            "day",
                            getDay(),
                            "recorded",
                            recorded.size(),
                            "skipped",
                            marked.size() - recorded.size()));
                },
                FIELDS);
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

    public List<Named> getCourseOptions() {
        return courses.stream()
                .map(course -> new Named(Long.toString(course.id()), course.name()))
                .toList();
    }

    public String getCourse() {
        return posted.text("course", 19).orElse("");
    }

    public String getCourseName() {
        return courses.stream()
                .filter(course -> Long.toString(course.id()).equals(getCourse()))
                .map(ExternalCourseQueries.Row::name)
                .findFirst()
                .orElse("");
    }

    public String getDay() {
        return posted.text("day", 10).orElse("");
    }

    /** The day once it is one. */
    public LocalDate getDate() {
        return posted.day("day").orElseThrow(Refused::notFound);
    }

    /** What names are to hold. */
    public String getText() {
        return posted.text("q", 100).orElse("");
    }

    /** Whether the names are shown once more. */
    public boolean isConfirming() {
        return confirming;
    }

    /** Those on this page of the list, without herself. */
    public List<StaffQueries.Colleague> getRows() {
        var own = current.get().personId();
        return found.rows().stream().filter(row -> row.person() != own).toList();
    }

    /** Those who are marked. */
    public List<StaffQueries.Colleague> getChosen() {
        return chosen;
    }

    /** Those who are marked and do not stand on this page of the list. */
    public List<StaffQueries.Colleague> getElsewhere() {
        var here = getRows().stream().map(StaffQueries.Colleague::person).collect(Collectors.toSet());
        return chosen.stream().filter(row -> !here.contains(row.person())).toList();
    }

    public boolean isMarked(long person) {
        return marked.contains(person);
    }

    /** The page of the list: a new search begins with the first, and who has marked too many stays where she is. */
    public long getPage() {
        return posted.button("find")
                ? 1
                : posted.number("to")
                        .filter(page -> page > 0 && page <= MOST_PAGES && !tooMany())
                        .orElseGet(posted::page);
    }

    private boolean tooMany() {
        return posted.texts("person").size() > Attestations.MOST_PERSONS;
    }

    public boolean isLast() {
        return getPage() * ROWS >= found.total();
    }

    /** For how many it was recorded last; null when nothing was done. */
    public @Nullable Long getRecorded() {
        return posted.number("recorded").orElse(null);
    }

    /** For how many it was recorded before. */
    public long getSkipped() {
        return posted.number("skipped").orElse(0L);
    }
}
