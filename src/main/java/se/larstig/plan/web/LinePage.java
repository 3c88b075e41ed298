package se.larstig.plan.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseQueries;
import se.larstig.external.ExternalCourseQueries;
import se.larstig.identity.EmploymentKind;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.AssignmentQueries;
import se.larstig.plan.Audience;
import se.larstig.plan.Demand;
import se.larstig.plan.DueKind;
import se.larstig.plan.DueRule;
import se.larstig.plan.Goal;
import se.larstig.plan.LineDetails;
import se.larstig.plan.PlanQueries;
import se.larstig.plan.Plans;
import se.larstig.plan.Preview;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** PL2: writes a line of a draft, and shows what it would ask of three invented people. */
@Page(roles = {Role.COORDINATOR, Role.MANAGER})
public class LinePage {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("plan.refused.name", "name"),
            Map.entry("plan.refused.workplaces", "find"),
            Map.entry("plan.refused.courses", "course"),
            Map.entry("plan.refused.due-day", "due-day"),
            Map.entry("plan.refused.due-days", "due-days"),
            Map.entry("plan.refused.due-months", "due-months"),
            Map.entry("plan.refused.due-month", "due-month"),
            Map.entry("plan.refused.valid-months", "valid-months"),
            Map.entry("plan.refused.goal", "goal-number"));

    private static final int YEAR = 12;
    private static final int HALF_YEAR = 6;
    private static final int MOST_FOUND = 20;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private PlanQueries queries;

    @Inject
    private Plans plans;

    @Inject
    private ExternalCourseQueries external;

    @Inject
    private OrganisationQueries places;

    @Inject
    private AssignmentQueries assignments;

    @Inject
    private PlanWords words;

    @Inject
    private Clocks clocks;

    @Inject
    private Texts texts;

    private PlanQueries.@Nullable Version version;
    private PlanQueries.@Nullable Line line;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> ticked = new HashSet<>();
    private List<Preview.Case> cases = List.of();

    public void load() {
        var actor = current.get();
        var lineId = posted.number("line");
        var versionId = posted.number("version");
        if (lineId.isEmpty() && versionId.isEmpty()) {
            posted.goTo(Addresses.of(PlanPage.class));
            return;
        }
        line = lineId.map(id -> queries.line(actor, id)).orElse(null);
        version = queries.whole(actor, line == null ? versionId.orElseThrow() : line.version())
                .version();
        if (!posted.isForm()) {
            if (!version.draft()) {
                posted.goTo(back());
                return;
            }
            if (line == null) {
                values.put("due", DueKind.BY_DAY.name());
                values.put("goal", Goal.Kind.SHARE.name());
            } else {
                show(line.details());
                cases = Preview.of(line.details().demand(), day());
            }
            return;
        }
        var seen = posted.number("seen").orElse(0L).intValue();
        if (posted.button("remove") && line != null) {
            var id = line.id();
            if (faults.allow(() -> plans.removeLine(actor, id, seen), FIELDS)) {
                posted.goTo(back());
            }
            return;
        }
        read();
        if (isSearch()) {
            return;
        }
        var details = details();
        if (details == null) {
            return;
        }
        if (posted.button("preview")) {
            cases = Preview.of(details.demand(), day());
        } else if (faults.allow(() -> write(details, seen), FIELDS)) {
            posted.goTo(back());
        }
    }

    /** Enter saves, as in any form, but not what she has only begun to look for. */
    private boolean isSearch() {
        return posted.button("find")
                || posted.button("enter")
                        && !getValue("text").equals(posted.text("searched", 600).orElse(""));
    }

    private void write(LineDetails details, int seen) {
        if (line == null) {
            plans.writeLine(current.get(), getVersion().id(), details);
        } else {
            plans.changeLine(current.get(), line.id(), seen, details);
        }
    }

    private String back() {
        return Addresses.of(PlanPage.class, "version", getVersion().id());
    }

    /** The day on which the invented employer adopts the line. */
    private LocalDate day() {
        var first = getVersion().details().firstDay();
        return first.isAfter(clocks.today()) ? first : clocks.today();
    }

    private void show(LineDetails details) {
        var demand = details.demand();
        var due = demand.due();
        values.put("name", details.name());
        values.put("due", due.kind().name());
        values.put("due-day", due.day() == null ? "" : due.day().toString());
        values.put(due.kind() == DueKind.AFTER_LAST ? "due-months" : "due-days", text(due.number()));
        values.put("due-month", text(due.month()));
        values.put("valid-months", text(demand.validMonths()));
        values.put("goal", details.goal().kind().name());
        values.put("goal-number", text(details.goal().number()));
        demand.audience().professions().forEach(code -> ticked.add("profession-" + code));
        demand.audience().employers().forEach(kind -> ticked.add("employer-" + kind));
        demand.audience().municipalities().forEach(code -> ticked.add("municipality-" + code));
        demand.audience().kinds().forEach(kind -> ticked.add("kind-" + kind));
        demand.audience().workplaces().forEach(id -> ticked.add("workplace-" + id));
        demand.audience().units().forEach(id -> ticked.add("unit-" + id));
        demand.audience().assignments().forEach(code -> ticked.add("assignment-" + code));
        demand.courses().forEach(course -> ticked.add("course-" + course));
        demand.elsewhere().forEach(course -> ticked.add("elsewhere-" + course));
        if (demand.audience().newlyEmployed()) {
            ticked.add("new-yes");
        }
        if (demand.all()) {
            ticked.add("all-yes");
        }
        if (due.kind() == DueKind.CYCLE && due.number() != null && due.number() == HALF_YEAR) {
            ticked.add("half-yes");
        }
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private void read() {
        for (var field : List.of(
                "name",
                "text",
                "due",
                "due-day",
                "due-days",
                "due-months",
                "due-month",
                "valid-months",
                "goal",
                "goal-number")) {
            values.put(field, posted.text(field, 600).orElse(""));
        }
        for (var field : List.of(
                "profession",
                "employer",
                "municipality",
                "kind",
                "workplace",
                "unit",
                "assignment",
                "course",
                "elsewhere",
                "new",
                "all",
                "half")) {
            posted.texts(field).forEach(value -> ticked.add(field + "-" + value));
        }
    }

    /** What was written, with all that is wrong in it told at once; null when anything is. */
    private @Nullable LineDetails details() {
        var name = faults.required("name", posted.text("name", 600), "plan.missing.name");
        var due = part(this::due);
        var goal = part(this::goal);
        var demand = part(() -> demand(due == null ? DueRule.afterStart(1) : due));
        var details = demand == null || goal == null || name.isEmpty()
                ? null
                : part(() -> new LineDetails(name, demand, goal));
        return faults.isAny() ? null : details;
    }

    /** A part of it; null when it was refused. */
    private <T> @Nullable T part(Supplier<T> make) {
        var made = new AtomicReference<@Nullable T>();
        faults.allow(() -> made.set(make.get()), FIELDS);
        return made.get();
    }

    private Demand demand(DueRule due) {
        return new Demand(
                new Audience(
                        chosen("profession"),
                        words("employer", EmployerKind.class),
                        chosen("municipality"),
                        words("kind", EmploymentKind.class),
                        isTicked("new-yes"),
                        ids("workplace"),
                        ids("unit"),
                        chosen("assignment")),
                ids("course"),
                ids("elsewhere"),
                isTicked("all-yes"),
                due,
                getValue("valid-months").isEmpty()
                        ? null
                        : Optional.ofNullable(number("valid-months")).orElse(0));
    }

    private Set<String> chosen(String field) {
        return ticked.stream()
                .filter(each -> each.startsWith(field + "-"))
                .map(each -> each.substring(field.length() + 1))
                .collect(Collectors.toSet());
    }

    private Set<Long> ids(String field) {
        return chosen(field).stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> Set<E> words(String field, Class<E> kinds) {
        var some = EnumSet.noneOf(kinds);
        for (var kind : kinds.getEnumConstants()) {
            if (isTicked(field + "-" + kind.name())) {
                some.add(kind);
            }
        }
        return some;
    }

    private DueRule due() {
        var kind = posted.word("due", DueKind.class).orElse(DueKind.BY_DAY);
        return switch (kind) {
            case BY_DAY -> new DueRule(kind, posted.day("due-day").orElse(null), null, null);
            case AFTER_START, MANDATE -> new DueRule(kind, null, number("due-days"), null);
            case AFTER_LAST -> new DueRule(kind, null, number("due-months"), null);
            case CYCLE -> new DueRule(kind, null, isTicked("half-yes") ? HALF_YEAR : YEAR, number("due-month"));
        };
    }

    private Goal goal() {
        var kind = posted.word("goal", Goal.Kind.class).orElse(Goal.Kind.SHARE);
        return new Goal(kind, kind == Goal.Kind.PARTICIPATION ? null : number("goal-number"));
    }

    /** A whole number; null when it is none. */
    private @Nullable Integer number(String field) {
        var text = getValue(field);
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }

    /** What stands in the field. */
    public String getValue(String field) {
        return Optional.ofNullable(values.get(field)).orElse("");
    }

    public boolean isTicked(String choice) {
        return ticked.contains(choice);
    }

    /** Whether anything of the field is ticked, so that it must not lie hidden. */
    public boolean isAny(String field) {
        return ticked.stream().anyMatch(choice -> choice.startsWith(field + "-"));
    }

    /** The same for the professions of a group. */
    public boolean isOpen(String group) {
        return isTicked("profession-" + group) || isAny("profession-" + group);
    }

    public PlanQueries.Version getVersion() {
        if (version == null) {
            throw Refused.notFound();
        }
        return version;
    }

    /** The line that is changed; null when it is a new one. */
    public PlanQueries.@Nullable Line getLine() {
        return line;
    }

    public List<CourseQueries.VersionRow> getCourses() {
        return words.published();
    }

    /** The courses elsewhere that can be asked for, and retired ones that the line asks for already. */
    public List<ExternalCourseQueries.Row> getCoursesElsewhere() {
        return elsewhere(false);
    }

    /** The meetings that can be asked for, and retired ones that the line asks for already. */
    public List<ExternalCourseQueries.Row> getMeetings() {
        return elsewhere(true);
    }

    private List<ExternalCourseQueries.Row> elsewhere(boolean meetings) {
        var known = new ArrayList<>(places.counties(getVersion().owner()).stream()
                .flatMap(county -> external.inUse(county).stream())
                .toList());
        if (line != null) {
            external.all(line.details().demand().elsewhere()).stream()
                    .filter(ExternalCourseQueries.Row::retired)
                    .forEach(known::add);
        }
        return known.stream().filter(row -> row.meeting() == meetings).toList();
    }

    public List<OrganisationQueries.Named> getGroups() {
        return places.professionGroups(texts.getLanguage());
    }

    /** The professions of a group. */
    public List<OrganisationQueries.Named> professions(String group) {
        return places.professions(texts.getLanguage()).stream()
                .filter(each -> each.code().startsWith(group + "-"))
                .toList();
    }

    public List<OrganisationQueries.Place> getMunicipalities() {
        return places.municipalities(getVersion().owner());
    }

    /** The employers that are ticked, and those that were looked for; none in an employer's own plan. */
    public List<OrganisationQueries.Named> getWorkplaces() {
        if (getVersion().isOwn()) {
            return List.of();
        }
        var county = getVersion().county();
        var all = new ArrayList<>(places.employersOf(county, ids("workplace")));
        if (!getValue("text").isEmpty()) {
            places.employersIn(county, getValue("text"), MOST_FOUND).stream()
                    .filter(each -> !all.contains(each))
                    .forEach(all::add);
        }
        return all;
    }

    /** The units that an employer's own plan may name. */
    public List<OrganisationQueries.UnitName> getUnits() {
        return getVersion().isOwn() ? places.units(getVersion().owner().employerId()) : List.of();
    }

    public List<OrganisationQueries.Named> getAssignments() {
        return assignments.kinds(texts.getLanguage());
    }

    public List<EmployerKind> getEmployerKinds() {
        return Arrays.asList(EmployerKind.values());
    }

    public List<EmploymentKind> getEmploymentKinds() {
        return Arrays.asList(EmploymentKind.values());
    }

    public List<DueKind> getDueKinds() {
        return Arrays.asList(DueKind.values());
    }

    public List<Goal.Kind> getGoalKinds() {
        return Arrays.asList(Goal.Kind.values());
    }

    public List<Option> getMonths() {
        var months = new ArrayList<Option>();
        for (var month = 1; month <= YEAR; month++) {
            var value = Integer.toString(month);
            months.add(new Option(value, texts.month(month), value.equals(getValue("due-month"))));
        }
        return months;
    }

    public List<Preview.Case> getCases() {
        return cases;
    }

    /** What is asked of an invented person, in a sentence. */
    public String asked(Preview.Case one) {
        var obligation = one.obligation();
        if (obligation == null) {
            return texts.say("plan.preview.nothing");
        }
        if (obligation.due() == null) {
            return texts.say("plan.preview.done");
        }
        return texts.say(obligation.open() ? "plan.preview.by" : "plan.preview.again", texts.day(obligation.due()));
    }

    public String getPreviewDay() {
        return texts.day(day());
    }
}
