package se.larstig.external;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.Employment;
import se.larstig.organisation.Unit;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** EX2: what has been shown, for the person herself and for those who manage where she works. */
@Queries
public class ProofQueries {

    private static final int MOST_MINE = 100;
    private static final int MOST_EMPLOYMENTS = 20;

    /** That somebody has opened her file. */
    public record Look(String viewer, Instant at) {}

    /**
     * A proof as she sees it.
     *
     * @param file whether its file is still there
     */
    public record Mine(
            long id,
            String course,
            LocalDate happenedOn,
            Instant shownAt,
            Proof.State state,
            Proof.@Nullable Reason reason,
            boolean file,
            List<Look> looks) {

        public boolean waiting() {
            return state == Proof.State.WAITING;
        }
    }

    /**
     * A proof as a manager sees it.
     *
     * @param accepted what the county accepts as proof; may be empty
     */
    public record Shown(
            long id,
            long person,
            String name,
            String course,
            String accepted,
            LocalDate happenedOn,
            Instant shownAt,
            Proof.State state,
            boolean file) {

        public boolean waiting() {
            return state == Proof.State.WAITING;
        }
    }

    /** A page of what waits, and how long the whole list is. */
    public record Waiting(List<Shown> rows, long total) {}

    private static final String LASTS = " e.startsOn <= :today and (e.endsOn is null or e.endsOn >= :today)";

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ExternalCourseQueries courses;

    @Inject
    private Clocks clocks;

    /** EX2.1: the courses of which the actor can show proof: those of the counties in which she works today. */
    public List<ExternalCourseQueries.Row> showable(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return counties(actor).stream()
                .flatMap(county -> courses.inUse(county).stream())
                .filter(course -> !course.meeting())
                .toList();
    }

    private List<String> counties(Actor actor) {
        return store.createQuery(
                        "select e.municipality from Employment e where e.person.id = :person and" + LASTS, String.class)
                .setParameter("person", actor.personId())
                .setParameter("today", clocks.today())
                .setMaxResults(MOST_EMPLOYMENTS)
                .getResultStream()
                .map(municipality -> municipality.substring(0, 2))
                .distinct()
                .sorted()
                .toList();
    }

    /** What the actor has shown, the newest first, with who has opened it. */
    public List<Mine> mine(Actor actor) {
        Access.require(actor, Role.LEARNER);
        var rows = store.createQuery(
                        "select p, c.name from Proof p, ExternalCourse c where c.id = p.course and p.person = :person"
                                + " order by p.shownAt desc, p.id desc",
                        Object[].class)
                .setParameter("person", actor.personId())
                .setMaxResults(MOST_MINE)
                .getResultList();
        var ids = rows.stream().map(row -> ((Proof) row[0]).getId()).collect(Collectors.toSet());
        var files = files(ids);
        var looks = looks(ids);
        return rows.stream()
                .map(row -> {
                    var proof = (Proof) row[0];
                    return new Mine(
                            proof.getId(),
                            (String) row[1],
                            proof.getHappenedOn(),
                            proof.getShownAt(),
                            proof.getState(),
                            proof.getReason(),
                            files.contains(proof.getId()),
                            looks.getOrDefault(proof.getId(), List.of()));
                })
                .toList();
    }

