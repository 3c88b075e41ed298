package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.Block;
import se.larstig.catalogue.CourseQueries;
import se.larstig.catalogue.CourseVersion;
import se.larstig.catalogue.Draw;
import se.larstig.catalogue.content.Answer;
import se.larstig.catalogue.content.Content;
import se.larstig.catalogue.content.Question;
import se.larstig.catalogue.content.Scenario;
import se.larstig.catalogue.content.Warning;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;

/** Questions about the actor's own learning. Nobody else's is ever answered here. */
@Queries
public class LearningQueries {

    private static final int MOST_PASSES = 200;

    /** More blocks than any lesson has. */
    private static final int NONE_LEFT = 1_000_000;

    private static final String PART = "l.id, l.module.id, l.title, l.lang, l.sort, l.minutes, count(b), count(s)";

    /**
     * One of her passes, in short.
     *
     * @param parts where she stands in each lesson; empty when the pass is completed
     * @param resumeBlock the first block that she has not seen; null when there is none, or when it is the first of its part
     * @param validUntil the last day on which the completion counts; null when it never ends or there is none
     */
    public record Pass(
            long id,
            long courseId,
            String title,
            String lang,
            Instant startedAt,
            @Nullable Instant completedAt,
            @Nullable LocalDate validUntil,
            List<Part> parts,
            @Nullable Long resumeBlock,
            boolean checkLeft,
            LocalDate today) {

        public Status status() {
            if (completedAt == null) {
                return Status.STARTED;
            }
            return validUntil != null && validUntil.isBefore(today) ? Status.RENEW : Status.DONE;
        }

        public boolean open() {
            return completedAt == null;
        }

        /** L2.3: the part to continue with; empty when only the check is left. */
        public Optional<Part> next() {
            return parts.stream().filter(part -> !part.done()).findFirst();
        }

        /** The position to go on at; 0 when only the check is left. */
        public int now() {
            return next().map(Part::position).orElse(0);
        }

        /** Minutes left of the part to go on at. */
        public int minutesLeft() {
            return next().map(Part::minutesLeft).orElse(0);
        }
    }

    /**
     * A course with where she stands in it.
     *
     * @param readable her newest pass, open or completed, when it is of the version shown: its lessons can be read
     */
    public record CourseView(
            CourseQueries.Outline outline,
            @Nullable Pass pass,
            List<Part> parts,
            @Nullable Long readable) {

        public Part part(long lessonId) {
            return parts.stream()
                    .filter(part -> part.lessonId() == lessonId)
                    .findFirst()
                    .orElseThrow(Refused::notFound);
        }
    }

    /** A lesson with all that she has done in it. */
    public record LessonView(
            long pass,
            CourseQueries.LessonView lesson,
            List<Part> parts,
            List<BlockView> blocks,
            @Nullable Instant savedAt) {}

    /**
     * A block with what she has done in it.
     *
     * @param walked whether she has made a choice in its scenario, even if she has gone back to its start since
     * @param covered the blocks that a content warning covers, in order; they stand nowhere else
     */
    public record BlockView(
            long id,
            String key,
            String lang,
            Content content,
            boolean seen,
            List<Asked> questions,
            Scenario.@Nullable Path path,
            boolean walked,
            List<BlockView> covered) {

        /** Whether she has worked with something that the warning covers, so that it need not be opened again. */
        public boolean opened() {
            return covered.stream()
                    .anyMatch(block ->
                            block.walked() || block.questions().stream().anyMatch(Asked::answered));
        }
    }

    /** The final check of one attempt. */
    public record AttemptView(
            long id,
            long pass,
            long courseId,
            String courseTitle,
            String lang,
            String title,
            int number,
            boolean open,
            boolean passed,
            int asked,
            int correct,
            int needed,
            List<Asked> questions,
            @Nullable Instant completedAt,
            @Nullable LocalDate validUntil) {

        public long unanswered() {
            return questions.stream().filter(question -> !question.answered()).count();
        }
    }

    /** The check of a pass before and between attempts. */
    public record CheckView(
            long pass,
            long courseId,
            String courseTitle,
            String lang,
            String title,
            int draw,
            int needed,
            @Nullable Long openAttempt,
            boolean passed) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private CourseQueries courses;

    @Inject
    private Clocks clocks;

    /**
     * Her passes: the open ones first, then the completed, each newest first. One statement, and two more for all open ones
     * together.
     */
    public List<Pass> mine(Actor actor) {
        return passes(actor, null);
    }

