package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseVersion;
import se.larstig.catalogue.Sitting;
import se.larstig.identity.Employment;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** L10: the sittings that a leader may register, what came of them, and what a person is asked about her own. */
@Queries
public class MeetingQueries {

    /** L10.3. */
    static final Duration ASKED_FOR = Duration.ofDays(60);

    /** L10.5. */
    static final int FEWEST = 5;

    private static final int MOST_SITTINGS = 200;
    private static final int MOST_MEETINGS = 20;
    private static final int MOST_ASKED = 20;
    private static final int MOST_FORGOTTEN = 10_000;

    /** A sitting of a published course. */
    public record Offered(long sitting, long course, String courseTitle, int number, String title) {}

    /**
     * A sitting that a group has had.
     *
     * @param registered how many were registered; null when they are fewer than five
     * @param confirmed how many of them have said yes; null when the former is
     */
    public record Held(
            String courseTitle,
            int number,
            String title,
            String lang,
            LocalDate heldOn,
            @Nullable Integer registered,
            @Nullable Integer confirmed) {}

    /** What the actor is asked: whether she was at this sitting. */
    public record Asked(long attendance, String courseTitle, int number, String title, String lang, LocalDate heldOn) {}

    private static final String TODAY = " e.startsOn <= :today and (e.endsOn is null or e.endsOn >= :today)";

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Clocks clocks;

    /** The sittings of published courses, course by course. */
    public List<Offered> offered(Actor actor) {
        Access.require(actor, Role.GROUP_LEADER, Role.MANAGER);
        return store.createQuery(
                        "select s.id, v.course.id, v.title, s.sort, s.title from Sitting s join s.courseVersion v"
                                + " where v.state = :published order by v.title, v.id, s.sort",
                        Object[].class)
                .setParameter("published", CourseVersion.State.PUBLISHED)
                .setMaxResults(MOST_SITTINGS)
                .getResultStream()
                .map(row ->
                        new Offered((Long) row[0], (Long) row[1], (String) row[2], (Integer) row[3], (String) row[4]))
                .toList();
    }

    boolean isOffered(long sittingId) {
        return Optional.ofNullable(store.find(Sitting.class, sittingId))
                .filter(sitting -> sitting.getCourseVersion().getState() == CourseVersion.State.PUBLISHED)
                .isPresent();
    }

    /** L10.5: what was registered last for exactly this scope. Two statements. */
    public List<Held> latest(Actor actor, Scope scope) {
        Access.requireAny(actor, scope, Role.GROUP_LEADER, Role.MANAGER);
        var rows = store.createQuery(
                        "select m, s.sort, s.title, v.title, v.lang from Meeting m join Sitting s on s.id = m.sitting"
                                + " join s.courseVersion v where m.scope = :scope order by m.heldOn desc, m.id desc",
                        Object[].class)
                .setParameter("scope", scope.code())
                .setMaxResults(MOST_MEETINGS)
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var confirmed = new HashMap<Long, Integer>();
        store.createQuery(
                        "select a.meeting.id, count(a) from Attendance a where a.meeting.id in :meetings"
                                + " and a.answer = :yes group by a.meeting.id",
                        Object[].class)
                .setParameter(
                        "meetings",
                        rows.stream().map(row -> ((Meeting) row[0]).getId()).toList())
                .setParameter("yes", Attendance.Answer.YES)
                .getResultList()
                .forEach(row -> confirmed.put((Long) row[0], ((Long) row[1]).intValue()));
        return rows.stream()
                .map(row -> held(row, (Meeting) row[0], confirmed.getOrDefault(((Meeting) row[0]).getId(), 0)))
                .toList();
    }

    private static Held held(Object[] row, Meeting meeting, int confirmed) {
        var told = meeting.getRegistered() >= FEWEST;
        return new Held(
                (String) row[3],
                (Integer) row[1],
                (String) row[2],
                (String) row[4],
                meeting.getHeldOn(),
                told ? meeting.getRegistered() : null,
                told ? confirmed : null);
    }