    private Set<Long> files(Collection<Long> proofs) {
        return proofs.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        store.createQuery("select f.proof from ProofFile f where f.proof in :proofs", Long.class)
                                .setParameter("proofs", proofs)
                                .getResultList());
    }

    private Map<Long, List<Look>> looks(Collection<Long> proofs) {
        var looks = new HashMap<Long, List<Look>>();
        if (!proofs.isEmpty()) {
            store.createQuery(
                            "select l.proof, p.name, l.seenAt from ProofLook l, Person p where p.id = l.viewer"
                                    + " and l.proof in :proofs order by l.seenAt desc, l.id desc",
                            Object[].class)
                    .setParameter("proofs", proofs)
                    .setMaxResults(MOST_MINE)
                    .getResultStream()
                    .forEach(row -> looks.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                            .add(new Look((String) row[1], (Instant) row[2])));
        }
        return looks;
    }

    /**
     * EX2.7: what waits of those who work today within the scope, the oldest first, without the actor's own.
     *
     * @param scope an employer or a unit that the actor manages
     */
    public Waiting waiting(Actor actor, Scope scope, int first, int most) {
        Access.require(actor, Role.MANAGER, scope);
        var where = " from Proof p, ExternalCourse c, Person h where c.id = p.course and h.id = p.person"
                + " and p.state = :waiting and p.person <> :actor and exists (select e.id from Employment e"
                + " where e.person = h and e.employer = :employer"
                + (scope.level() == Scope.Level.UNIT ? " and e.unit = :unit" : "") + " and" + LASTS + ")";
        var total = with(store.createQuery("select count(p)" + where, Long.class), actor, scope)
                .getSingleResult();
        var rows = with(
                        store.createQuery("select p, c, h.name" + where + " order by p.shownAt, p.id", Object[].class),
                        actor,
                        scope)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> shown(row, true))
                .toList();
        return new Waiting(rows, total);
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query, Actor actor, Scope scope) {
        query.setParameter("waiting", Proof.State.WAITING)
                .setParameter("actor", actor.personId())
                .setParameter("employer", scope.employerId())
                .setParameter("today", clocks.today());
        return scope.level() == Scope.Level.UNIT ? query.setParameter("unit", scope.unitId()) : query;
    }

    /** A proof of one of the actor's own staff. */
    public Shown shown(Actor actor, long proofId) {
        Access.require(actor, Role.MANAGER);
        var row = store.createQuery(
                        "select p, c, h.name from Proof p, ExternalCourse c, Person h where c.id = p.course"
                                + " and h.id = p.person and p.id = :proof and p.person <> :actor",
                        Object[].class)
                .setParameter("proof", proofId)
                .setParameter("actor", actor.personId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
        if (managed(actor, ((Proof) row[0]).getPerson()).isEmpty()) {
            throw Refused.notFound();
        }
        return shown(row, !files(Set.of(proofId)).isEmpty());
    }

    private static Shown shown(Object[] row, boolean file) {
        var proof = (Proof) row[0];
        var course = (ExternalCourse) row[1];
        return new Shown(
                proof.getId(),
                proof.getPerson(),
                (String) row[2],
                course.getName(),
                course.details().proof(),
                proof.getHappenedOn(),
                proof.getShownAt(),
                proof.getState(),
                file);
    }

    /** The newest employment of the person that lasts today and that the actor manages. */
    Optional<Employment> managed(Actor actor, long person) {
        return store.createQuery(
                        "select e, u from Employment e, Unit u where u.id = e.unit and e.person.id = :person and"
                                + LASTS + " order by e.startsOn desc, e.id desc",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("today", clocks.today())
                .setMaxResults(MOST_EMPLOYMENTS)
                .getResultStream()
                .filter(row -> actor.scopes(Role.MANAGER).stream().anyMatch(((Unit) row[1])::liesIn))
                .map(row -> (Employment) row[0])
                .findFirst();
    }

    /** The courses of which the actor has shown proof that waits. */
    public Set<Long> waitingCourses(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return new HashSet<>(store.createQuery(
                        "select p.course from Proof p where p.person = :person and p.state = :waiting", Long.class)
                .setParameter("person", actor.personId())
                .setParameter("waiting", Proof.State.WAITING)
                .setMaxResults(Proofs.MOST_WAITING)
                .getResultList());
    }

    long countWaiting(Actor actor) {
        return store.createQuery(
                        "select count(p) from Proof p where p.person = :person and p.state = :waiting", Long.class)
                .setParameter("person", actor.personId())
                .setParameter("waiting", Proof.State.WAITING)
                .getSingleResult();
    }

    /** Whether she has shown the same course of the same day, and it waits. */
    boolean isShown(long person, long course, LocalDate happenedOn) {
        return !store.createQuery(
                        "select p.id from Proof p where p.person = :person and p.course = :course"
                                + " and p.happenedOn = :day and p.state = :waiting",
                        Long.class)
                .setParameter("person", person)
                .setParameter("course", course)
                .setParameter("day", happenedOn)
                .setParameter("waiting", Proof.State.WAITING)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** EX2.5: whether the same course of the same day is recorded. */
    boolean isDone(long person, long course, LocalDate happenedOn) {
        return !store.createQuery(
                        "select c.id from ExternalCompletion c where c.person = :person and c.course = :course"
                                + " and c.happenedOn = :day and (c.answer is null or c.answer <> :back)",
                        Long.class)
                .setParameter("person", person)
                .setParameter("course", course)
                .setParameter("day", happenedOn)
                .setParameter("back", ExternalCompletion.Answer.TAKEN_BACK)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Proof> waitingSince(Instant before) {
        return store.createQuery(
                        "select p from Proof p where p.state = :waiting and p.shownAt < :before order by p.id",
                        Proof.class)
                .setParameter("waiting", Proof.State.WAITING)
                .setParameter("before", before)
                .getResultList();
    }

    List<ProofFile> filesDecidedBefore(Instant before) {
        return store.createQuery(
                        "select f from ProofFile f, Proof p where p.id = f.proof and p.decidedAt < :before",
                        ProofFile.class)
                .setParameter("before", before)
                .getResultList();
    }
}
