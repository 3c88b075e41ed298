package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.content.Answer;
import se.larstig.catalogue.content.Question;
import se.larstig.catalogue.content.Scenario;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.Person;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;

/**
 * A person's own way through a course.
 *
 * <p>Each command first locks the enrolment's row, so that two tabs, a double press and a slow beacon come one after the
 * other and a course is completed exactly once.
 */
@Boundary
public class Enrolments {

    private static final int LONGEST_WALK = 60;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private LearningQueries queries;

    @Inject
    private IdentityQueries identity;

    @Inject
    private Completing completing;

    @Inject
    private Clocks clocks;

    /**
     * L1.1, L1.2. Returns the enrolment's id: of the open pass, or of a new one.
     *
     * @param employmentId one of her employments; null when she has none, or only one
     * @throws Refused {@code learning.refused.which-job} when she has several and named none of them
     */
    public long start(Actor actor, long courseId, @Nullable Long employmentId) {
        Access.require(actor, Role.LEARNER);
        var person = Optional.ofNullable(store.find(Person.class, actor.personId(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
        var open = queries.open(actor, courseId);
        if (open.isPresent()) {
            return open.get().getId();
        }
        var version = queries.publishedVersion(courseId).orElseThrow(Refused::notFound);
        var enrolment = new Enrolment(
                person.getId(),
                job(actor, employmentId),
                courseId,
                version,
                queries.passCount(actor, courseId) + 1,
                clocks.now());
        store.persist(enrolment);
        return enrolment.getId();
    }

    private @Nullable Long job(Actor actor, @Nullable Long employmentId) {
        var jobs = identity.jobs(actor);
        if (jobs.isEmpty()) {
            return null;
        }
        if (jobs.size() == 1) {
            return jobs.get(0).id();
        }
        return jobs.stream()
                .map(IdentityQueries.Job::id)
                .filter(id -> id.equals(employmentId))
                .findFirst()
                .orElseThrow(() -> new Refused("learning.refused.which-job"));
    }

    /** L2.1. Returns when it was saved. */
    public Instant see(Actor actor, long enrolmentId, long blockId) {
        var enrolment = own(actor, enrolmentId);
        var together = queries.seenTogether(enrolment.getCourseVersion(), blockId);
        if (together.isEmpty()) {
            throw Refused.notFound();
        }
        seen(enrolment, together);
        return clocks.now();
    }

    /** L2.1, L2.2: marks all blocks of the lesson. */
    public void finishLesson(Actor actor, long enrolmentId, long lessonId) {
        var enrolment = own(actor, enrolmentId);
        var blocks = queries.blockIds(enrolment.getCourseVersion(), lessonId);
        if (blocks.isEmpty()) {
            throw Refused.notFound();
        }
        seen(enrolment, blocks);
    }

    /** Marks the blocks, and completes the pass when they were the last. The caller holds the enrolment's lock. */
    void seen(Enrolment enrolment, List<Long> blocks) {
        var before = new HashSet<>(queries.seenBlocks(enrolment.getId()));
        var now = clocks.now();
        var fresh = blocks.stream().filter(block -> !before.contains(block)).toList();
        fresh.forEach(block -> store.persist(new Seen(enrolment.getId(), block, now)));
        if (!fresh.isEmpty()) {
            completing.perhaps(enrolment);
        }
    }

    /** L3.1. Answering a question also marks its block. */
    public void answer(Actor actor, long enrolmentId, long blockId, Answer answer) {
        var enrolment = own(actor, enrolmentId);
        var block = queries.block(enrolment.getCourseVersion(), blockId).orElseThrow(Refused::notFound);
        var question = block.asked().stream()
                .filter(asked -> asked.id().equals(answer.question()))
                .findFirst()
                .orElseThrow(Refused::notFound);
        requireAnswered(question, answer);
        store.persist(new GivenAnswer(enrolment.getId(), null, answer, clocks.now()));
        seen(enrolment, queries.seenTogether(enrolment.getCourseVersion(), blockId));
    }

    private static void requireAnswered(Question question, Answer answer) {
        if (question.judge(answer).missing()) {
            throw new Refused("learning.refused.no-answer");
        }
    }

    /**
     * L3.2.
     *
     * @param choices all choices from the scenario's start; shorter than before means that she goes back to a step
     */
    public void walk(Actor actor, long enrolmentId, long blockId, List<String> choices) {
        var enrolment = own(actor, enrolmentId);
        var block = queries.block(enrolment.getCourseVersion(), blockId).orElseThrow(Refused::notFound);
        if (!(block instanceof Scenario scenario) || choices.size() > LONGEST_WALK) {
            throw Refused.notFound();
        }
        var path = scenario.follow(choices);
        store.persist(new Walk(enrolment.getId(), blockId, path.choiceIds(), clocks.now()));
        if (path.ended()) {
            seen(enrolment, queries.seenTogether(enrolment.getCourseVersion(), blockId));
        }
    }

    private Enrolment own(Actor actor, long enrolmentId) {
        var enrolment = Optional.ofNullable(store.find(Enrolment.class, enrolmentId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
        Access.requireOwn(actor, enrolment.getPerson());
        return enrolment;
    }
}
