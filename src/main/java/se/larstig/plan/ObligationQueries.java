package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseVersion;
import se.larstig.external.ExternalCompletion;
import se.larstig.external.ExternalCourseQueries;
import se.larstig.external.Learnt;
import se.larstig.identity.EmploymentKind;
import se.larstig.learning.Status;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.Profession;
import se.larstig.organisation.Unit;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/**
 * PL5: what people are to do, derived from what the tables say now.
 *
 * <p>Facts are read for a set of employments at once, in a number of statements that does not depend on how many they are,
 * and {@link Derivation} makes the obligations of them in one pass (PL5.8).
 */
@Queries
public class ObligationQueries {

    /** A course or meeting of a line, by its title in two languages; {@code link} leads to one elsewhere, or is empty. */
    public record Course(Learnt what, String title, String englishTitle, String lang, boolean meeting, String link) {

        public boolean elsewhere() {
            return what.where() == Learnt.Where.ELSEWHERE;
        }

        public long id() {
            return what.id();
        }

        public String titleIn(String language) {
            return language.equals("en") && !englishTitle.isEmpty() ? englishTitle : title;
        }

        public String langIn(String language) {
            return language.equals("en") && !englishTitle.isEmpty() ? "en" : lang;
        }
    }

    /**
     * An obligation with what explains it.
     *
     * @param name the line's
     * @param all whether all of the courses are asked for, or any
     * @param plan the plan's title
     * @param employer the name of the employer that adopted it
     * @param adoptedOn the day on which it decided so
     */
    public record Duty(
            Obligation obligation,
            String name,
            List<Course> courses,
            boolean all,
            String plan,
            String employer,
            LocalDate adoptedOn) {

        public boolean open() {
            return obligation.open();
        }

        public Status status() {
            return obligation.status();
        }
    }

    /** How somebody stands against all that is asked of her. */
    public record Sum(int asked, int done, int late, int exempt) {

        public static final Sum NONE = new Sum(0, 0, 0, 0);

        static Sum of(Collection<Obligation> all) {
            return new Sum(
                    all.size(),
                    (int) all.stream()
                            .filter(each -> each.status() == Status.DONE)
                            .count(),
                    (int) all.stream().filter(Obligation::late).count(),
                    (int) all.stream()
                            .filter(each -> each.status() == Status.EXEMPT)
                            .count());
        }
    }

    /**
     * Persons of whom adopted lines ask something, in one place.
     *
     * @param unit 0 for the whole scope, where everybody counts once
     * @param asked of how many something is asked
     * @param ready how many of them have nothing left to do
     * @param late how many have something that is late
     * @param dueSoon how many have something to do within thirty days, and nothing that is late
     * @param endsSoon for how many something that is done ends within ninety days
     * @param became those who have nothing left today, and had something left a month ago
     * @param lapsed those who have something left today, and had nothing left a month ago although something was asked
     * @param newly those of whom something is asked today and nothing was a month ago
     */
    public record Standing(
            long unit, int asked, int ready, int late, int dueSoon, int endsSoon, int became, int lapsed, int newly) {

        public int left() {
            return asked - ready;
        }
    }

    /**
     * A scope and its units.
     *
     * @param adopted whether its employer has adopted or decided any line that has not ended
     */
    public record Overview(boolean adopted, LocalDate since, Standing whole, List<Standing> units) {

        /** The unit to help next: where most are left, among those of at least {@code k} persons; empty when there is none. */
        public Optional<Standing> next(int k) {
            return units.stream()
                    .filter(unit -> unit.asked >= k && unit.left() > 0)
                    .reduce((one, other) -> other.left() > one.left() ? other : one);
        }
    }

    /** An exemption as the person and her manager see it. */
    public record Exempted(
            long id, long employment, long line, Exemption.Reason reason, LocalDate firstDay, LocalDate lastDay) {}