    private List<Pass> passes(Actor actor, @Nullable Long courseId) {
        var found = store.createQuery(
                        "select e, v.title, v.lang, c.validUntil, v.passMark,"
                                + " (select count(a) from Attempt a where a.enrolment = e.id and a.passed = true)"
                                + " from Enrolment e join CourseVersion v on v.id = e.courseVersion"
                                + " left join Completion c on c.enrolment = e"
                                + " where e.person = :person" + (courseId == null ? "" : " and e.course = " + courseId)
                                + " order by case when e.completedAt is null then 0 else 1 end, e.startedAt desc",
                        Object[].class)
                .setParameter("person", actor.personId())
                .setMaxResults(MOST_PASSES)
                .getResultList();
        var open = found.stream()
                .map(row -> (Enrolment) row[0])
                .filter(Enrolment::isOpen)
                .toList();
        var standings = open.isEmpty() ? Map.<Long, Standing>of() : standings(open);
        return found.stream()
                .map(row -> pass(
                        (Enrolment) row[0],
                        (String) row[1],
                        (String) row[2],
                        (LocalDate) row[3],
                        row[4] != null && (Long) row[5] == 0,
                        ((Enrolment) row[0]).isOpen()
                                ? standings.getOrDefault(((Enrolment) row[0]).getCourseVersion(), Standing.NOWHERE)
                                : Standing.NOWHERE))
                .toList();
    }

    private Pass pass(
            Enrolment enrolment,
            String title,
            String lang,
            @Nullable LocalDate validUntil,
            boolean checkLeft,
            Standing standing) {
        return new Pass(
                enrolment.getId(),
                enrolment.getCourse(),
                title,
                lang,
                enrolment.getStartedAt(),
                enrolment.getCompletedAt(),
                validUntil,
                standing.parts(),
                standing.resumeBlock(),
                enrolment.isOpen() && checkLeft,
                clocks.today());
    }

    /** Where she stands in an open pass: its parts, and the block to go on at (L2.3). */
    private record Standing(List<Part> parts, @Nullable Long resumeBlock) {

        static final Standing NOWHERE = new Standing(List.of(), null);
    }

    /** The place of a block: its lesson, and where it stands there. */
    private record Spot(long lesson, int sort) {}

    /**
     * Where she stands in each of her open passes, by its version of the course: she has at most one of each (L1.2). Two
     * statements.
     */
    private Map<Long, Standing> standings(List<Enrolment> open) {
        var parts = new HashMap<Long, List<Part>>();
        var resume = new HashMap<Long, Spot>();
        store.createQuery(
                        "select " + PART + ", l.courseVersion.id, min(case when s.id is null then b.sort else "
                                + NONE_LEFT
                                + " end) from Block b join b.lesson l"
                                + " left join Seen s on s.block = b.id and s.enrolment in :enrolments"
                                + " where l.courseVersion.id in :versions"
                                + " group by l.courseVersion.id, l.id, l.module.id, l.title, l.lang, l.sort, l.minutes"
                                + " order by l.sort",
                        Object[].class)
                .setParameter("enrolments", open.stream().map(Enrolment::getId).toList())
                .setParameter(
                        "versions",
                        open.stream().map(Enrolment::getCourseVersion).toList())
                .getResultList()
                .forEach(row -> {
                    var part = part(row);
                    parts.computeIfAbsent((Long) row[8], any -> new ArrayList<>())
                            .add(part);
                    if (!part.done()) {
                        resume.putIfAbsent((Long) row[8], new Spot(part.lessonId(), ((Number) row[9]).intValue()));
                    }
                });
        var blocks = blocks(resume.values());
        var standings = new HashMap<Long, Standing>();
        parts.forEach((version, each) -> standings.put(
                version,
                new Standing(
                        each,
                        Optional.ofNullable(resume.get(version))
                                .filter(spot -> spot.sort() > 1)
                                .map(blocks::get)
                                .orElse(null))));
        return standings;
    }

    /** The blocks of the lessons of these places, by their place. */
    private Map<Spot, Long> blocks(Collection<Spot> spots) {
        var blocks = new HashMap<Spot, Long>();
        if (!spots.isEmpty()) {
            store.createQuery(
                            "select b.lesson.id, b.sort, b.id from Block b where b.lesson.id in :lessons",
                            Object[].class)
                    .setParameter(
                            "lessons",
                            spots.stream().map(Spot::lesson).distinct().toList())
                    .getResultList()
                    .forEach(row -> blocks.put(new Spot((Long) row[0], (Integer) row[1]), (Long) row[2]));
        }
        return blocks;
    }

