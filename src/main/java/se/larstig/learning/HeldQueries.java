package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.larstig.shared.Actor;
import se.larstig.shared.PersonalData;
import se.larstig.shared.PersonalData.Fact;
import se.larstig.shared.PersonalData.Holding;
import se.larstig.shared.PersonalData.Row;
import se.larstig.shared.PersonalData.Word;
import se.larstig.shared.Queries;

/** L7.1: what this feature holds about a person, for her own page and for what forgets her. */
@Queries
class HeldQueries {

    private static final String OF = " e.person = :person";

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ReflectionQueries reflections;

    Holding passes(Actor actor) {
        return new Holding(
                "learning.held.passes",
                ask(
                                actor,
                                "select v.title, e.startedAt, e.completedAt, e.pass from Enrolment e, CourseVersion v"
                                        + " where v.id = e.courseVersion and" + OF + " order by e.id")
                        .map(row -> Row.of(
                                new Fact("learning.held.course", row[0]),
                                new Fact("learning.held.pass", row[3]),
                                new Fact("learning.held.started", row[1]),
                                new Fact("learning.held.completed", row[2])))
                        .toList());
    }

    Holding localParts(Actor actor) {
        return new Holding(
                "learning.held.local-parts",
                ask(
                                actor,
                                "select v.title, l.confirmedAt, l.notedAt, l.together from LocalPart l, Employment j,"
                                        + " CourseVersion v where j.id = l.employment and v.course.id = l.course"
                                        + " and v.number = (select max(n.number) from CourseVersion n"
                                        + " where n.course = v.course) and j.person.id = :person order by l.id")
                        .map(row -> Row.of(
                                new Fact("learning.held.course", row[0]),
                                new Fact("learning.held.local-confirmed", row[1]),
                                new Fact("learning.held.local-noted", row[2]),
                                new Fact("learning.held.local-together", row[3])))
                        .toList());
    }

    Holding attendances(Actor actor) {
        return new Holding(
                "learning.held.attendances",
                ask(
                                actor,
                                "select v.title, s.title, e.heldOn, e.registeredAt, e.answer, e.answeredAt"
                                        + " from Attendance e join Sitting s on s.id = e.sitting"
                                        + " join s.courseVersion v where" + OF + " order by e.id")
                        .map(row -> Row.of(
                                new Fact("learning.held.course", row[0]),
                                new Fact("learning.held.sitting", row[1]),
                                new Fact("learning.held.happened", row[2]),
                                new Fact("learning.held.recorded", row[3]),
                                new Fact(
                                        "learning.held.attendance",
                                        row[4] == null ? null : new Word("learning.held.attendance." + row[4])),
                                new Fact("learning.held.answered", row[5])))
                        .toList());
    }

    Holding completions(Actor actor) {
        return new Holding(
                "learning.held.completions",
                ask(
                                actor,
                                "select v.title, e.happenedAt, e.recordedAt, e.mode, e.validUntil, e.employerKind, m.name,"
                                        + " p.swedishName, e.recordedBy from Completion e"
                                        + " join CourseVersion v on v.id = e.courseVersion"
                                        + " left join Municipality m on m.code = e.municipality"
                                        + " left join Profession p on p.code = e.profession where" + OF
                                        + " order by e.id")
                        .map(row -> Row.of(
                                new Fact("learning.held.course", row[0]),
                                new Fact("learning.held.happened", row[1]),
                                new Fact("learning.held.recorded", row[2]),
                                new Fact(
                                        "learning.held.recorded-by",
                                        new Word(
                                                ((Long) row[8]) == actor.personId()
                                                        ? "learning.held.recorded-by.you"
                                                        : "learning.held.recorded-by.other")),
                                new Fact("learning.held.mode", new Word("learning.held.mode." + row[3])),
                                new Fact("learning.held.valid-until", row[4]),
                                new Fact(
                                        "learning.held.employer-kind",
                                        row[5] == null ? null : new Word("learning.held.kind." + row[5])),
                                new Fact("learning.held.municipality", row[6]),
                                new Fact("learning.held.profession", row[7])))
                        .toList());
    }