    /** An absence as the person and her manager see it. */
    public record Away(
            long id,
            long employment,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    /** An employment within the actor's scope. */
    public record Job(long id, String employer, String unit) {}

    /** What is asked of somebody at the workplaces of a manager, with what bears on it. */
    public record Member(
            List<Job> jobs,
            List<Duty> duties,
            List<Exempted> exemptions,
            List<Away> absences,
            List<AssignmentQueries.Held> assignments,
            List<OtherWayQueries.Asked> otherWays) {}

    /**
     * A line that an employer has adopted.
     *
     * @param line its origin
     * @param plan the plan's title
     */
    public record AskedLine(long line, String name, String plan) {}

    /**
     * What is asked of those who work within a scope.
     *
     * @param scope an employer or a unit
     * @param lines that the employer has adopted, also those that ask nothing of anybody
     * @param units of their employments
     */
    public record Asked(Scope scope, List<AskedLine> lines, Map<Long, Long> units, List<Obligation> obligations) {

        /** By line, each person once. */
        public Map<Long, List<Obligation>> byLine() {
            return once(obligations).collect(Collectors.groupingBy(Obligation::line));
        }

        /** PL5.10: how they stand against each line: in all, and by unit when the scope is the employer. */
        public List<LineStates> states() {
            return lines.stream().flatMap(this::states).toList();
        }

        private Stream<LineStates> states(AskedLine line) {
            var here = obligations.stream()
                    .filter(each -> each.line() == line.line())
                    .toList();
            var byUnit = here.stream()
                    .collect(Collectors.groupingBy(
                            each -> units.getOrDefault(each.employment(), 0L), TreeMap::new, Collectors.toList()));
            if (here.isEmpty()) {
                return Stream.empty();
            }
            var all = Stream.of(LineStates.of(line.name(), 0, once(here)));
            return scope.level() == Scope.Level.UNIT
                    ? all
                    : Stream.concat(
                            all,
                            byUnit.entrySet().stream()
                                    .map(unit -> LineStates.of(line.name(), unit.getKey(), once(unit.getValue()))));
        }

        private static Stream<Obligation> once(List<Obligation> all) {
            var seen = new HashSet<List<Long>>();
            return all.stream().filter(each -> seen.add(List.of(each.person(), each.line())));
        }
    }

    private static final Comparator<Duty> NEXT_FIRST = Comparator.<Duty, Boolean>comparing(duty -> !duty.open())
            .thenComparing(duty -> duty.obligation().due() == null
                    ? LocalDate.MAX
                    : duty.obligation().due())
            .thenComparing(Duty::name)
            .thenComparing(duty -> duty.obligation().employment());

    private static final Instant ALL_THAT_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");
    private static final String OF_PERSONS = "x.person.id in :persons";

    /** A version of a course; {@code redoBy} is null unless older ones must be redone. */
    private record Version(
            long course,
            int number,
            Instant publishedAt,
            @Nullable LocalDate redoBy) {}

    /** The facts, with the rows that explain them. */
    private record Read(Facts facts, List<Adoption> adoptions, List<PlanLine> lines, Map<Long, String> employers) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private PlanQueries plans;

    @Inject
    private AssignmentQueries assignments;

    @Inject
    private OtherWayQueries otherWays;

    @Inject
    private ExternalCourseQueries external;

    @Inject
    private Clocks clocks;

    /** PL5: what is asked of the actor today: what is to be done first, by its last day. A line asks once. */
    public List<Duty> mine(Actor actor) {
        Access.require(actor, Role.LEARNER);
        var read = read(Set.of(actor.personId()));
        var once = new HashSet<Long>();
        return duties(read, new Derivation(read.facts).on(clocks.today())).stream()
                .filter(duty -> once.add(duty.obligation().line()))
                .toList();
    }

    /**
     * How those of these persons who work within the scope stand.
     *
     * @param scope an employer or a unit that the actor manages
     */
    public Map<Long, Sum> sums(Actor actor, Scope scope, Set<Long> persons) {
        Access.require(actor, Role.MANAGER, scope);
        if (persons.isEmpty()) {
            return Map.of();
        }
        var read = read(persons);
        var inScope = read.facts.unitsWithin(scope).keySet();
        return new Derivation(read.facts)
                .on(clocks.today()).stream()
                        .filter(each -> inScope.contains(each.employment()))
                        .collect(Collectors.groupingBy(
                                Obligation::person, Collectors.collectingAndThen(Collectors.toList(), Sum::of)));
    }

    /**
     * PL5.11: how those who work within the scope stand against all that adopted lines ask of them, today and a month ago.
     *
     * @param scope an employer or a unit of the actor's
     */
    public Overview overview(Actor actor, Scope scope) {
        Access.requireAny(actor, scope, Role.MANAGER, Role.FOLLOW_UP);
        var today = clocks.today();
        var since = today.minusMonths(1);
        var read = read(scope, since, today);
        return Standings.of(read.facts, scope, today, since, plans.hasAdopted(scope.employerId()));
    }

    /** What is asked of somebody at the workplaces that the actor manages. She is not found where she has none there. */
    public Member member(Actor actor, long person) {
        Access.require(actor, Role.MANAGER);
        var jobs = jobs(actor, person);
        if (jobs.isEmpty()) {
            throw Refused.notFound();
        }
        var here = jobs.stream().map(Job::id).collect(Collectors.toSet());
        var read = read(Set.of(person));
        var obligations = new Derivation(read.facts)
                .on(clocks.today()).stream()
                        .filter(each -> here.contains(each.employment()))
                        .toList();
        return member(jobs, duties(read, obligations));
    }

    /**
     * PL5.8: all that is asked on a day of those who work within the scope, and by which of the lines that the employer has
     * adopted by then. Ids and days, no names.
     *
     * @param scope an employer or a unit of the actor's
     */
    public Asked asked(Actor actor, Scope scope, LocalDate day) {
        Access.requireAny(actor, scope, Role.MANAGER, Role.FOLLOW_UP);
        var read = read(scope, day, day);
        var lines = new LinkedHashMap<Long, AskedLine>();
        read.lines.stream()
                .sorted(Comparator.comparing(
                                (PlanLine line) -> line.getPlanVersion().getNumber())
                        .thenComparing(PlanLine::getId))
                .filter(line -> read.adoptions.stream()
                        .anyMatch(each -> each.getLine() == line.getOrigin().longValue()
                                && each.getEmployer() == scope.employerId()
                                && adopted(each).holds(day)))
                .forEach(line -> lines.put(
                        line.getOrigin(),
                        new AskedLine(
                                line.getOrigin(),
                                line.getName(),
                                line.getPlanVersion().getTitle())));
        var units = read.facts.unitsWithin(scope);
        return new Asked(
                scope,
                List.copyOf(lines.values()),
                units,
                new Derivation(read.facts)
                        .on(day).stream()
                                .filter(each -> units.containsKey(each.employment()))
                                .toList());
    }

    /** PL6.1: whether anything is asked of this employment by the line today. */
    boolean asked(long employment, long person, long origin) {
        return new Derivation(read(Set.of(person)).facts)
                .on(clocks.today()).stream().anyMatch(each -> each.employment() == employment && each.line() == origin);
    }

    /** PL5.9: in one pass over those employed in the county on the day. */
    public List<LineCount> counts(Actor system, String county, LocalDate day) {
        Access.requireSystem(system);
        var read = read(
                "x.municipality like :places and x.startsOn <= :day and (x.endsOn is null or x.endsOn >= :day)",
                Map.of("places", county + "%", "day", day),
                day.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant());
        return LineCount.of(read.facts, county, day);
    }

    private Member member(List<Job> jobs, List<Duty> duties) {
        if (jobs.isEmpty()) {
            return new Member(jobs, duties, List.of(), List.of(), List.of(), List.of());
        }
        var ids = jobs.stream().map(Job::id).collect(Collectors.toSet());
        var today = clocks.today();
        return new Member(
                jobs,
                duties,
                store.createQuery(
                                "select x from Exemption x where x.employment in :employments and x.lastDay >= :today"
                                        + " order by x.firstDay, x.id",
                                Exemption.class)
                        .setParameter("employments", ids)
                        .setParameter("today", today)
                        .getResultStream()
                        .map(each -> new Exempted(
                                each.getId(),
                                each.getEmployment(),
                                each.getLine(),
                                each.getReason(),
                                each.getFirstDay(),
                                each.getLastDay()))
                        .toList(),
                store.createQuery(
                                "select a from Absence a where a.employment in :employments order by a.firstDay, a.id",
                                Absence.class)
                        .setParameter("employments", ids)
                        .getResultStream()
                        .map(each ->
                                new Away(each.getId(), each.getEmployment(), each.getFirstDay(), each.getLastDay()))
                        .toList(),
                assignments.held(ids),
                otherWays.asked(ids));
    }

    /** The employments of the person that last today, within what the actor manages. */
    private List<Job> jobs(Actor actor, long person) {
        return store.createQuery(
                        "select e.id, u from Employment e, Unit u where u.id = e.unit and e.person.id = :person"
                                + " and e.startsOn <= :today and (e.endsOn is null or e.endsOn >= :today)"
                                + " order by e.startsOn desc, e.id desc",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("today", clocks.today())
                .setMaxResults(20)
                .getResultStream()
                .filter(row -> actor.scopes(Role.MANAGER).stream().anyMatch(((Unit) row[1])::liesIn))
                .map(row -> new Job((Long) row[0], ((Unit) row[1]).getEmployer().getName(), ((Unit) row[1]).getName()))
                .toList();
    }

    private List<Duty> duties(Read read, List<Obligation> obligations) {
        if (obligations.isEmpty()) {
            return List.of();
        }
        var titles = titles(read.facts.demands().values().stream()
                .flatMap(demand -> demand.asked().stream())
                .collect(Collectors.toSet()));
        var newest = new HashMap<Long, PlanLine>();
        read.lines.forEach(line -> newest.merge(
                line.getOrigin(),
                line,
                (one, other) -> one.getPlanVersion().getNumber()
                                > other.getPlanVersion().getNumber()
                        ? one
                        : other));
        var posts = read.facts.posts().stream().collect(Collectors.toMap(Facts.Post::employment, post -> post));
        var duties = new ArrayList<Duty>();
        for (var obligation : obligations) {
            var demand = read.facts.demands().get(obligation.line());
            var line = newest.get(obligation.line());
            var post = posts.get(obligation.employment());
            if (demand == null || line == null || post == null) {
                continue;
            }
            read.adoptions.stream()
                    .filter(each -> each.getLine() == obligation.line()
                            && each.getEmployer() == post.employer()
                            && each.getEndsFrom() == null)
                    .findFirst()
                    .ifPresent(adoption -> duties.add(new Duty(
                            obligation,
                            line.getName(),
                            demand.asked().stream()
                                    .filter(titles::containsKey)
                                    .map(titles::get)
                                    .toList(),
                            demand.all(),
                            line.getPlanVersion().getTitle(),
                            read.employers.getOrDefault(post.employer(), ""),
                            adoption.getDecidedOn())));
        }
        duties.sort(NEXT_FIRST);
        return duties;
    }

    private Map<Learnt, Course> titles(Set<Learnt> asked) {
        var titles = new HashMap<Learnt, Course>();
        var courses = ids(asked, Learnt.Where.HERE);
        if (!courses.isEmpty()) {
            store.createQuery(
                            "select v.course.id, v.title, v.englishTitle, v.lang from CourseVersion v"
                                    + " where v.course.id in :courses and v.state = :published",
                            Object[].class)
                    .setParameter("courses", courses)
                    .setParameter("published", CourseVersion.State.PUBLISHED)
                    .getResultStream()
                    .map(row -> new Course(
                            Learnt.here((Long) row[0]), (String) row[1], (String) row[2], (String) row[3], false, ""))
                    .forEach(course -> titles.put(course.what(), course));
        }
        external.all(ids(asked, Learnt.Where.ELSEWHERE)).stream()
                .map(row -> new Course(
                        Learnt.elsewhere(row.id()),
                        row.name(),
                        "",
                        "sv",
                        row.meeting(),
                        row.details().link()))
                .forEach(course -> titles.put(course.what(), course));
        return titles;
    }

    private static Set<Long> ids(Collection<Learnt> all, Learnt.Where where) {
        return all.stream()
                .filter(each -> each.where() == where)
                .map(Learnt::id)
                .collect(Collectors.toSet());
    }

    /** All facts about those who work within the scope on any of these days. */
    private Read read(Scope scope, LocalDate from, LocalDate to) {
        var values = new HashMap<String, Object>();
        values.put("employer", scope.employerId());
        values.put("from", from);
        values.put("to", to);
        var which = "x.employer = :employer and x.startsOn <= :to and (x.endsOn is null or x.endsOn >= :from)";
        if (scope.level() == Scope.Level.UNIT) {
            values.put("unit", scope.unitId());
            which += " and x.unit = :unit";
        }
        return read(which, values, ALL_THAT_IS_KNOWN);
    }

    /** All facts about these persons. */
    private Read read(Set<Long> persons) {
        return read(OF_PERSONS, Map.of("persons", persons), ALL_THAT_IS_KNOWN);
    }

    /**
     * All facts about the persons of some employments.
     *
     * @param which a condition on an employment {@code x}
     * @param values the parameters in it
     * @param known what was recorded at this time or later is not known yet
     */
    private Read read(String which, Map<String, ?> values, Instant known) {
        var employers = new HashMap<Long, String>();
        var held = assigned(which, values);
        var posts = with(
                        store.createQuery(
                                "select e.id, e.person.id, w.id, w.kind, w.name, e.municipality, p, e.kind, e.startsOn,"
                                        + " e.endsOn, e.unit from Employment e, Employer w, Profession p where w.id = e.employer"
                                        + " and p.code = e.profession and e.person.id in"
                                        + " (select x.person.id from Employment x where " + which + ")",
                                Object[].class),
                        values)
                .getResultStream()
                .map(row -> {
                    employers.put((Long) row[2], (String) row[4]);
                    return post(row, held.getOrDefault((Long) row[0], List.of()));
                })
                .toList();
        var adoptions = employers.isEmpty()
                ? List.<Adoption>of()
                : store.createQuery("select a from Adoption a where a.employer in :employers", Adoption.class)
                        .setParameter("employers", employers.keySet())
                        .getResultList();
        if (adoptions.isEmpty()) {
            return new Read(none(posts), List.of(), List.of(), employers);
        }
        var origins = adoptions.stream().map(Adoption::getLine).collect(Collectors.toSet());
        var lines = store.createQuery(
                        "select l from PlanLine l join fetch l.planVersion v join fetch v.plan where (l.origin in :origins or l.id in :origins) and"
                                + " l.planVersion.state <> :draft",
                        PlanLine.class)
                .setParameter("origins", origins)
                .setParameter("draft", PlanVersion.State.DRAFT)
                .getResultList();
        var demands = new HashMap<Long, Demand>();
        plans.lines(lines)
                .forEach(line -> demands.put(line.origin(), line.details().demand()));
        var asked = demands.values().stream()
                .flatMap(demand -> demand.asked().stream())
                .collect(Collectors.toSet());
        var courses = ids(asked, Learnt.Where.HERE);
        var versions = versions(courses);
        var done = new ArrayList<>(completions(which, values, courses, versions, known));
        done.addAll(completionsElsewhere(which, values, ids(asked, Learnt.Where.ELSEWHERE), known));
        return new Read(
                new Facts(
                        posts,
                        editions(lines),
                        demands,
                        adoptions.stream().map(ObligationQueries::adopted).toList(),
                        done,
                        begun(which, values, courses),
                        exempted(which, values),
                        away(which, values),
                        redos(versions.values())),
                adoptions,
                lines,
                employers);
    }

    private static Facts none(List<Facts.Post> posts) {
        return new Facts(posts, List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Map<String, ?> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static Facts.Post post(Object[] row, List<Facts.Held> held) {
        var profession = (Profession) row[6];
        return new Facts.Post(
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                (Long) row[10],
                (EmployerKind) row[3],
                (String) row[5],
                profession.getCode(),
                profession.getGroup(),
                (EmploymentKind) row[7],
                (LocalDate) row[8],
                (LocalDate) row[9],
                held);
    }

    /** The assignments of all employments of these persons, by employment. */
    private Map<Long, List<Facts.Held>> assigned(String which, Map<String, ?> values) {
        return with(
                        store.createQuery(
                                "select a from Assignment a where a.employment in (select y.id from Employment y"
                                        + " where y.person.id in (select x.person.id from Employment x where " + which
                                        + "))",
                                Assignment.class),
                        values)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Assignment::getEmployment,
                        Collectors.mapping(
                                each -> new Facts.Held(each.getKind(), each.getFirstDay(), each.getLastDay()),
                                Collectors.toList())));
    }

    /** All decided versions of the plans in which these lines stand, each with those of them that it holds. */
    private List<Facts.Edition> editions(List<PlanLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var byVersion = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.getPlanVersion().getId(),
                        Collectors.mapping(PlanLine::getOrigin, Collectors.toList())));
        return store.createQuery(
                        "select v from PlanVersion v where v.plan in :plans and v.state <> :draft", PlanVersion.class)
                .setParameter(
                        "plans",
                        lines.stream()
                                .map(line -> line.getPlanVersion().getPlan())
                                .collect(Collectors.toSet()))
                .setParameter("draft", PlanVersion.State.DRAFT)
                .getResultStream()
                .map(version -> new Facts.Edition(
                        version.getPlan().getId(),
                        version.getNumber(),
                        version.getHoldsFrom() == null ? version.getFirstDay() : version.getHoldsFrom(),
                        version.getLastDay(),
                        version.getClosedFrom(),
                        byVersion.getOrDefault(version.getId(), List.of())))
                .toList();
    }

