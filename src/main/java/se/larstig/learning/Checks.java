package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import se.larstig.catalogue.content.Answer;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;

/**
 * The final check of a pass: attempts without limit, each with questions of its own.
 *
 * <p>A command locks before it reads anything: the first plain read decides what the transaction sees, and one made before
 * the wait for a lock would miss what was saved or submitted meanwhile.
 */
@Boundary
public class Checks {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private LearningQueries queries;

    @Inject
    private Completing completing;

    @Inject
    private Clocks clocks;

    private final SecureRandom random = new SecureRandom();

    /** L4.1. Returns the attempt's id: of the open one, or of a new one. */
    public long begin(Actor actor, long enrolmentId) {
        var enrolment = own(actor, enrolmentId);
        var attempts = queries.attempts(enrolmentId);
        var open = attempts.stream().filter(Attempt::isOpen).findFirst();
        if (open.isPresent()) {
            return open.get().getId();
        }
        if (!queries.hasCheck(enrolment.getCourseVersion())) {
            throw Refused.notFound();
        }
        var attempt = new Attempt(enrolmentId, attempts.size() + 1, random.nextLong(), clocks.now());
        store.persist(attempt);
        return attempt.getId();
    }

    /** L4.2. Answers to questions that this attempt does not ask are passed over, and so are empty ones. */
    public void save(Actor actor, long attemptId, List<Answer> answers) {
        var attempt = find(attemptId);
        var enrolment = own(actor, attempt.getEnrolment());
        if (!attempt.isOpen()) {
            throw new Refused("learning.refused.submitted");
        }
        var before = queries.answers(attempt);
        for (var question : queries.drawn(enrolment, attempt)) {
            answers.stream()
                    .filter(answer -> answer.question().equals(question.id()))
                    .filter(answer -> !question.judge(answer).missing() && !answer.equals(before.get(question.id())))
                    .findFirst()
                    .ifPresent(answer ->
                            store.persist(new GivenAnswer(enrolment.getId(), attemptId, answer, clocks.now())));
        }
    }

    /** L4.3. Submitting it a second time, from another tab or by a double press, changes nothing. */
    public void submit(Actor actor, long attemptId) {
        var attempt = find(attemptId);
        var enrolment = own(actor, attempt.getEnrolment());
        if (!attempt.isOpen()) {
            return;
        }
        var questions = queries.drawn(enrolment, attempt);
        var answers = queries.answers(attempt);
        var correct = questions.stream()
                .filter(question -> question.judge(
                                answers.getOrDefault(question.id(), Answer.of(question.id(), List.of())))
                        .right())
                .count();
        attempt.submit(questions.size(), (int) correct, queries.passMark(enrolment.getCourseVersion()), clocks.now());
        completing.perhaps(enrolment);
    }

    private Attempt find(long attemptId) {
        return Optional.ofNullable(store.find(Attempt.class, attemptId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
    }

    private Enrolment own(Actor actor, long enrolmentId) {
        var enrolment = Optional.ofNullable(store.find(Enrolment.class, enrolmentId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
        Access.requireOwn(actor, enrolment.getPerson());
        return enrolment;
    }
}
