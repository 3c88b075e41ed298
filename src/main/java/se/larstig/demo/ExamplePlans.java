package se.larstig.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.larstig.catalogue.CourseQueries;
import se.larstig.external.ExternalCourseDetails;
import se.larstig.external.ExternalCourses;
import se.larstig.organisation.EmployerKind;
import se.larstig.plan.Adoptions;
import se.larstig.plan.Assignments;
import se.larstig.plan.Audience;
import se.larstig.plan.Demand;
import se.larstig.plan.DueKind;
import se.larstig.plan.DueRule;
import se.larstig.plan.Goal;
import se.larstig.plan.LineDetails;
import se.larstig.plan.PlanDetails;
import se.larstig.plan.PlanQueries;
import se.larstig.plan.Plans;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;

/** D7: an example of a plan for each county, decided some months ago, and what employers have adopted of it since. */
@Boundary
class ExamplePlans {

    private static final int DECIDED_DAYS_AGO = 125;
    private static final int DECIDED_IN_JANUARY = 2;
    private static final int LAST_YEAR = 2;
    private static final String COURSE = "ny-i-socialtjansten";

    @Inject
    private Plans plans;

    @Inject
    private PlanQueries queries;

    @Inject
    private Adoptions adoptions;

    @Inject
    private Assignments assignments;

    @Inject
    private CourseQueries courses;

    @Inject
    private ExternalCourses external;

    @Inject
    private Clocks clocks;

    /**
     * D7.1–D7.3.
     *
     * @param employers ids of employers by key
     */
    public void write(Actor system, Script script, Map<String, Long> employers, LocalDate today) {
        Access.requireSystem(system);
        var year = today.minusDays(DECIDED_DAYS_AGO).getYear();
        at(
                LocalDate.of(year, 1, DECIDED_IN_JANUARY),
                () -> script.planned().stream()
                        .collect(Collectors.groupingBy(Script.Planned::county))
                        .forEach((county, lines) -> {
                            var elsewhere = script.elsewhere().stream()
                                    .filter(each -> each.county().equals(county))
                                    .map(Script.Elsewhere::details)
                                    .collect(Collectors.toMap(
                                            ExternalCourseDetails::name, each -> external.name(system, county, each)));
                            var version = plans.write(system, county, details(year));
                            lines.forEach(line -> plans.writeLine(system, version, line(line, year, elsewhere)));
                            plans.decide(
                                    system,
                                    version,
                                    queries.whole(system, version).version().seen());
                        }));
        for (var adopted : script.adopted()) {
            var employer = employers.getOrDefault(adopted.employer(), 0L);
            at(today.minusDays(adopted.daysAgo()), () -> adopt(system, employer, adopted));
        }
    }

    /** D7.4: the assignment is held by this employment. */
    public void assign(Actor system, long employment, String assignment, LocalDate from) {
        Access.requireSystem(system);
        at(from, () -> assignments.give(system, employment, assignment, from, null));
    }

    private void at(LocalDate day, Runnable command) {
        clocks.at(day.atTime(LocalTime.NOON).atZone(Clocks.ZONE).toInstant(), command);
    }

    private static PlanDetails details(int year) {
        return new PlanDetails(
                "Exempelplan mot våld och förtryck " + year + "–" + (year + LAST_YEAR),
                "",
                "",
                "",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + LAST_YEAR, 12, 31));
    }

    private LineDetails line(Script.Planned line, int year, Map<String, Long> elsewhere) {
        var audience = new Audience(
                Set.copyOf(line.professions()),
                line.employers().stream().map(EmployerKind::valueOf).collect(Collectors.toSet()),
                Set.of(),
                Set.of(),
                line.newlyEmployed(),
                Set.of(),
                Set.of(),
                Set.copyOf(line.assignments()));
        return new LineDetails(
                line.name(),
                new Demand(
                        audience,
                        line.here()
                                ? Set.of(courses.published(COURSE).orElseThrow().courseId())
                                : Set.of(),
                        line.elsewhere().stream().map(elsewhere::get).collect(Collectors.toSet()),
                        line.elsewhere().size() > 1,
                        due(line.due().split(":"), year),
                        line.validMonths() == 0 ? null : line.validMonths()),
                goal(line.goal().split(":")));
    }

    /** {@code day:1-06-30} is 30 June of the year after the plan's first. */
    private static DueRule due(String[] words, int year) {
        return switch (words[0]) {
            case "day" ->
                DueRule.by(
                        LocalDate.parse((year + Integer.parseInt(words[1].substring(0, 1))) + words[1].substring(1)));
            case "start" -> DueRule.afterStart(Integer.parseInt(words[1]));
            case "mandate" -> DueRule.mandate(Integer.parseInt(words[1]));
            case "cycle" -> new DueRule(DueKind.CYCLE, null, Integer.valueOf(words[1]), Integer.valueOf(words[2]));
            default -> throw new IllegalArgumentException("not a due rule: " + words[0]);
        };
    }

    private static Goal goal(String[] words) {
        return switch (words[0]) {
            case "share" -> Goal.share(Integer.parseInt(words[1]));
            case "least" -> new Goal(Goal.Kind.AT_LEAST, Integer.valueOf(words[1]));
            case "none" -> new Goal(Goal.Kind.PARTICIPATION, null);
            default -> throw new IllegalArgumentException("not a goal: " + words[0]);
        };
    }

    /** Those of the lines whose numbers the script names. */
    private void adopt(Actor system, long employer, Script.Adopted adopted) {
        for (var offered : queries.offered(system, employer)) {
            var all = queries.whole(system, offered.version().id()).lines().stream()
                    .map(PlanQueries.Line::id)
                    .toList();
            adopted.lines()
                    .forEach(number -> adoptions.adopt(
                            system, employer, all.get(number - 1), clocks.today(), adopted.registerNumber(), null));
        }
    }
}