    Holding attempts(Actor actor) {
        return new Holding(
                "learning.held.attempts",
                ask(
                                actor,
                                "select v.title, a.number, a.startedAt, a.submittedAt, a.correct, a.asked from Attempt a,"
                                        + " Enrolment e, CourseVersion v where e.id = a.enrolment"
                                        + " and v.id = e.courseVersion and" + OF + " order by a.id")
                        .map(row -> Row.of(
                                new Fact("learning.held.course", row[0]),
                                new Fact("learning.held.attempt", row[1]),
                                new Fact("learning.held.started", row[2]),
                                new Fact("learning.held.submitted", row[3]),
                                new Fact("learning.held.correct", row[4]),
                                new Fact("learning.held.asked", row[5])))
                        .toList());
    }

    Holding answers(Actor actor) {
        return new Holding(
                "learning.held.answers",
                ask(
                                actor,
                                "select v.title, g.question, g.chosen, g.words, g.at from GivenAnswer g, Enrolment e,"
                                        + " CourseVersion v where e.id = g.enrolment and v.id = e.courseVersion and"
                                        + OF
                                        + " order by g.id")
                        .map(row -> Row.of(
                                new Fact("learning.held.course", row[0]),
                                new Fact("learning.held.question", row[1]),
                                new Fact("learning.held.chosen", row[2]),
                                new Fact("learning.held.words", row[3]),
                                new Fact("learning.held.at", row[4])))
                        .toList());
    }

    Holding walks(Actor actor) {
        return new Holding(
                "learning.held.walks",
                ask(
                                actor,
                                "select v.title, b.stableKey, w.choices, w.at from Walk w, Enrolment e, CourseVersion v,"
                                        + " Block b where e.id = w.enrolment and v.id = e.courseVersion and b.id = w.block"
                                        + " and" + OF + " order by w.id")
                        .map(row -> Row.of(
                                new Fact("learning.held.course", row[0]),
                                new Fact("learning.held.block", row[1]),
                                new Fact("learning.held.chosen", row[2]),
                                new Fact("learning.held.at", row[3])))
                        .toList());
    }

    Holding seen(Actor actor) {
        return new Holding(
                "learning.held.seen",
                ask(
                                actor,
                                "select v.title, l.title, b.stableKey, s.at from Seen s, Enrolment e, CourseVersion v,"
                                        + " Block b join b.lesson l where e.id = s.enrolment and v.id = e.courseVersion"
                                        + " and b.id = s.block and" + OF + " order by s.id")
                        .map(row -> Row.of(
                                new Fact("learning.held.course", row[0]),
                                new Fact("learning.held.lesson", row[1]),
                                new Fact("learning.held.block", row[2]),
                                new Fact("learning.held.at", row[3])))
                        .toList());
    }

    /** L6.3: opened, so that she can take them with her; only pages that asked for her password show this. */
    Holding reflections(Actor actor) {
        return new Holding(
                "learning.held.reflections",
                reflections.mine(actor, 0, PersonalData.MOST).stream()
                        .map(thought -> Row.of(
                                new Fact("learning.held.course", thought.course()),
                                new Fact("learning.held.saved-on", thought.savedOn()),
                                new Fact("learning.held.words", thought.text())))
                        .toList());
    }

    List<Enrolment> enrolmentsOf(Actor actor, long personId) {
        return store.createQuery("select e from Enrolment e where e.person = :person", Enrolment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** All rows of the person's passes, those first that point at others. */
    List<Object> detailsOf(Actor actor, long personId) {
        var details = new ArrayList<Object>();
        for (var entity : List.of("GivenAnswer", "Walk", "Seen")) {
            details.addAll(store.createQuery(
                            "select d from " + entity
                                    + " d where d.enrolment in (select e.id from Enrolment e where e.person = :person)",
                            Object.class)
                    .setParameter("person", personId)
                    .getResultList());
        }
        return details;
    }

    List<Attempt> attemptsOf(Actor actor, long personId) {
        return store.createQuery(
                        "select a from Attempt a where a.enrolment in"
                                + " (select e.id from Enrolment e where e.person = :person)",
                        Attempt.class)
                .setParameter("person", personId)
                .getResultList();
    }

    private Stream<Object[]> ask(Actor actor, String jpql) {
        return store.createQuery(jpql, Object[].class)
                .setParameter("person", actor.personId())
                .setMaxResults(PersonalData.MOST)
                .getResultStream();
    }
}
