package se.larstig.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseQueries;
import se.larstig.external.ExternalCourseQueries;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.AssignmentQueries;
import se.larstig.plan.Demand;
import se.larstig.plan.DueRule;
import se.larstig.plan.Goal;
import se.larstig.plan.ObligationQueries;
import se.larstig.plan.OtherWayQueries;
import se.larstig.shared.Scope;
import se.larstig.web.Texts;

/** What a line says, in words. */
@Named
@RequestScoped
public class PlanWords {

    private static final int MOST_COURSES = 100;
    private static final int HALF_YEAR = 6;
    private static final int YEAR = 12;

    @Inject
    private Texts texts;

    @Inject
    private OrganisationQueries places;

    @Inject
    private AssignmentQueries assignmentQueries;

    @Inject
    private CourseQueries courses;

    @Inject
    private ExternalCourseQueries external;

    private final Map<String, String> professions = new HashMap<>();
    private final Map<String, String> municipalities = new HashMap<>();
    private final Map<String, String> assignments = new HashMap<>();
    private final Map<Long, String> workplaces = new HashMap<>();
    private final Map<Long, String> units = new HashMap<>();
    private final Map<Long, String> titles = new HashMap<>();
    private final Map<Long, String> elsewhere = new HashMap<>();

    /** The courses that can be asked for, by title. */
    List<CourseQueries.VersionRow> published() {
        return courses.published("", 0, MOST_COURSES).rows();
    }

    /** For whom: "Nyanställda: Socialt arbete, i socialtjänst". */
    public String audience(Demand demand) {
        var audience = demand.audience();
        if (professions.isEmpty()) {
            places.professionGroups(texts.getLanguage()).forEach(each -> professions.put(each.code(), each.name()));
            places.professions(texts.getLanguage()).forEach(each -> professions.put(each.code(), each.name()));
        }
        var parts = new ArrayList<String>();
        if (!audience.professions().isEmpty()) {
            parts.add(texts.list(audience.professions().stream()
                    .map(code -> professions.getOrDefault(code, code))
                    .toList()));
        }
        if (!audience.employers().isEmpty()) {
            parts.add(texts.list(audience.employers().stream()
                    .map(kind -> texts.say("organisation.kind." + kind))
                    .toList()));
        }
        if (!audience.kinds().isEmpty()) {
            parts.add(texts.list(audience.kinds().stream()
                    .map(kind -> texts.say("identity.kind." + kind))
                    .toList()));
        }
        if (!audience.municipalities().isEmpty()) {
            parts.add(texts.list(
                    audience.municipalities().stream().map(this::municipality).toList()));
        }
        if (!audience.workplaces().isEmpty()) {
            parts.add(texts.list(audience.workplaces().stream()
                    .map(id -> name(Scope.employer(id)))
                    .toList()));
        }
        if (!audience.units().isEmpty()) {
            parts.add(texts.list(audience.units().stream().map(this::unit).toList()));
        }
        if (!audience.assignments().isEmpty()) {
            parts.add(texts.say(
                    "plan.audience.assigned",
                    texts.list(audience.assignments().stream()
                            .map(this::assignment)
                            .toList())));
        }
        var all = parts.isEmpty() ? texts.say("plan.audience.everybody") : String.join(" · ", parts);
        return audience.newlyEmployed() ? texts.say("plan.audience.new", all) : Texts.begun(all);
    }

    /** What the closed list calls an assignment. */
    public String assignment(String code) {
        if (assignments.isEmpty()) {
            assignments.putAll(assignmentQueries.names(texts.getLanguage()));
        }
        return assignments.getOrDefault(code, code);
    }

    /** "3 mars 2026 – 2 mars 2028", or "Sedan 3 mars 2026" when there is no last day. */
    public String span(LocalDate first, @Nullable LocalDate last) {
        return last == null
                ? texts.say("plan.since", texts.day(first))
                : texts.say("plan.period", texts.day(first), texts.day(last));
    }

    /** What became of what she asked for, on the day. */
    public String otherWay(OtherWayQueries.Asked asked) {
        return texts.say(
                "plan.other-way." + asked.state() + ".words",
                texts.day(asked.closedAt() == null ? asked.askedAt() : asked.closedAt()));
    }

