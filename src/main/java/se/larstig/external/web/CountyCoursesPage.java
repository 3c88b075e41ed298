package se.larstig.external.web;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.external.ExternalCourse;
import se.larstig.external.ExternalCourseDetails;
import se.larstig.external.ExternalCourseQueries;
import se.larstig.external.ExternalCourses;
import se.larstig.organisation.OrganisationQueries;
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

/** EX1: a county's list of courses and meetings elsewhere; with {@code course} the form of that one. */
@Page(roles = Role.COORDINATOR)
public class CountyCoursesPage {

    private static final int ROWS = 25;

    private static final Map<String, String> FIELDS = Map.of(
            "external.refused.name", "name",
            "external.refused.name-taken", "name",
            "external.refused.link", "link",
            "external.refused.proof", "proof",
            "external.refused.valid-months", "valid-months");

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private ExternalCourseQueries queries;

    @Inject
    private ExternalCourses courses;

    @Inject
    private OrganisationQueries places;

    private List<Scope> counties = List.of();
    private @Nullable Scope county;
    private ExternalCourseQueries.@Nullable Row course;
    private ExternalCourseQueries.Found found = new ExternalCourseQueries.Found(List.of(), 0);
    private final Map<String, String> values = new HashMap<>();

    public void load() {
        var actor = current.get();
        counties = Scopes.of(actor, Set.of(Scope.Level.COUNTY), Role.COORDINATOR);
        course = posted.number("course").map(id -> queries.one(actor, id)).orElse(null);
        county = Scopes.chosen(
                counties, course == null ? posted.text("county", 2).orElse("") : course.county());
        if (posted.isForm()) {
            act();
        } else if (course == null) {
            values.put("kind", ExternalCourse.Kind.COURSE.name());
        } else {
            show(course.details());
        }
        found = queries.list(actor, county.code(), (int) (posted.page() - 1) * ROWS, ROWS);
    }

    private void act() {
        var actor = current.get();
        var seen = posted.number("seen").orElse(0L).intValue();
        var known = course;
        if (known != null && (posted.button("retire") || posted.button("take-up"))) {
            done(
                    () -> {
                        if (posted.button("retire")) {
                            courses.retire(actor, known.id(), seen);
                        } else {
                            courses.takeUp(actor, known.id(), seen);
                        }
                    },
                    posted.button("retire") ? "retired" : "taken-up");
            return;
        }
        for (var field : List.of("kind", "name", "link", "proof", "valid-months")) {
            values.put(field, posted.text(field, 600).orElse(""));
        }
        faults.required("name", posted.text("name", 600), "external.missing.name");
        var details = new ExternalCourseDetails[1];
        if (!faults.isAny() && faults.allow(() -> details[0] = details(), FIELDS)) {
            done(
                    () -> {
                        if (known == null) {
                            courses.name(actor, getCounty().code(), details[0]);
                        } else {
                            courses.change(actor, known.id(), seen, details[0]);
                        }
                    },
                    "saved");
        }
    }

    private void done(Runnable command, String did) {
        if (faults.allow(command, FIELDS)) {
            posted.goTo(
                    Addresses.of(CountyCoursesPage.class, "county", getCounty().code(), "did", did));
        }
    }

    private ExternalCourseDetails details() {
        var months = getValue("valid-months");
        return new ExternalCourseDetails(
                posted.word("kind", ExternalCourse.Kind.class).orElse(ExternalCourse.Kind.COURSE),
                getValue("name"),
                getValue("link"),
                getValue("proof"),
                months.isEmpty() ? null : months.matches("\\d{1,4}") ? Integer.valueOf(months) : 0);
    }

    private void show(ExternalCourseDetails details) {
        values.put("kind", details.kind().name());
        values.put("name", details.name());
        values.put("link", details.link());
        values.put("proof", details.proof());
        values.put(
                "valid-months",
                details.validMonths() == null ? "" : details.validMonths().toString());
    }

    /** What stands in the field. */
    public String getValue(String field) {
        return Optional.ofNullable(values.get(field)).orElse("");
    }

    public List<ExternalCourse.Kind> getKinds() {
        return List.of(ExternalCourse.Kind.values());
    }

    public Scope getCounty() {
        if (county == null) {
            throw Refused.notFound();
        }
        return county;
    }

    public String getCountyName() {
        return places.name(getCounty());
    }

    public List<Option> getCountyOptions() {
        return Scopes.options(counties, county, places);
    }

    /** The one that is changed; null for the list. */
    public ExternalCourseQueries.@Nullable Row getCourse() {
        return course;
    }

    public List<ExternalCourseQueries.Row> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public long getPage() {
        return posted.page();
    }

    public boolean isLast() {
        return posted.page() * ROWS >= found.total();
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(CountyCoursesPage.class, "county", getCounty().code()) + "&";
    }

    /** What was done last; empty for nothing. */
    public String getDid() {
        return posted.text("did", 10)
                .filter(did -> Set.of("saved", "retired", "taken-up").contains(did))
                .orElse("");
    }
}
