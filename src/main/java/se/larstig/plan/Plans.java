package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseQueries;
import se.larstig.external.ExternalCourseQueries;
import se.larstig.identity.AuditTrail;
import se.larstig.organisation.Employer;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.shared.Settings;

/** PL1, PL2, PL8: a county's coordinator writes and decides its plans, and a manager those of her employer. */
@Boundary
public class Plans {

    private static final int MOST_COURSES = 100;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private PlanQueries queries;

    @Inject
    private CourseQueries courses;

    @Inject
    private ExternalCourseQueries external;

    @Inject
    private OrganisationQueries places;

    @Inject
    private AssignmentQueries assignments;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /** PL1.1: begins a plan. Returns the id of its first version, a draft. */
    public long write(Actor actor, String county, PlanDetails details) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        return begun(Scope.county(county), details);
    }

    /** PL8.1: begins a plan of an employer's own. Returns the id of its first version, a draft. */
    public long writeOwn(Actor actor, long employer, PlanDetails details) {
        Access.require(actor, Role.MANAGER, Scope.employer(employer));
        return begun(Scope.employer(employer), details);
    }

    private long begun(Scope owner, PlanDetails details) {
        if (queries.count(owner) >= PlanQueries.MOST_PLANS) {
            throw new Refused("plan.refused.too-many", PlanQueries.MOST_PLANS);
        }
        var plan = new Plan(owner);
        store.persist(plan);
        store.flush();
        return persisted(plan.next(details)).getId();
    }

    private PlanVersion persisted(PlanVersion version) {
        store.persist(version);
        return version;
    }

    /** PL1.2. */
    public void change(Actor actor, long versionId, int seen, PlanDetails details) {
        Access.require(actor, Role.COORDINATOR, Role.MANAGER);
        var version = own(actor, versionId);
        version.requireSeen(seen);
        version.change(details);
    }

    /** PL2.1, PL2.9: adds a line to a draft. Returns its id. A double click waits for the first, and finds what it wrote. */
    public long writeLine(Actor actor, long versionId, LineDetails details) {
        Access.require(actor, Role.COORDINATOR, Role.MANAGER);
        store.find(PlanVersion.class, versionId, LockModeType.PESSIMISTIC_WRITE);
        var version = own(actor, versionId);
        version.requireDraft();
        requireKnown(version, details);
        var sent = queries.lines(queries.linesOf(version)).stream()
                .filter(line -> line.details().equals(details))
                .findFirst();
        if (sent.isPresent()) {
            return sent.get().id();
        }
        if (queries.linesOf(version).size() >= PlanQueries.MOST_LINES) {
            throw new Refused("plan.refused.too-many-lines", PlanQueries.MOST_LINES);
        }
        var line = new PlanLine(version, queries.lastSort(version) + 1, details);
        var same = same(version, null, details);
        store.persist(line);
        line.is(same);
        touch(version);
        return line.getId();
    }

    /** PL1.2, PL2.6. */
    public void changeLine(Actor actor, long lineId, int seen, LineDetails details) {
        Access.require(actor, Role.COORDINATOR, Role.MANAGER);
        var line = ownLine(actor, lineId);
        requireKnown(line.getPlanVersion(), details);
        line.change(details, seen);
        line.is(same(line.getPlanVersion(), lineId, details));
        touch(line.getPlanVersion());
    }

    public void removeLine(Actor actor, long lineId, int seen) {
        Access.require(actor, Role.COORDINATOR, Role.MANAGER);
        var line = ownLine(actor, lineId);
        line.getPlanVersion().requireDraft();
        line.requireSeen(seen);
        store.remove(line);
        touch(line.getPlanVersion());
    }

    /** PL1.3, PL1.4: decides a county's plan. */
    public void decide(Actor actor, long versionId, int seen) {
        Access.require(actor, Role.COORDINATOR);
        var version = own(actor, versionId);
        if (version.getPlan().writer() != Role.COORDINATOR) {
            throw Refused.notFound();
        }
        decideNow(actor, version, seen);
    }

    /** PL8.2: decides an employer's own plan, which adopts its lines. */
    public void decideOwn(Actor actor, long versionId, int seen, LocalDate decidedOn, String registerNumber) {
        Access.require(actor, Role.MANAGER);
        var version = own(actor, versionId);
        if (version.getPlan().writer() != Role.MANAGER) {
            throw Refused.notFound();
        }
        var employer = version.getPlan().getOwner().employerId();
        store.find(Employer.class, employer, LockModeType.PESSIMISTIC_WRITE);
        for (var line : decideNow(actor, version, seen)) {
            if (!queries.isAdopted(employer, line.origin())) {
                store.persist(new Adoption(
                        employer,
                        line.origin(),
                        line.details().demand().due(),
                        decidedOn,
                        registerNumber,
                        null,
                        clocks.today(),
                        clocks.now(),
                        actor.personId()));
            }
        }
    }

    private List<PlanQueries.Line> decideNow(Actor actor, PlanVersion version, int seen) {
        version.requireSeen(seen);
        var lines = queries.lines(queries.linesOf(version));
        if (lines.isEmpty()) {
            throw new Refused("plan.refused.no-line");
        }
        if (!Settings.demo()) {
            requireApproved(lines);
        }
        version.decide(actor.personId(), clocks.now(), clocks.today());
        trail.note(actor, "plan.decide", said(version));
        return lines;
    }

    /** Which it is, for the audit trail. */
    private static String said(PlanVersion version) {
        return version.getPlan().getOwner().code() + " " + version.getId();
    }

    /** The draft goes, and with the first one the plan. */
    public void drop(Actor actor, long versionId, int seen) {
        Access.require(actor, Role.COORDINATOR, Role.MANAGER);
        var version = own(actor, versionId);
        version.requireSeen(seen);
        version.requireDraft();
        queries.linesOf(version).forEach(store::remove);
        store.flush();
        store.remove(version);
        store.flush();
        version.getPlan().drop();
        if (version.getPlan().getNewestNumber() == 0) {
            store.remove(version.getPlan());
        }
    }

    /** PL1.2: a draft that begins as a copy of the newest version, which has been decided. Returns its id. */
    public long next(Actor actor, long versionId) {
        Access.require(actor, Role.COORDINATOR, Role.MANAGER);
        var version = own(actor, versionId);
        store.lock(version.getPlan(), LockModeType.PESSIMISTIC_WRITE);
        if (version.getNumber() != version.getPlan().getNewestNumber()
                || version.getState() == PlanVersion.State.DRAFT) {
            throw new Refused("plan.refused.not-newest");
        }
        var next = persisted(version.getPlan().next(version.details()));
        store.flush();
        for (var line : queries.lines(queries.linesOf(version))) {
            var copy = new PlanLine(next, queries.lastSort(next) + 1, line.details());
            store.persist(copy);
            copy.is(line.origin());
            store.flush();
        }
        return next.getId();
    }

    /** PL1.3: from today on it holds no longer. */
    public void close(Actor actor, long versionId, int seen) {
        Access.require(actor, Role.COORDINATOR, Role.MANAGER);
        var version = own(actor, versionId);
        version.requireSeen(seen);
        version.close(clocks.today());
        if (version.getPlan().writer() == Role.MANAGER) {
            queries.adoptionsOf(version.getPlan()).forEach(adoption -> adoption.end(clocks.today(), actor.personId()));
        }
        trail.note(actor, "plan.close", said(version));
    }

    /** Somebody else's plan does not exist. */
    private PlanVersion own(Actor actor, long versionId) {
        return Optional.ofNullable(store.find(PlanVersion.class, versionId))
                .filter(version -> PlanQueries.writes(actor, version.getPlan()))
                .orElseThrow(Refused::notFound);
    }

    private PlanLine ownLine(Actor actor, long lineId) {
        var line = Optional.ofNullable(store.find(PlanLine.class, lineId)).orElseThrow(Refused::notFound);
        own(actor, line.getPlanVersion().getId());
        return line;
    }

    /** PL1.6: a version changes with its lines. */
    private void touch(PlanVersion version) {
        store.lock(version, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** PL2.6: the line of the version before that demands the same and that no other line of this one is. */
    private @Nullable Long same(PlanVersion version, @Nullable Long lineId, LineDetails details) {
        var taken = queries.linesOf(version).stream()
                .filter(other -> !other.getId().equals(lineId))
                .map(PlanLine::getOrigin)
                .collect(Collectors.toSet());
        return queries.before(version).stream()
                .filter(earlier -> earlier.details().demand().equals(details.demand()))
                .map(PlanQueries.Line::origin)
                .filter(origin -> !taken.contains(origin))
                .findFirst()
                .orElse(null);
    }

    /** What a form names and does not exist does not exist for the plan either. */
    private void requireKnown(PlanVersion version, LineDetails details) {
        var audience = details.demand().audience();
        var owner = version.getPlan().getOwner();
        if (!codes(places.professions("sv"), places.professionGroups("sv")).containsAll(audience.professions())
                || !places.municipalities(owner).stream()
                        .map(OrganisationQueries.Place::code)
                        .collect(Collectors.toSet())
                        .containsAll(audience.municipalities())
                || !assignments.names("sv").keySet().containsAll(audience.assignments())
                || !knows(owner, audience)
                || !courses.published("", 0, MOST_COURSES).rows().stream()
                        .map(CourseQueries.VersionRow::courseId)
                        .collect(Collectors.toSet())
                        .containsAll(details.demand().courses())
                || !external.all(details.demand().elsewhere()).stream()
                        .filter(each -> places.counties(owner).contains(each.county()))
                        .map(ExternalCourseQueries.Row::id)
                        .collect(Collectors.toSet())
                        .containsAll(details.demand().elsewhere())) {
            throw Refused.notFound();
        }
    }

    /** PL2.2, PL8.3: a county's plan names employers of the county, and an employer's own its units. */
    private boolean knows(Scope owner, Audience audience) {
        return owner.level() == Scope.Level.COUNTY
                ? audience.units().isEmpty()
                        && places.employersOf(owner.code(), audience.workplaces())
                                        .size()
                                == audience.workplaces().size()
                : audience.workplaces().isEmpty()
                        && (audience.units().isEmpty()
                                || places.units(owner.employerId()).stream()
                                        .map(OrganisationQueries.UnitName::id)
                                        .collect(Collectors.toSet())
                                        .containsAll(audience.units()));
    }

    private static Set<String> codes(List<OrganisationQueries.Named> some, List<OrganisationQueries.Named> more) {
        var codes = some.stream().map(OrganisationQueries.Named::code).collect(Collectors.toSet());
        more.forEach(named -> codes.add(named.code()));
        return codes;
    }

    private void requireApproved(List<PlanQueries.Line> lines) {
        var published = courses.published("", 0, MOST_COURSES).rows();
        for (var line : lines) {
            for (var course : line.details().demand().courses()) {
                published.stream()
                        .filter(row -> row.courseId() == course && !row.reviewed())
                        .findFirst()
                        .ifPresent(row -> {
                            throw new Refused("plan.refused.not-approved", row.title());
                        });
            }
        }
    }
}
