package se.larstig.external.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
 * and says that it is so.
 */
@Page(roles = Role.MANAGER, secondFactor = true)
public class AttestPage {

    private static final int ROWS = Attestations.MOST_PERSONS;

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
    private boolean confirming;

    public void load() {
        var actor = current.get();
        scopes = Scopes.of(actor, Set.of(Scope.Level.EMPLOYER, Scope.Level.UNIT), Role.MANAGER);
        scope = Scopes.chosen(scopes, posted.text("scope", 40).orElse(""));
        courses = queries.attestable(actor, scope);
        found = staff.staff(actor, scope, null, getText(), (int) (posted.page() - 1) * ROWS, ROWS);
        if (posted.isForm()) {
            marked = posted.texts("person").stream()
                    .filter(text -> text.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
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
        if (marked.isEmpty()) {
            faults.add("person", "external.missing.persons");
        }
        if (faults.isAny() || posted.button("back")) {
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
        return getRows().stream().filter(row -> isMarked(row.person())).toList();
    }

    public boolean isMarked(long person) {
        return marked.contains(person);
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
                        AttestPage.class,
                        "scope",
                        getScope().code(),
                        "q",
                        getText(),
                        "course",
                        getCourse(),
                        "day",
                        getDay())
                + "&";
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
