package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.EmploymentKind;
import se.larstig.organisation.Employer;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** What the plans say, for those who write and those who adopt them. */
@Queries
public class PlanQueries {

    private static final int MOST_EMPLOYMENTS = 100;
    static final int MOST_PLANS = 30;
    static final int MOST_LINES = 40;

    private static final int ENDING_DAYS = 90;

    /**
     * A version of a plan.
     *
     * @param seen what changes with it, for the form that changes it
     * @param owner the county or the employer whose plan it is
     * @param newest whether no later version is there
     */
    public record Version(
            long id,
            int seen,
            long plan,
            Scope owner,
            int number,
            PlanVersion.State state,
            PlanDetails details,
            @Nullable LocalDate holdsFrom,
            @Nullable LocalDate closedFrom,
            boolean newest) {

        /** The code of the county whose plan it is; empty when it is an employer's own. */
        public String county() {
            return isOwn() ? "" : owner.code();
        }

        /** PL8.1: whether it is an employer's own. */
        public boolean isOwn() {
            return owner.level() == Scope.Level.EMPLOYER;
        }

        public boolean draft() {
            return state == PlanVersion.State.DRAFT;
        }

        public boolean decided() {
            return state == PlanVersion.State.DECIDED;
        }
    }

    /**
     * A line of a version.
     *
     * @param seen what changes with it, for the form that changes it
     * @param origin the first line that demanded the same
     */
    public record Line(long id, int seen, long version, long origin, LineDetails details) {}

    /** A version with its lines in their order, and all versions of its plan, the newest first. */
    public record Whole(Version version, List<Line> lines, List<Version> versions) {}

    /** That an employer has adopted a line. */
    public record Adopted(
            long id,
            LocalDate holdsFrom,
            LocalDate decidedOn,
            String registerNumber,
            @Nullable LocalDate ownDay) {}

    /**
     * A line that an employer may adopt.
     *
     * @param adopted null when it has not adopted it
     * @param declined PL3.6: whether it has answered that it does not
     */
    public record Offer(Line line, @Nullable Adopted adopted, boolean declined) {

        /** What became of it, as a word of the texts. */
        public String state() {
            return adopted != null ? "adopted" : declined ? "declined" : "recommended";
        }

        /** PL3.6: whether the employer is to answer. */
        public boolean unanswered() {
            return adopted == null && !declined;
        }
    }

    /** A plan with the lines that are for an employer. */
    public record Offered(Version version, String countyName, List<Offer> offers) {}

    /** PL8.5: an employer's own plan with its lines. */
    public record OwnPlan(Version version, String employer, List<Line> lines) {}

    /**
     * What there is to do about plans.
     *
     * @param unanswered how many lines that are recommended to an employer it has neither adopted nor declined
     * @param drafts plans that are not decided
     * @param ending plans that end within ninety days and have no next version
     */
    public record ToDo(long unanswered, List<Version> drafts, List<Version> ending) {}

    private record Parts(Audience audience, Set<Long> courses, Set<Long> elsewhere) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Clocks clocks;