    private String name(Scope employer) {
        return workplaces.computeIfAbsent(employer.employerId(), each -> places.name(employer));
    }

    private String unit(long id) {
        return units.computeIfAbsent(
                id,
                each -> places.unit(each).map(OrganisationQueries.UnitRow::name).orElse(""));
    }

    private String municipality(String code) {
        return municipalities.computeIfAbsent(
                code,
                each -> places.municipality(each)
                        .map(OrganisationQueries.Place::name)
                        .orElse(each));
    }

    /** What: "Ny i socialtjänsten eller Webbkurs om våld (utanför Lärstig)". */
    public String what(Demand demand) {
        if (titles.isEmpty()) {
            published().forEach(course -> titles.put(course.courseId(), course.titleIn(texts.getLanguage())));
        }
        var names = new ArrayList<>(demand.courses().stream()
                .map(course -> titles.getOrDefault(course, texts.say("plan.course.gone")))
                .toList());
        if (!elsewhere.keySet().containsAll(demand.elsewhere())) {
            external.beside(demand.elsewhere())
                    .forEach(row -> elsewhere.put(
                            row.id(), row.meeting() ? row.name() : texts.say("plan.elsewhere.named", row.name())));
        }
        demand.elsewhere().forEach(course -> names.add(elsewhere.getOrDefault(course, "")));
        return demand.all() ? texts.list(names) : either(names);
    }

    private String either(List<String> names) {
        return names.stream()
                .reduce((one, other) -> texts.say("plan.either", one, other))
                .orElse("");
    }

    /** By when. */
    public String due(DueRule due) {
        var number = Objects.requireNonNullElse(due.number(), 0);
        return switch (due.kind()) {
            case BY_DAY -> texts.say("plan.due.BY_DAY.words", texts.day(Objects.requireNonNull(due.day())));
            case AFTER_START -> texts.count("plan.due.AFTER_START.words", number);
            case AFTER_LAST -> texts.count("plan.due.AFTER_LAST.words", number);
            case MANDATE -> texts.count("plan.due.MANDATE.words", number);
            case CYCLE -> {
                var month = Objects.requireNonNullElse(due.month(), 1);
                yield number == HALF_YEAR
                        ? texts.say(
                                "plan.due.CYCLE.half-year",
                                texts.month(month),
                                texts.month((month + HALF_YEAR - 1) % YEAR + 1))
                        : texts.say("plan.due.CYCLE.year", texts.month(month));
            }
        };
    }

    /** Until when it counts, as far as the line says. */
    public String validity(Demand demand) {
        return demand.validMonths() == null ? "" : texts.count("plan.valid", demand.validMonths());
    }

    /** How many. */
    public String goal(Goal goal) {
        return switch (goal.kind()) {
            case SHARE -> texts.say("plan.goal.SHARE.words", Objects.requireNonNullElse(goal.number(), 0));
            case AT_LEAST -> texts.count("plan.goal.AT_LEAST.words", Objects.requireNonNullElse(goal.number(), 0));
            case PARTICIPATION -> texts.say("plan.goal.PARTICIPATION");
        };
    }

    /** By when it is to be done, or until when what is done counts. */
    public String when(ObligationQueries.Duty duty) {
        var obligation = duty.obligation();
        return switch (obligation.status()) {
            case NOT_STARTED, STARTED, RENEW ->
                obligation.due() == null
                        ? texts.say("plan.when.away")
                        : texts.say(obligation.late() ? "plan.when.late" : "plan.when.by", texts.day(obligation.due()));
            case DONE ->
                obligation.validUntil() == null
                        ? texts.say("plan.when.done", texts.day(Objects.requireNonNull(obligation.doneOn())))
                        : texts.say(
                                "plan.when.done-until",
                                texts.day(Objects.requireNonNull(obligation.doneOn())),
                                texts.day(obligation.validUntil()));
            case EXEMPT -> texts.say("plan.when.exempt");
        };
    }

    /** Why: which plan, and who adopted it. */
    public String why(ObligationQueries.Duty duty) {
        return texts.say("plan.why", duty.plan(), duty.employer(), texts.day(duty.adoptedOn()));
    }
}