    private static Facts.Adopted adopted(Adoption adoption) {
        return new Facts.Adopted(
                adoption.getEmployer(),
                adoption.getLine(),
                adoption.getHoldsFrom(),
                adoption.getEndsFrom(),
                adoption.getOwnDay());
    }

    /** The numbers of versions are not joined here: the database began with that small table and read all completions there are. */
    private List<Facts.Done> completions(
            String which, Map<String, ?> values, Set<Long> courses, Map<Long, Version> versions, Instant known) {
        return courses.isEmpty()
                ? List.of()
                : with(
                                store.createQuery(
                                        "select c.person, c.course, c.courseVersion, c.happenedAt, c.validUntil from Completion c"
                                                + " where c.course in :courses and c.recordedAt < :known and c.person in"
                                                + " (select x.person.id from Employment x where " + which + ")",
                                        Object[].class),
                                values)
                        .setParameter("courses", courses)
                        .setParameter("known", known)
                        .getResultStream()
                        .map(row -> new Facts.Done(
                                (Long) row[0],
                                Learnt.here((Long) row[1]),
                                Objects.requireNonNull(versions.get((Long) row[2])).number,
                                dayOf((Instant) row[3]),
                                (LocalDate) row[4]))
                        .toList();
    }

    /** EX3.3: without those to which she has objected, while nobody has stood by them. */
    private List<Facts.Done> completionsElsewhere(
            String which, Map<String, ?> values, Set<Long> courses, Instant known) {
        return courses.isEmpty()
                ? List.of()
                : with(
                                store.createQuery(
                                        "select c.person, c.course, c.happenedOn, c.validUntil from ExternalCompletion c"
                                                + " where (c.objectedAt is null or c.answer = :stands)"
                                                + " and c.course in :courses and c.recordedAt < :known and c.person in"
                                                + " (select x.person.id from Employment x where " + which + ")",
                                        Object[].class),
                                values)
                        .setParameter("known", known)
                        .setParameter("stands", ExternalCompletion.Answer.STANDS)
                        .setParameter("courses", courses)
                        .getResultStream()
                        .map(row -> new Facts.Done(
                                (Long) row[0], Learnt.elsewhere((Long) row[1]), 0, (LocalDate) row[2], (LocalDate)
                                        row[3]))
                        .toList();
    }