    /** PL1.1: the newest version of each of the county's plans, the newest plan first. */
    public List<Version> plans(Actor actor, String county) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        return plans("v.plan.county", county);
    }

    /** PL8.1: the newest version of each of the employer's own plans, the newest plan first. */
    public List<Version> own(Actor actor, long employer) {
        Access.requireAny(actor, Scope.employer(employer), Role.MANAGER, Role.FOLLOW_UP);
        return plans("v.plan.employer", employer);
    }

    private List<Version> plans(String owner, Object value) {
        return store.createQuery(
                        "select v from PlanVersion v join fetch v.plan where " + owner + " = :owner"
                                + " and v.number = v.plan.newestNumber order by v.firstDay desc, v.id desc",
                        PlanVersion.class)
                .setParameter("owner", value)
                .setMaxResults(MOST_PLANS)
                .getResultStream()
                .map(PlanQueries::version)
                .toList();
    }

    /** PL1.1, PL8.1: whether the actor writes the plan: a county's coordinator, or a manager of the whole employer. */
    static boolean writes(Actor actor, Plan plan) {
        return actor.isSystem() || actor.has(plan.writer(), plan.getOwner());
    }

    /** A version of a plan that the actor writes. Four statements. */
    public Whole whole(Actor actor, long versionId) {
        Access.require(actor, Role.COORDINATOR, Role.MANAGER);
        var version = Optional.ofNullable(store.find(PlanVersion.class, versionId))
                .filter(found -> writes(actor, found.getPlan()))
                .orElseThrow(Refused::notFound);
        var versions = store.createQuery(
                        "select v from PlanVersion v where v.plan = :plan order by v.number desc", PlanVersion.class)
                .setParameter("plan", version.getPlan())
                .setMaxResults(100)
                .getResultStream()
                .map(PlanQueries::version)
                .toList();
        return new Whole(version(version), lines(linesOf(version)), versions);
    }

    /** A line of a plan that the actor writes. */
    public Line line(Actor actor, long lineId) {
        Access.require(actor, Role.COORDINATOR, Role.MANAGER);
        var line = Optional.ofNullable(store.find(PlanLine.class, lineId))
                .filter(found -> writes(actor, found.getPlanVersion().getPlan()))
                .orElseThrow(Refused::notFound);
        return lines(List.of(line)).get(0);
    }

    /** PL8.4: the employer's own decided plans that have days left, with their lines and the decisions on them. */
    public List<Offered> ownDecided(Actor actor, long employerId) {
        Access.requireAny(actor, Scope.employer(employerId), Role.MANAGER, Role.FOLLOW_UP);
        return decided(current("v.plan.employer = :owners", employerId), employerId);
    }

    /** PL8.5: a page of the decided plans of employers that work in the county. They are decisions, and about nobody. */
    public List<OwnPlan> ownPlans(Actor actor, String county, int first, int most) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        var versions = store.createQuery(
                        "select v from PlanVersion v join fetch v.plan p, Employer w where w.id = p.employer"
                                + " and exists (select m from Employer x join x.municipalities m where x.id = w.id"
                                + " and m like :county) and v.state = :decided and v.lastDay >= :today"
                                + " and v.number = (select max(n.number) from PlanVersion n where n.plan = v.plan"
                                + " and n.state <> :draft) order by w.name, v.firstDay, v.id",
                        PlanVersion.class)
                .setParameter("county", county + "%")
                .setParameter("decided", PlanVersion.State.DECIDED)
                .setParameter("draft", PlanVersion.State.DRAFT)
                .setParameter("today", clocks.today())
                .setFirstResult(first)
                .setMaxResults(Math.min(most, MOST_PLANS))
                .getResultList();
        var lines = lines(linesOf(versions));
        return versions.stream()
                .map(version -> new OwnPlan(
                        version(version),
                        places.name(version.getPlan().getOwner()),
                        lines.stream()
                                .filter(line -> line.version() == version.getId())
                                .toList()))
                .toList();
    }

    private List<Offered> decided(List<PlanVersion> versions, long employerId) {
        var adopted = new HashMap<Long, Adopted>();
        adoptions(employerId).forEach(each -> adopted.put(each.getLine(), adopted(each)));
        var lines = lines(linesOf(versions));
        return versions.stream()
                .map(version -> new Offered(
                        version(version),
                        "",
                        lines.stream()
                                .filter(line -> line.version() == version.getId())
                                .map(line -> new Offer(line, adopted.get(line.origin()), false))
                                .toList()))
                .toList();
    }

    /** PL3.1, PL3.5: what the counties where the employer works recommend to it, and what it has adopted of that. */
    public List<Offered> offered(Actor actor, long employerId) {
        Access.requireAny(actor, Scope.employer(employerId), Role.MANAGER, Role.FOLLOW_UP);
        var employer =
                Optional.ofNullable(store.find(Employer.class, employerId)).orElseThrow(Refused::notFound);
        var served = employer.getMunicipalities();
        var versions = current("v.plan.county in :owners", counties(served));
        var lines = lines(linesOf(versions)).stream()
                .filter(line -> line.details().demand().audience().mayBeAt(employerId, employer.getKind(), served))
                .toList();
        var adopted = new HashMap<Long, Adopted>();
        adoptions(employerId).forEach(each -> adopted.put(each.getLine(), adopted(each)));
        var declined = new HashSet<>(
                store.createQuery("select d.line from Declining d where d.employer = :employer", Long.class)
                        .setParameter("employer", employerId)
                        .setMaxResults(MOST_PLANS * MOST_LINES)
                        .getResultList());
        var names = places.counties().stream()
                .collect(Collectors.toMap(OrganisationQueries.Named::code, OrganisationQueries.Named::name));
        return versions.stream()
                .map(version -> new Offered(
                        version(version),
                        names.getOrDefault(version.getPlan().getOwner().code(), ""),
                        lines.stream()
                                .filter(line -> line.version() == version.getId())
                                .map(line ->
                                        new Offer(line, adopted.get(line.origin()), declined.contains(line.origin())))
                                .toList()))
                .filter(offered -> !offered.offers().isEmpty())
                .toList();
    }

    /**
     * PL3.5: the offer of a line that was offered to the employer; when a newer version has been decided since, of the same line
     * in that.
     *
     * @throws Refused {@code plan.refused.gone} when there is none any more
     */
    public Offer offer(Actor actor, long employerId, long lineId) {
        var offers = offered(actor, employerId).stream()
                .flatMap(offered -> offered.offers().stream())
                .toList();
        return offers.stream()
                .filter(offer -> offer.line().id() == lineId)
                .findFirst()
                .orElseGet(() -> {
                    var line = once(employerId, lineId);
                    return offers.stream()
                            .filter(offer -> offer.line().origin() == line.getOrigin())
                            .findFirst()
                            .orElseThrow(() -> new Refused("plan.refused.gone"));
                });
    }

    /** A line that one of the employer's counties has decided at any time. */
    private PlanLine once(long employerId, long lineId) {
        var counties = counties(Optional.ofNullable(store.find(Employer.class, employerId))
                .orElseThrow(Refused::notFound)
                .getMunicipalities());
        return Optional.ofNullable(store.find(PlanLine.class, lineId))
                .filter(line -> line.getPlanVersion().getState() != PlanVersion.State.DRAFT)
                .filter(line -> line.getPlanVersion().getPlan().getOwner().level() == Scope.Level.COUNTY)
                .filter(line -> counties.contains(
                        line.getPlanVersion().getPlan().getOwner().code()))
                .orElseThrow(Refused::notFound);
    }

    private static Set<String> counties(Set<String> municipalities) {
        return municipalities.stream().map(code -> code.substring(0, 2)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The newest decided version of each plan of these owners that has days left. */
    private List<PlanVersion> current(String owned, Object owners) {
        return store.createQuery(
                        "select v from PlanVersion v join fetch v.plan where " + owned
                                + " and v.state = :decided and v.lastDay >= :today and v.number = (select max(w.number)"
                                + " from PlanVersion w where w.plan = v.plan and w.state <> :draft)"
                                + " order by v.plan.county, v.firstDay, v.id",
                        PlanVersion.class)
                .setParameter("owners", owners)
                .setParameter("decided", PlanVersion.State.DECIDED)
                .setParameter("draft", PlanVersion.State.DRAFT)
                .setParameter("today", clocks.today())
                .setMaxResults(MOST_PLANS)
                .getResultList();
    }

    private List<Adoption> adoptions(long employer) {
        return store.createQuery(
                        "select a from Adoption a where a.employer = :employer and a.endsFrom is null", Adoption.class)
                .setParameter("employer", employer)
                .setMaxResults(MOST_PLANS * MOST_LINES)
                .getResultList();
    }

    private static Adopted adopted(Adoption adoption) {
        return new Adopted(
                adoption.getId(),
                adoption.getHoldsFrom(),
                adoption.getDecidedOn(),
                adoption.getRegisterNumber(),
                adoption.getOwnDay());
    }

    static Version version(PlanVersion version) {
        return new Version(
                version.getId(),
                version.getVersion(),
                version.getPlan().getId(),
                version.getPlan().getOwner(),
                version.getNumber(),
                version.getState(),
                version.details(),
                version.getHoldsFrom(),
                version.getClosedFrom(),
                version.getNumber() == version.getPlan().getNewestNumber());
    }

    List<PlanLine> linesOf(PlanVersion version) {
        return linesOf(List.of(version));
    }

    private List<PlanLine> linesOf(List<PlanVersion> versions) {
        return versions.isEmpty()
                ? List.of()
                : store.createQuery(
                                "select l from PlanLine l where l.planVersion in :versions order by l.sort, l.id",
                                PlanLine.class)
                        .setParameter("versions", versions)
                        .setMaxResults(MOST_PLANS * MOST_LINES)
                        .getResultList();
    }

    /** The lines with the parts of their audiences and their courses, which take one statement for all. */
    List<Line> lines(Collection<PlanLine> lines) {
        var parts = parts(lines);
        return lines.stream()
                .map(line -> {
                    var own = parts.getOrDefault(line.getId(), new Parts(Audience.EVERYBODY, Set.of(), Set.of()));
                    return new Line(
                            line.getId(),
                            line.getVersion(),
                            line.getPlanVersion().getId(),
                            line.getOrigin(),
                            line.details(own.audience, own.courses, own.elsewhere));
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Parts> parts(Collection<PlanLine> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        var ids = lines.stream().map(line -> line.getId().toString()).sorted().collect(Collectors.joining(","));
        var rows = (List<Object[]>) store.createNativeQuery(List.of(
                                "1, convert(profession using utf8mb4) from plan_line_profession",
                                "2, convert(kind using utf8mb4) from plan_line_employer_kind",
                                "3, convert(municipality using utf8mb4) from plan_line_municipality",
                                "4, convert(kind using utf8mb4) from plan_line_employment_kind",
                                "5, convert(course using utf8mb4) from plan_line_course",
                                "6, convert(course using utf8mb4) from plan_line_external",
                                "7, convert(employer using utf8mb4) from plan_line_employer",
                                "8, convert(unit using utf8mb4) from plan_line_unit",
                                "9, convert(assignment using utf8mb4) from plan_line_assignment")
                        .stream()
                        .map(part -> "select line, " + part + " where line in (" + ids + ")")
                        .collect(Collectors.joining(" union all ")))
                .getResultList();
        var found = new HashMap<Long, Map<Long, Set<String>>>();
        rows.forEach(row -> found.computeIfAbsent(((Number) row[0]).longValue(), none -> new HashMap<>())
                .computeIfAbsent(((Number) row[1]).longValue(), none -> new HashSet<>())
                .add((String) row[2]));
        return lines.stream()
                .collect(Collectors.toMap(
                        PlanLine::getId, line -> parts(line, found.getOrDefault(line.getId(), Map.of()))));
    }

    private static Parts parts(PlanLine line, Map<Long, Set<String>> found) {
        var employers = EnumSet.noneOf(EmployerKind.class);
        found.getOrDefault(2L, Set.of()).forEach(kind -> employers.add(EmployerKind.valueOf(kind)));
        var kinds = EnumSet.noneOf(EmploymentKind.class);
        found.getOrDefault(4L, Set.of()).forEach(kind -> kinds.add(EmploymentKind.valueOf(kind)));
        return new Parts(
                new Audience(
                        found.getOrDefault(1L, Set.of()),
                        employers,
                        found.getOrDefault(3L, Set.of()),
                        kinds,
                        line.isNewlyEmployed(),
                        ids(found, 7L),
                        ids(found, 8L),
                        found.getOrDefault(9L, Set.of())),
                ids(found, 5L),
                ids(found, 6L));
    }

    private static Set<Long> ids(Map<Long, Set<String>> found, long part) {
        return found.getOrDefault(part, Set.of()).stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    /** The newest decided version before this one with its lines; empty when it is the first. */
    List<Line> before(PlanVersion version) {
        return store.createQuery(
                        "select v from PlanVersion v where v.plan = :plan and v.number < :number order by v.number desc",
                        PlanVersion.class)
                .setParameter("plan", version.getPlan())
                .setParameter("number", version.getNumber())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(earlier -> lines(linesOf(earlier)))
                .orElse(List.of());
    }

    long count(Scope owner) {
        var own = owner.level() == Scope.Level.EMPLOYER;
        return store.createQuery(
                        "select count(p) from Plan p where p." + (own ? "employer" : "county") + " = :owner",
                        Long.class)
                .setParameter("owner", own ? owner.employerId() : owner.code())
                .getSingleResult();
    }

    /** PL8.2: what an employer has adopted of a plan of its own, and that has not ended. */
    List<Adoption> adoptionsOf(Plan plan) {
        return store.createQuery(
                        "select a from Adoption a where a.endsFrom is null and a.line in"
                                + " (select l.id from PlanLine l where l.planVersion.plan = :plan)",
                        Adoption.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    int lastSort(PlanVersion version) {
        return linesOf(version).stream()
                .map(PlanLine::getSort)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    Optional<Declining> declining(long employer, long origin) {
        return store.createQuery(
                        "select d from Declining d where d.employer = :employer and d.line = :line", Declining.class)
                .setParameter("employer", employer)
                .setParameter("line", origin)
                .getResultStream()
                .findFirst();
    }

    /** H2.4, H6.2: what there is to do for those who write a county's plans. */
    public ToDo toDo(Actor actor, String county) {
        return new ToDo(0, drafts(plans(actor, county)), ending(current("v.plan.county = :owners", county)));
    }

    /** H2.4, H6.2: what there is to do for the managers of an employer. */
    public ToDo toDo(Actor actor, long employer) {
        var unanswered = offered(actor, employer).stream()
                .flatMap(offered -> offered.offers().stream())
                .filter(Offer::unanswered)
                .count();
        return new ToDo(
                unanswered, drafts(own(actor, employer)), ending(current("v.plan.employer = :owners", employer)));
    }

    private static List<Version> drafts(List<Version> versions) {
        return versions.stream().filter(Version::draft).toList();
    }

    /** Those that end within ninety days, and of which no later version is there. */
    private List<Version> ending(List<PlanVersion> versions) {
        return versions.stream()
                .filter(version -> version.getNumber() == version.getPlan().getNewestNumber()
                        && !version.getLastDay().isAfter(clocks.today().plusDays(ENDING_DAYS)))
                .map(PlanQueries::version)
                .toList();
    }

    boolean hasAdopted(long employer) {
        return !store.createQuery(
                        "select a.id from Adoption a where a.employer = :employer and a.endsFrom is null", Long.class)
                .setParameter("employer", employer)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    boolean isAdopted(long employer, long origin) {
        return adoptions(employer).stream().anyMatch(adoption -> adoption.getLine() == origin);
    }

    /** PL6.1: whether somebody is exempt from a line on the day or later. */
    boolean isExempt(long employment, long origin, LocalDate day) {
        return !store.createQuery(
                        "select x.id from Exemption x where x.employment = :employment and x.line = :line"
                                + " and x.lastDay >= :day",
                        Long.class)
                .setParameter("employment", employment)
                .setParameter("line", origin)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    long absences(long employment) {
        return store.createQuery("select count(a) from Absence a where a.employment = :employment", Long.class)
                .setParameter("employment", employment)
                .getSingleResult();
    }

    /** The actor's own employments that are not over. */
    List<Long> employments(Actor actor) {
        return store.createQuery(
                        "select e.id from Employment e where e.person.id = :person"
                                + " and (e.endsOn is null or e.endsOn >= :today)",
                        Long.class)
                .setParameter("person", actor.personId())
                .setParameter("today", clocks.today())
                .setMaxResults(MOST_EMPLOYMENTS)
                .getResultList();
    }

    /** PL6.4: the exemptions of this person. */
    List<Exemption> exemptionsOf(Actor actor, long person) {
        Access.requireOwnOrSystem(actor, person);
        return store.createQuery(
                        "select x from Exemption x where x.employment in"
                                + " (select e.id from Employment e where e.person.id = :person) order by x.id",
                        Exemption.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** PL6.4: the absences of this person. */
    List<Absence> absencesOf(Actor actor, long person) {
        Access.requireOwnOrSystem(actor, person);
        return store.createQuery(
                        "select a from Absence a where a.employment in"
                                + " (select e.id from Employment e where e.person.id = :person) order by a.id",
                        Absence.class)
                .setParameter("person", person)
                .getResultList();
    }
}
