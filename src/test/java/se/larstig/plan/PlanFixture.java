package se.larstig.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.larstig.catalogue.CourseQueries;
import se.larstig.external.ExternalCourse;
import se.larstig.external.ExternalCourseDetails;
import se.larstig.external.ExternalCourses;
import se.larstig.identity.StaffFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Plans on Gotland, which no demo row uses. */
@ApplicationScoped
public class PlanFixture {

    public static final String COUNTY = "09";

    @Inject
    private StaffFixture staff;

    @Inject
    private Plans plans;

    @Inject
    private PlanQueries queries;

    @Inject
    private CourseQueries courses;

    @Inject
    private ExternalCourses external;

    /** Who writes the plans of the county, and works in the unit. */
    public Actor coordinator(long unit, String county) {
        return staff.holder(Role.COORDINATOR, unit, Scope.county(county));
    }

    public long course() {
        return courses.published("ny-i-socialtjansten").orElseThrow().courseId();
    }

    public static LocalDate today() {
        return LocalDate.now(Clocks.ZONE);
    }

    static PlanDetails details() {
        return new PlanDetails(
                "Plan " + UUID.randomUUID().toString().substring(0, 8),
                "",
                "",
                "",
                today().minusYears(1),
                today().plusYears(1));
    }

    LineDetails line(Audience audience, DueRule due) {
        return new LineDetails(
                "Punkt", new Demand(audience, Set.of(course()), Set.of(), false, due, null), Goal.share(90));
    }

    /** A line that asks for courses elsewhere alone. */
    LineDetails elsewhere(Set<Long> courses, boolean all) {
        return new LineDetails(
                "Punkt",
                new Demand(Audience.EVERYBODY, Set.of(), courses, all, DueRule.afterStart(30), null),
                Goal.share(90));
    }

    /** A course elsewhere on the county's list. */
    public long external(Actor coordinator, ExternalCourse.Kind kind, Integer months) {
        return external.name(
                coordinator,
                COUNTY,
                new ExternalCourseDetails(
                        kind, "Kurs " + UUID.randomUUID().toString().substring(0, 8), "", "Intyg", months));
    }

    /** A draft with one line that asks the course of everybody. Returns its id. */
    long draft(Actor coordinator, DueRule due) {
        var version = plans.write(coordinator, COUNTY, details());
        plans.writeLine(coordinator, version, line(Audience.EVERYBODY, due));
        return version;
    }

    void decide(Actor coordinator, long version) {
        plans.decide(
                coordinator,
                version,
                queries.whole(coordinator, version).version().seen());
    }

    PlanQueries.Line first(Actor coordinator, long version) {
        return queries.whole(coordinator, version).lines().get(0);
    }
}
