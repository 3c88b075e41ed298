package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.larstig.catalogue.Sitting;
import se.larstig.identity.AuditTrail;
import se.larstig.identity.Person;
import se.larstig.organisation.Employer;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** L10: a leader registers which sitting her group has had and who was there, and each of them says whether it is so. */
@Boundary
public class Meetings {

    /** L10.1. */
    public static final int MOST_PERSONS = 50;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private MeetingQueries queries;

    @Inject
    private LearningQueries learning;

    @Inject
    private Enrolments enrolments;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /**
     * L10.1, L10.2. The employer and the persons are locked before anything is read, so that a double click and another leader
     * find what was written first.
     *
     * @param scope an employer or a unit that the actor leads groups in, or manages
     */
    public void register(Actor actor, Scope scope, long sittingId, LocalDate heldOn, Set<Long> persons) {
        Access.requireAny(actor, scope, Role.GROUP_LEADER, Role.MANAGER);
        if (persons.isEmpty() || persons.size() > MOST_PERSONS) {
            throw new Refused("learning.refused.meeting.persons", MOST_PERSONS);
        }
        store.find(Employer.class, scope.employerId(), LockModeType.PESSIMISTIC_WRITE);
        var sorted = new TreeSet<>(persons);
        sorted.forEach(person -> store.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE));
        if (!queries.isOffered(sittingId)) {
            throw Refused.notFound();
        }
        var day = Meeting.held(heldOn, clocks.today());
        var meeting = queries.find(sittingId, scope, day)
                .orElseGet(() -> new Meeting(sittingId, scope, day, clocks.now(), actor.personId()));
        var added = 0;
        for (var person : sorted) {
            var employment = queries.employment(actor, scope, person).orElseThrow(Refused::notFound);
            if (employment.getStartsOn().isAfter(day)) {
                throw new Refused(
                        "learning.refused.meeting.later", employment.getPerson().getName());
            }
            if (!queries.isRegistered(actor, person, sittingId, day)) {
                store.persist(meeting);
                store.persist(meeting.add(person, employment.getId(), clocks.now()));
                added++;
            }
        }
        trail.note(actor, "learning.meeting", sittingId + " " + day + " " + scope.code() + " " + added);
    }

    /** L10.3, L10.4, L10.5: answering again changes nothing. */
    public void answer(Actor actor, long attendanceId, Attendance.Answer answer) {
        Access.require(actor, Role.LEARNER);
        var attendance = Optional.ofNullable(store.find(Attendance.class, attendanceId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
        Access.requireOwn(actor, attendance.getPerson());
        if (!queries.isAsked(actor, attendance)) {
            throw Refused.notFound();
        }
        if (attendance.answer(answer, clocks.now()) && answer == Attendance.Answer.YES) {
            credit(actor, attendance);
        }
    }

    private void credit(Actor actor, Attendance attendance) {
        var course = store.find(Sitting.class, attendance.getSitting())
                .getCourseVersion()
                .getCourse()
                .getId();
        if (queries.isDoneSince(actor, course, attendance.getHeldOn())) {
            return;
        }
        var pass = enrolments.start(actor, course, attendance.getEmployment());
        store.flush(); // a pass that begins now cannot be locked before it is there
        var enrolment = store.find(Enrolment.class, pass, LockModeType.PESSIMISTIC_WRITE);
        attendance.countsIn(pass);
        enrolments.seen(enrolment, learning.blockIdsOfSitting(enrolment.getCourseVersion(), attendance.getSitting()));
    }

    /** L10.3: what nobody has confirmed in time. Returns how many. */
    public int forgetUnconfirmed(Actor actor) {
        Access.requireSystem(actor);
        var old = queries.unconfirmed(actor);
        old.forEach(store::remove);
        return old.size();
    }
}