    /** L10.3: what the actor is asked. */
    public List<Asked> mine(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return store.createQuery(
                        "select a.id, v.title, s.sort, s.title, v.lang, a.heldOn from Attendance a"
                                + " join Sitting s on s.id = a.sitting join s.courseVersion v"
                                + " join Employment e on e.id = a.employment where a.person = :person"
                                + " and a.answer is null and a.registeredAt >= :since and" + TODAY
                                + " order by a.heldOn, a.id",
                        Object[].class)
                .setParameter("person", actor.personId())
                .setParameter("since", since())
                .setParameter("today", clocks.today())
                .setMaxResults(MOST_ASKED)
                .getResultStream()
                .map(row -> new Asked(
                        (Long) row[0], (String) row[1], (Integer) row[2], (String) row[3], (String) row[4], (LocalDate)
                                row[5]))
                .toList();
    }

    /** Whether she works there still, which is when she is asked. */
    boolean isAsked(Actor actor, Attendance attendance) {
        Access.requireOwn(actor, attendance.getPerson());
        return store.createQuery("select count(e) from Employment e where e.id = :employment and" + TODAY, Long.class)
                        .setParameter("employment", attendance.getEmployment())
                        .setParameter("today", clocks.today())
                        .getSingleResult()
                > 0;
    }

    boolean isDoneSince(Actor actor, long course, LocalDate day) {
        return store.createQuery(
                                "select count(c) from Completion c where c.person = :person and c.course = :course"
                                        + " and c.happenedAt >= :since",
                                Long.class)
                        .setParameter("person", actor.personId())
                        .setParameter("course", course)
                        .setParameter("since", day.atStartOfDay(Clocks.ZONE).toInstant())
                        .getSingleResult()
                > 0;
    }

    Optional<Meeting> find(long sitting, Scope scope, LocalDate heldOn) {
        return store.createQuery(
                        "select m from Meeting m where m.sitting = :sitting and m.scope = :scope and m.heldOn = :day",
                        Meeting.class)
                .setParameter("sitting", sitting)
                .setParameter("scope", scope.code())
                .setParameter("day", heldOn)
                .getResultStream()
                .findFirst();
    }

    boolean isRegistered(Actor actor, long person, long sitting, LocalDate heldOn) {
        return store.createQuery(
                                "select count(a) from Attendance a where a.person = :person and a.sitting = :sitting"
                                        + " and a.heldOn = :day",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("sitting", sitting)
                        .setParameter("day", heldOn)
                        .getSingleResult()
                > 0;
    }

    /** The oldest employment within the scope that lasts today; never the actor's own. */
    Optional<Employment> employment(Actor actor, Scope scope, long person) {
        if (person == actor.personId()) {
            return Optional.empty();
        }
        TypedQuery<Employment> query = store.createQuery(
                        "select e from Employment e where e.person.id = :person and e.employer = :employer"
                                + (scope.level() == Scope.Level.UNIT ? " and e.unit = :unit" : "") + " and" + TODAY
                                + " order by e.startsOn, e.id",
                        Employment.class)
                .setParameter("person", person)
                .setParameter("employer", scope.employerId())
                .setParameter("today", clocks.today())
                .setMaxResults(1);
        if (scope.level() == Scope.Level.UNIT) {
            query.setParameter("unit", scope.unitId());
        }
        return query.getResultStream().findFirst();
    }

    /** L10.3: what is old and was not answered, or answered by no. */
    List<Attendance> unconfirmed(Actor actor) {
        return store.createQuery(
                        "select a from Attendance a where a.registeredAt < :since"
                                + " and (a.answer is null or a.answer = :no)",
                        Attendance.class)
                .setParameter("since", since())
                .setParameter("no", Attendance.Answer.NO)
                .setMaxResults(MOST_FORGOTTEN)
                .getResultList();
    }

    private Instant since() {
        return clocks.now().minus(ASKED_FOR);
    }

    /** L7.1. */
    List<Attendance> attendancesOf(Actor actor, long person) {
        Access.requireOwnOrSystem(actor, person);
        return store.createQuery("select a from Attendance a where a.person = :person", Attendance.class)
                .setParameter("person", person)
                .getResultList();
    }
}