    private List<Part> parts(long versionId, long enrolmentId) {
        return store.createQuery(
                        "select " + PART + " from Block b join b.lesson l"
                                + " left join Seen s on s.block = b.id and s.enrolment = :enrolment"
                                + " where l.courseVersion.id = :version"
                                + " group by l.id, l.module.id, l.title, l.lang, l.sort, l.minutes order by l.sort",
                        Object[].class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("version", versionId)
                .getResultStream()
                .map(LearningQueries::part)
                .toList();
    }

    private static Part part(Object[] row) {
        return new Part(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (Long) row[6],
                (Long) row[7]);
    }

    /** The course as she should see it: the version of her newest pass while that is open, else the published one. */
    public CourseView course(Actor actor, long courseId) {
        var pass = passes(actor, courseId).stream().findFirst();
        var versionId = pass.filter(Pass::open)
                .map(open -> find(actor, open.id()).getCourseVersion())
                .or(() -> publishedVersion(courseId))
                .orElseThrow(Refused::notFound);
        var outline = courses.version(versionId).orElseThrow(Refused::notFound);
        var readable = pass.map(Pass::id)
                .filter(id -> find(actor, id).getCourseVersion().equals(versionId))
                .orElse(null);
        var parts = pass.filter(Pass::open)
                .map(Pass::parts)
                .orElseGet(() -> parts(versionId, readable == null ? 0 : readable));
        return new CourseView(outline, pass.orElse(null), parts, readable);
    }

    /** L1.3: a lesson of her own pass, by its place in the course. */
    public LessonView lesson(Actor actor, long enrolmentId, int position) {
        var enrolment = find(actor, enrolmentId);
        var lesson = courses.lesson(enrolment.getCourseVersion(), lessonKey(enrolment, position))
                .orElseThrow(Refused::notFound);
        var seen = new HashSet<>(seenBlocks(enrolmentId));
        var answers = answers("g.enrolment = :id and g.attempt is null", enrolmentId);
        var walks = walks(enrolmentId);
        var covered = new HashSet<String>();
        lesson.blocks().stream()
                .map(CourseQueries.BlockRow::content)
                .filter(Warning.class::isInstance)
                .forEach(content -> covered.addAll(((Warning) content).covers()));
        var views = new LinkedHashMap<String, BlockView>();
        var all = new ArrayList<>(lesson.blocks());
        Collections.reverse(all);
        for (var block : all) {
            views.put(block.key(), view(block, enrolment, seen, answers, walks, views));
        }
        var top = lesson.blocks().stream()
                .filter(block -> !covered.contains(block.key()))
                .map(block -> views.getOrDefault(block.key(), null))
                .toList();
        return new LessonView(
                enrolmentId,
                lesson,
                parts(enrolment.getCourseVersion(), enrolmentId),
                top,
                savedAt(enrolmentId).orElse(null));
    }

    private static BlockView view(
            CourseQueries.BlockRow block,
            Enrolment enrolment,
            Set<Long> seen,
            Map<String, Answer> answers,
            Map<Long, List<String>> walks,
            Map<String, BlockView> later) {
        var covered = block.content() instanceof Warning warning
                ? warning.covers().stream()
                        .filter(later::containsKey)
                        .map(later::get)
                        .toList()
                : List.<BlockView>of();
        var path = block.content() instanceof Scenario scenario
                ? scenario.follow(walks.getOrDefault(block.id(), List.of()))
                : null;
        var questions = block.content().asked().stream()
                .map(question -> Asked.of(question, enrolment.getId(), answers.get(question.id())))
                .toList();
        return new BlockView(
                block.id(),
                block.key(),
                block.lang(),
                block.content(),
                seen.contains(block.id()),
                questions,
                path,
                walks.containsKey(block.id()),
                covered);
    }

    private String lessonKey(Enrolment enrolment, int position) {
        return store.createQuery(
                        "select l.stableKey from Lesson l where l.courseVersion.id = :version and l.sort = :position",
                        String.class)
                .setParameter("version", enrolment.getCourseVersion())
                .setParameter("position", position)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** When anything in this pass was last saved. */
    private Optional<Instant> savedAt(long enrolmentId) {
        return store.createQuery("select s from Seen s where s.enrolment = :enrolment order by s.at desc", Seen.class)
                .setParameter("enrolment", enrolmentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Seen::getAt);
    }

    private Map<Long, List<String>> walks(long enrolmentId) {
        var walks = new HashMap<Long, List<String>>();
        store.createQuery("select w from Walk w where w.enrolment = :enrolment order by w.id", Walk.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList()
                .forEach(walk -> walks.put(walk.getBlock(), walk.choices()));
        return walks;
    }

    /** The check of her pass. */
    public CheckView check(Actor actor, long enrolmentId) {
        var enrolment = find(actor, enrolmentId);
        var check = courses.check(enrolment.getCourseVersion()).orElseThrow(Refused::notFound);
        return new CheckView(
                enrolmentId,
                enrolment.getCourse(),
                check.version().title(),
                check.version().lang(),
                check.title(),
                Math.min(check.draw(), check.bank().size()),
                check.needed(),
                attempts(enrolmentId).stream()
                        .filter(Attempt::isOpen)
                        .map(Attempt::getId)
                        .findFirst()
                        .orElse(null),
                isPassed(enrolmentId));
    }

    /** L4.1: an attempt of hers, with its questions, her answers, and, once it is submitted, how they went. */
    public AttemptView attempt(Actor actor, long attemptId) {
        var attempt = Optional.ofNullable(store.find(Attempt.class, attemptId)).orElseThrow(Refused::notFound);
        var enrolment = find(actor, attempt.getEnrolment());
        var check = courses.check(enrolment.getCourseVersion()).orElseThrow(Refused::notFound);
        var answers = answers(attempt);
        var questions = Draw.of(check.bank(), check.draw(), attempt.getSeed()).stream()
                .map(row -> Asked.of(row.question(), attempt.getSeed(), answers.get(row.key())))
                .toList();
        return new AttemptView(
                attemptId,
                enrolment.getId(),
                enrolment.getCourse(),
                check.version().title(),
                check.version().lang(),
                check.title(),
                attempt.getNumber(),
                attempt.isOpen(),
                attempt.isPassed(),
                questions.size(),
                attempt.getCorrect(),
                check.needed(),
                questions,
                enrolment.getCompletedAt(),
                validUntil(enrolment.getId()).orElse(null));
    }

    private Optional<LocalDate> validUntil(long enrolmentId) {
        return store.createQuery("select c from Completion c where c.enrolment.id = :enrolment", Completion.class)
                .setParameter("enrolment", enrolmentId)
                .getResultStream()
                .findFirst()
                .map(Completion::getValidUntil);
    }

    private Enrolment find(Actor actor, long enrolmentId) {
        var enrolment =
                Optional.ofNullable(store.find(Enrolment.class, enrolmentId)).orElseThrow(Refused::notFound);
        Access.requireOwn(actor, enrolment.getPerson());
        return enrolment;
    }

    Optional<Enrolment> open(Actor actor, long courseId) {
        return store.createQuery(
                        "select e from Enrolment e where e.person = :person and e.course = :course"
                                + " and e.completedAt is null order by e.id desc",
                        Enrolment.class)
                .setParameter("person", actor.personId())
                .setParameter("course", courseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    int passCount(Actor actor, long courseId) {
        return store.createQuery(
                        "select count(e) from Enrolment e where e.person = :person and e.course = :course", Long.class)
                .setParameter("person", actor.personId())
                .setParameter("course", courseId)
                .getSingleResult()
                .intValue();
    }

    Optional<Long> publishedVersion(long courseId) {
        return store.createQuery(
                        "select v.id from CourseVersion v where v.course.id = :course and v.state = :published",
                        Long.class)
                .setParameter("course", courseId)
                .setParameter("published", CourseVersion.State.PUBLISHED)
                .getResultStream()
                .findFirst();
    }

    Optional<Long> courseOf(long versionId) {
        return Optional.ofNullable(store.find(CourseVersion.class, versionId))
                .map(version -> version.getCourse().getId());
    }

    Optional<Integer> validMonths(long versionId) {
        return Optional.ofNullable(store.find(CourseVersion.class, versionId)).map(CourseVersion::getValidMonths);
    }

    Optional<Content> block(long versionId, long blockId) {
        return store.createQuery(
                        "select b from Block b where b.id = :block and b.lesson.courseVersion.id = :version",
                        Block.class)
                .setParameter("block", blockId)
                .setParameter("version", versionId)
                .getResultStream()
                .findFirst()
                .map(Block::getContent);
    }

    /**
     * The blocks that are seen together with this one: a content warning and all that it covers, so that nothing tells how
     * she met it; else the block alone. Empty when the version has no such block.
     */
    List<Long> seenTogether(long versionId, long blockId) {
        var lesson = store.createQuery(
                        "select b from Block b, Block me where me.id = :block and b.lesson = me.lesson"
                                + " and b.lesson.courseVersion.id = :version order by b.sort",
                        Block.class)
                .setParameter("block", blockId)
                .setParameter("version", versionId)
                .getResultList();
        var together = new HashSet<String>();
        lesson.stream()
                .filter(block -> block.getId() == blockId)
                .map(Block::getKey)
                .forEach(together::add);
        boolean more = true;
        while (more) {
            more = false;
            for (var block : lesson) {
                if (block.getContent() instanceof Warning warning) {
                    var group = new HashSet<>(warning.covers());
                    group.add(block.getKey());
                    more |= !Collections.disjoint(group, together) && together.addAll(group);
                }
            }
        }
        return lesson.stream()
                .filter(block -> together.contains(block.getKey()))
                .map(Block::getId)
                .toList();
    }

    List<Long> blockIds(long versionId, long lessonId) {
        return store.createQuery(
                        "select b.id from Block b where b.lesson.id = :lesson and b.lesson.courseVersion.id = :version",
                        Long.class)
                .setParameter("lesson", lessonId)
                .setParameter("version", versionId)
                .getResultList();
    }

    /** L10.4: the blocks of those modules of the version that the sitting goes through, also when it is of another version. */
    List<Long> blockIdsOfSitting(long versionId, long sittingId) {
        return store.createQuery(
                        "select b.id from Block b where b.lesson.courseVersion.id = :version and b.lesson.module.stableKey"
                                + " in (select m.stableKey from CourseModule m where m.sitting.id = :sitting)",
                        Long.class)
                .setParameter("version", versionId)
                .setParameter("sitting", sittingId)
                .getResultList();
    }

    /** L10.6. */
    boolean isInGroup(Enrolment enrolment) {
        return store.createQuery("select count(a) from Attendance a where a.enrolment = :enrolment", Long.class)
                        .setParameter("enrolment", enrolment.getId())
                        .getSingleResult()
                > 0;
    }

    List<Long> seenBlocks(long enrolmentId) {
        return store.createQuery("select s.block from Seen s where s.enrolment = :enrolment", Long.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList();
    }

    /** L5.1. */
    boolean isFinished(Enrolment enrolment) {
        var parts = parts(enrolment.getCourseVersion(), enrolment.getId());
        return parts.stream().allMatch(Part::done)
                && (!hasCheck(enrolment.getCourseVersion()) || isPassed(enrolment.getId()));
    }

    private boolean isPassed(long enrolmentId) {
        return attempts(enrolmentId).stream().anyMatch(Attempt::isPassed);
    }

    List<Attempt> attempts(long enrolmentId) {
        return store.createQuery(
                        "select a from Attempt a where a.enrolment = :enrolment order by a.number", Attempt.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList();
    }

    /** The questions of the attempt; none when the version has no check. */
    List<Question> drawn(Enrolment enrolment, Attempt attempt) {
        return courses.check(enrolment.getCourseVersion())
                .map(check -> Draw.of(check.bank(), check.draw(), attempt.getSeed()).stream()
                        .map(CourseQueries.BankRow::question)
                        .toList())
                .orElse(List.of());
    }

    boolean hasCheck(long versionId) {
        return passMarkOf(versionId).isPresent();
    }

    int passMark(long versionId) {
        return passMarkOf(versionId).orElse(100);
    }

    /** Of the version alone, without its bank of questions; empty when it has no check. */
    private Optional<Integer> passMarkOf(long versionId) {
        return Optional.ofNullable(store.find(CourseVersion.class, versionId)).map(CourseVersion::getPassMark);
    }

    Map<String, Answer> answers(Attempt attempt) {
        return answers("g.attempt = :id", attempt.getId());
    }

    /** The newest answer to each question. */
    private Map<String, Answer> answers(String where, long id) {
        var answers = new HashMap<String, Answer>();
        store.createQuery("select g from GivenAnswer g where " + where + " order by g.id", GivenAnswer.class)
                .setParameter("id", id)
                .getResultStream()
                .map(GivenAnswer::toAnswer)
                .forEach(answer -> answers.put(answer.question(), answer));
        return answers;
    }
}