    private List<Facts.Begun> begun(String which, Map<String, ?> values, Set<Long> courses) {
        return courses.isEmpty()
                ? List.of()
                : with(
                                store.createQuery(
                                        "select n.person, n.course, n.startedAt from Enrolment n"
                                                + " where n.course in :courses and n.person in"
                                                + " (select x.person.id from Employment x where " + which + ")",
                                        Object[].class),
                                values)
                        .setParameter("courses", courses)
                        .getResultStream()
                        .map(row -> new Facts.Begun((Long) row[0], (Long) row[1], dayOf((Instant) row[2])))
                        .toList();
    }

    private static LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, Clocks.ZONE);
    }

    private List<Facts.Exempted> exempted(String which, Map<String, ?> values) {
        return with(
                        store.createQuery(
                                "select e from Exemption e where e.employment in (select y.id from Employment y"
                                        + " where y.person.id in (select x.person.id from Employment x where " + which
                                        + "))",
                                Exemption.class),
                        values)
                .getResultStream()
                .map(each ->
                        new Facts.Exempted(each.getEmployment(), each.getLine(), each.getFirstDay(), each.getLastDay()))
                .toList();
    }

    private List<Facts.Away> away(String which, Map<String, ?> values) {
        return with(
                        store.createQuery(
                                "select a from Absence a where a.employment in (select y.id from Employment y"
                                        + " where y.person.id in (select x.person.id from Employment x where " + which
                                        + "))",
                                Absence.class),
                        values)
                .getResultStream()
                .map(each -> new Facts.Away(each.getEmployment(), each.getFirstDay(), each.getLastDay()))
                .toList();
    }

    /** All versions that these courses have had, by id. */
    private Map<Long, Version> versions(Set<Long> courses) {
        return courses.isEmpty()
                ? Map.of()
                : store.createQuery(
                                "select v.id, v.course.id, v.number, v.publishedAt, v.redoBy from CourseVersion v"
                                        + " where v.course.id in :courses",
                                Object[].class)
                        .setParameter("courses", courses)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0],
                                row -> new Version(
                                        (Long) row[1], (Integer) row[2], (Instant) row[3], (LocalDate) row[4])));
    }

    private static List<Facts.Redo> redos(Collection<Version> versions) {
        var redos = new ArrayList<Facts.Redo>();
        for (var version : versions) {
            if (version.redoBy != null) {
                redos.add(new Facts.Redo(version.course, version.number, dayOf(version.publishedAt), version.redoBy));
            }
        }
        return redos;
    }

    /** PL6.4: what is held about the acting person herself. */
    List<PersonalData.Holding> held(Actor actor) {
        Access.require(actor, Role.LEARNER);
        var names = assignments.names("sv");
        return List.of(
                new PersonalData.Holding(
                        "plan.held.exemptions",
                        plans.exemptionsOf(actor, actor.personId()).stream()
                                .limit(PersonalData.MOST)
                                .map(each -> PersonalData.Row.of(
                                        new PersonalData.Fact(
                                                "plan.held.reason",
                                                new PersonalData.Word("plan.reason." + each.getReason())),
                                        new PersonalData.Fact("plan.held.from", each.getFirstDay()),
                                        new PersonalData.Fact("plan.held.to", each.getLastDay())))
                                .toList()),
                new PersonalData.Holding(
                        "plan.held.assignments",
                        assignments.assignmentsOf(actor, actor.personId()).stream()
                                .limit(PersonalData.MOST)
                                .map(each -> PersonalData.Row.of(
                                        new PersonalData.Fact("plan.held.assignment", names.get(each.getKind())),
                                        new PersonalData.Fact("plan.held.from", each.getFirstDay()),
                                        new PersonalData.Fact("plan.held.to", each.getLastDay())))
                                .toList()),
                new PersonalData.Holding(
                        "plan.held.other-ways",
                        otherWays.otherWaysOf(actor, actor.personId()).stream()
                                .limit(PersonalData.MOST)
                                .map(each -> PersonalData.Row.of(
                                        new PersonalData.Fact("plan.held.asked", each.getAskedAt()),
                                        new PersonalData.Fact(
                                                "plan.held.became",
                                                new PersonalData.Word("plan.other-way." + each.getState())),
                                        new PersonalData.Fact("plan.held.closed", each.getClosedAt())))
                                .toList()),
                new PersonalData.Holding(
                        "plan.held.absences",
                        plans.absencesOf(actor, actor.personId()).stream()
                                .limit(PersonalData.MOST)
                                .map(each -> PersonalData.Row.of(
                                        new PersonalData.Fact("plan.held.from", each.getFirstDay()),
                                        new PersonalData.Fact("plan.held.to", each.getLastDay())))
                                .toList()));
    }
}
