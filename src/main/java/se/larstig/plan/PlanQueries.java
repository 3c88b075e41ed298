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

    static final int MOST_PLANS = 30;
    static final int MOST_LINES = 40;

    /**
     * A version of a plan.
     *
     * @param seen what changes with it, for the form that changes it
     * @param newest whether no later version is there
     */
    public record Version(
            long id,
            int seen,
            long plan,
            String county,
            int number,
            PlanVersion.State state,
            PlanDetails details,
            @Nullable LocalDate holdsFrom,
            @Nullable LocalDate closedFrom,
            boolean newest) {

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

    /** A line that an employer may adopt, or has adopted; null when it has not. */
    public record Offer(Line line, @Nullable Adopted adopted) {}

    /** A plan with the lines that are for an employer. */
    public record Offered(Version version, String countyName, List<Offer> offers) {}

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
        return store.createQuery(
                        "select v from PlanVersion v join fetch v.plan where v.plan.county = :county"
                                + " and v.number = v.plan.newestNumber order by v.firstDay desc, v.id desc",
                        PlanVersion.class)
                .setParameter("county", county)
                .setMaxResults(MOST_PLANS)
                .getResultStream()
                .map(PlanQueries::version)
                .toList();
    }

    /** A version of a plan of the actor's county. Four statements. */
    public Whole whole(Actor actor, long versionId) {
        Access.require(actor, Role.COORDINATOR);
        var version =
                Optional.ofNullable(store.find(PlanVersion.class, versionId)).orElseThrow(Refused::notFound);
        Access.require(actor, Role.COORDINATOR, Scope.county(version.getPlan().getCounty()));
        var versions = store.createQuery(
                        "select v from PlanVersion v where v.plan = :plan order by v.number desc", PlanVersion.class)
                .setParameter("plan", version.getPlan())
                .setMaxResults(100)
                .getResultStream()
                .map(PlanQueries::version)
                .toList();
        return new Whole(version(version), lines(linesOf(version)), versions);
    }

    /** A line of a plan of the actor's county. */
    public Line line(Actor actor, long lineId) {
        Access.require(actor, Role.COORDINATOR);
        var line = Optional.ofNullable(store.find(PlanLine.class, lineId)).orElseThrow(Refused::notFound);
        Access.require(
                actor,
                Role.COORDINATOR,
                Scope.county(line.getPlanVersion().getPlan().getCounty()));
        return lines(List.of(line)).get(0);
    }

    /** PL3.1, PL3.5: what the counties where the employer works recommend to it, and what it has adopted of that. */
    public List<Offered> offered(Actor actor, long employerId) {
        Access.requireAny(actor, Scope.employer(employerId), Role.MANAGER, Role.FOLLOW_UP);
        var employer =
                Optional.ofNullable(store.find(Employer.class, employerId)).orElseThrow(Refused::notFound);
        var served = employer.getMunicipalities();
        var versions = current(counties(served));
        var lines = lines(linesOf(versions)).stream()
                .filter(line -> line.details().demand().audience().mayBeAt(employer.getKind(), served))
                .toList();
        var adopted = new HashMap<Long, Adopted>();
        adoptions(employerId).forEach(each -> adopted.put(each.getLine(), adopted(each)));
        var names = places.counties().stream()
                .collect(Collectors.toMap(OrganisationQueries.Named::code, OrganisationQueries.Named::name));
        return versions.stream()
                .map(version -> new Offered(
                        version(version),
                        names.getOrDefault(version.getPlan().getCounty(), ""),
                        lines.stream()
                                .filter(line -> line.version() == version.getId())
                                .map(line -> new Offer(line, adopted.get(line.origin())))
                                .toList()))
                .filter(offered -> !offered.offers().isEmpty())
                .toList();
    }

    private static Set<String> counties(Set<String> municipalities) {
        return municipalities.stream().map(code -> code.substring(0, 2)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The newest decided version of each plan of these counties that has days left. */
    private List<PlanVersion> current(Set<String> counties) {
        return store.createQuery(
                        "select v from PlanVersion v join fetch v.plan where v.plan.county in :counties"
                                + " and v.state = :decided and v.lastDay >= :today and v.number = (select max(w.number)"
                                + " from PlanVersion w where w.plan = v.plan and w.state <> :draft)"
                                + " order by v.plan.county, v.firstDay, v.id",
                        PlanVersion.class)
                .setParameter("counties", counties)
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
                version.getPlan().getCounty(),
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
                                "6, convert(course using utf8mb4) from plan_line_external")
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
                        line.isNewlyEmployed()),
                ids(found.getOrDefault(5L, Set.of())),
                ids(found.getOrDefault(6L, Set.of())));
    }

    private static Set<Long> ids(Set<String> texts) {
        return texts.stream().map(Long::valueOf).collect(Collectors.toSet());
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

    long count(String county) {
        return store.createQuery("select count(p) from Plan p where p.county = :county", Long.class)
                .setParameter("county", county)
                .getSingleResult();
    }

    int lastSort(PlanVersion version) {
        return linesOf(version).stream()
                .map(PlanLine::getSort)
                .max(Comparator.naturalOrder())
                .orElse(0);
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
