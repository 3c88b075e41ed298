package se.larstig.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseVersion.Change;
import se.larstig.catalogue.CourseVersion.Level;
import se.larstig.catalogue.CourseVersion.Review;
import se.larstig.catalogue.CourseVersion.State;
import se.larstig.catalogue.content.Content;
import se.larstig.catalogue.content.Guide;
import se.larstig.catalogue.content.Markdown;
import se.larstig.catalogue.content.Question;
import se.larstig.shared.Queries;
import se.larstig.shared.Scope;

/**
 * Courses to read. Nothing here is about a person: published courses are open to everyone who is signed in, and retired
 * versions to those who began them, which learning sees to.
 */
@Queries
public class CourseQueries {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_ROWS = 100;
    private static final int LONGEST_SEARCH = 100;

    /**
     * A course version in a list. English texts are empty where there is no translation.
     *
     * @param owner who answers for the content
     * @param belongsTo the nation or the county whose trainers publish it
     */
    public record VersionRow(
            long courseId,
            long versionId,
            String code,
            int number,
            State state,
            String lang,
            String title,
            String summary,
            String englishTitle,
            String englishSummary,
            Level level,
            String owner,
            Scope belongsTo,
            Review review,
            LocalDate reviewBy,
            int minutes,
            Instant publishedAt) {

        /** Whether it is the version that new learners get. */
        public boolean published() {
            return state == State.PUBLISHED;
        }

        /** Whether a subject expert and a lawyer have approved it. */
        public boolean reviewed() {
            return review == Review.REVIEWED;
        }

        /** Its time in whole hours, rounded, when it takes two or more; else 0. */
        public int hours() {
            return minutes < 120 ? 0 : (minutes + 30) / 60;
        }

        /** The title for readers of this language: English where there is a translation, else the course's own. */
        public String titleIn(String language) {
            return language.equals("en") && !englishTitle.isEmpty() ? englishTitle : title;
        }

        public String summaryIn(String language) {
            return language.equals("en") && !englishSummary.isEmpty() ? englishSummary : summary;
        }

        /** The language of what {@link #titleIn} gives. */
        public String langIn(String language) {
            return language.equals("en") && !englishTitle.isEmpty() ? "en" : lang;
        }
    }

    /** A page of a list, and how long the whole list is. */
    public record Found(List<VersionRow> rows, long total) {

        public static final Found NONE = new Found(List.of(), 0);
    }

    /** What a course version consists of. */
    public record Outline(
            VersionRow version,
            String audience,
            List<String> goals,
            List<String> englishGoals,
            Change change,
            @Nullable LocalDate redoBy,
            @Nullable Integer validMonths,
            @Nullable CheckRow check,
            List<ModuleRow> modules,
            List<SourceRow> sources) {

        /** The goals for readers of this language: English where they are translated, else the course's own. */
        public List<String> goalsIn(String language) {
            return language.equals("en") && !englishGoals.isEmpty() ? englishGoals : goals;
        }

        /** The language of what {@link #goalsIn} gives. */
        public String goalsLang(String language) {
            return language.equals("en") && !englishGoals.isEmpty() ? "en" : version.lang();
        }
    }

    /** The final check in short. */
    public record CheckRow(String title, int draw, int passMark) {}

    public record ModuleRow(
            long id,
            String key,
            String title,
            String englishTitle,
            List<String> goals,
            List<String> englishGoals,
            String englishOutline,
            List<LessonRow> lessons) {

        public List<String> goalsIn(String language) {
            return language.equals("en") && !englishGoals.isEmpty() ? englishGoals : goals;
        }

        /** The language of what {@link #goalsIn} gives. */
        public String goalsLang(String language, String lang) {
            return language.equals("en") && !englishGoals.isEmpty() ? "en" : lang;
        }

        public String titleIn(String language) {
            return language.equals("en") && !englishTitle.isEmpty() ? englishTitle : title;
        }

        public int minutes() {
            return lessons.stream().mapToInt(LessonRow::minutes).sum();
        }
    }

    /**
     * A lesson in an outline.
     *
     * @param position counted from 1 through the whole course
     * @param lix null where nobody has counted
     */
    public record LessonRow(
            long id,
            String key,
            String title,
            String lang,
            int position,
            int minutes,
            long blocks,
            @Nullable Lix lix) {}

    /** A source; paragraph, note and url may be empty. */
    public record SourceRow(
            String key,
            String act,
            String paragraph,
            @Nullable LocalDate inForce,
            LocalDate checkedOn,
            String checkedBy,
            String note,
            String url) {}

    /** The way to another lesson. */
    public record LessonLink(String key, String title) {}

    /**
     * A lesson to read.
     *
     * @param position counted from 1 through the whole course, of {@code lessons}
     * @param files what content calls {@code media/circle.svg}
     * @param sources all sources of the version by key
     */
    public record LessonView(
            VersionRow version,
            long id,
            String key,
            String title,
            String lang,
            int minutes,
            int position,
            int lessons,
            @Nullable LessonLink previous,
            @Nullable LessonLink next,
            List<BlockRow> blocks,
            Map<String, FileRow> files,
            Map<String, SourceRow> sources) {}

    /** A block with its content. {@code kind} names its view. */
    public record BlockRow(long id, String key, String kind, String lang, Content content) {}

    /** A file of the version: its bytes are {@link CourseQueries#media}. */
    public record FileRow(String name, String sha256, MediaType type, long size) {}

    /** The final check with its whole bank; {@link Draw} takes from it. */
    public record CheckView(VersionRow version, String title, int draw, int passMark, List<BankRow> bank) {

        /** How many right answers pass. */
        public int needed() {
            return (Math.min(draw, bank.size()) * passMark + 99) / 100;
        }
    }

    /** A question of the bank, and the key of the module that it asks about. */
    public record BankRow(long id, String key, String module, Question question) {}

    /** How a group goes through a version with a leader. */
    public record GroupView(Markdown manual, List<SittingRow> sittings) {}

    /**
     * A sitting of a group.
     *
     * @param number counted from 1
     * @param modules the titles of the modules that it goes through
     */
    public record SittingRow(long id, int number, String title, int minutes, List<String> modules, Guide guide) {}

    /** A file's bytes and what HTTP calls them. */
    public record MediaBytes(String contentType, byte[] bytes) {}

    @PersistenceContext
    private EntityManager store;

    /**
     * The published courses whose title, summary or goals hold the text, by title in Swedish order; all for an empty text.
     * Two statements.
     */
    public Found published(String text, int first, int most) {
        var pattern = "%" + escaped(text) + "%";
        var where = " where v.state = :published and (v.title like :text escape '!' or v.summary like :text escape '!'"
                + " or v.goals like :text escape '!' or v.englishTitle like :text escape '!'"
                + " or v.englishSummary like :text escape '!')";
        var rows = store.createQuery(
                        "select v from CourseVersion v join fetch v.course" + where + " order by v.title, v.id",
                        CourseVersion.class)
                .setParameter("published", State.PUBLISHED)
                .setParameter("text", pattern)
                .setFirstResult(Math.max(0, first))
                .setMaxResults(Math.min(Math.max(1, most), MOST_ROWS))
                .getResultStream()
                .map(CourseQueries::row)
                .toList();
        var total = store.createQuery("select count(v) from CourseVersion v" + where, Long.class)
                .setParameter("published", State.PUBLISHED)
                .setParameter("text", pattern)
                .getSingleResult();
        return new Found(rows, total);
    }

    private static String escaped(String text) {
        var search = text.strip();
        return (search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    /** The version of this course that new learners get. One statement. */
    public Optional<VersionRow> published(String code) {
        return store.createQuery(
                        "select v from CourseVersion v join fetch v.course"
                                + " where v.course.code = :code and v.state = :published",
                        CourseVersion.class)
                .setParameter("code", code)
                .setParameter("published", State.PUBLISHED)
                .getResultStream()
                .findFirst()
                .map(CourseQueries::row);
    }

    /** The version of the course with this id that new learners get. One statement. */
    public Optional<VersionRow> publishedOf(long courseId) {
        return store.createQuery(
                        "select v from CourseVersion v join fetch v.course"
                                + " where v.course.id = :course and v.state = :published",
                        CourseVersion.class)
                .setParameter("course", courseId)
                .setParameter("published", State.PUBLISHED)
                .getResultStream()
                .findFirst()
                .map(CourseQueries::row);
    }

    /** The version in short, published or retired. One statement. */
    public Optional<VersionRow> row(long versionId) {
        return find(versionId).map(CourseQueries::row);
    }

    /**
     * C7.1: whether the version is approved, by what is committed now, and neither given nor taken back until the calling
     * transaction ends. One statement.
     */
    public boolean approved(long versionId) {
        return store.createNativeQuery("select v.review from catalogue_version v where v.id = ?1 lock in share mode")
                .setParameter(1, versionId)
                .getResultList()
                .contains(Review.REVIEWED.name());
    }

    /** What the version consists of, published or retired. Five statements. */
    public Optional<Outline> version(long versionId) {
        return find(versionId).map(version -> {
            var lessons = lessonsByModule(versionId);
            var modules = store.createQuery(
                            "select m from CourseModule m where m.courseVersion.id = :version order by m.sort",
                            CourseModule.class)
                    .setParameter("version", versionId)
                    .getResultStream()
                    .map(module -> new ModuleRow(
                            module.getId(),
                            module.getKey(),
                            module.getTitle(),
                            module.getEnglishTitle(),
                            module.getGoals(),
                            module.getEnglishGoals(),
                            module.getEnglishOutline(),
                            lessons.getOrDefault(module.getId(), List.of())))
                    .toList();
            return new Outline(
                    row(version),
                    version.getAudience(),
                    version.getGoals(),
                    version.getEnglishGoals(),
                    version.getChange(),
                    version.getRedoBy(),
                    version.getValidMonths(),
                    check(version).orElse(null),
                    modules,
                    List.copyOf(sources(versionId).values()));
        });
    }

    private Map<Long, List<LessonRow>> lessonsByModule(long versionId) {
        var blocks = new HashMap<Long, Long>();
        store.createQuery(
                        "select b.lesson.id, count(b) from Block b where b.lesson.courseVersion.id = :version"
                                + " group by b.lesson.id",
                        Object[].class)
                .setParameter("version", versionId)
                .getResultList()
                .forEach(row -> blocks.put((Long) row[0], (Long) row[1]));
        var byModule = new HashMap<Long, List<LessonRow>>();
        store.createQuery(
                        "select l.module.id, l.id, l.stableKey, l.title, l.lang, l.sort, l.minutes, l.lix from Lesson l"
                                + " where l.courseVersion.id = :version order by l.sort",
                        Object[].class)
                .setParameter("version", versionId)
                .getResultList()
                .forEach(row -> byModule.computeIfAbsent((Long) row[0], module -> new ArrayList<>())
                        .add(new LessonRow(
                                (Long) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                (Integer) row[5],
                                (Integer) row[6],
                                blocks.getOrDefault((Long) row[1], 0L),
                                row[7] == null ? null : new Lix((Integer) row[7]))));
        return byModule;
    }

    /** A lesson with its blocks, files and sources, and the ways to its neighbours. Six statements. */
    public Optional<LessonView> lesson(long versionId, String lessonKey) {
        return find(versionId)
                .flatMap(version -> store.createQuery(
                                "select l from Lesson l"
                                        + " where l.courseVersion.id = :version and l.stableKey = :key",
                                Lesson.class)
                        .setParameter("version", versionId)
                        .setParameter("key", lessonKey)
                        .getResultStream()
                        .findFirst()
                        .map(lesson -> view(version, lesson)));
    }

    private LessonView view(CourseVersion version, Lesson lesson) {
        var links = store.createQuery(
                        "select l.stableKey, l.title from Lesson l where l.courseVersion.id = :version order by l.sort",
                        Object[].class)
                .setParameter("version", version.getId())
                .getResultStream()
                .map(row -> new LessonLink((String) row[0], (String) row[1]))
                .toList();
        var at = lesson.getSort() - 1;
        return new LessonView(
                row(version),
                lesson.getId(),
                lesson.getKey(),
                lesson.getTitle(),
                lesson.getLang(),
                lesson.getMinutes(),
                lesson.getSort(),
                links.size(),
                at > 0 ? links.get(at - 1) : null,
                at + 1 < links.size() ? links.get(at + 1) : null,
                blocks(lesson.getId()),
                files(version.getId()),
                sources(version.getId()));
    }

    private List<BlockRow> blocks(long lessonId) {
        return store.createQuery("select b from Block b where b.lesson.id = :lesson order by b.sort", Block.class)
                .setParameter("lesson", lessonId)
                .getResultStream()
                .map(block -> new BlockRow(
                        block.getId(), block.getKey(), block.getKind(), block.getLang(), block.getContent()))
                .toList();
    }

    private Map<String, FileRow> files(long versionId) {
        var files = new LinkedHashMap<String, FileRow>();
        store.createQuery(
                        "select f.name, m.sha256, m.type, m.size from VersionFile f join f.media m"
                                + " where f.courseVersion.id = :version order by f.name",
                        Object[].class)
                .setParameter("version", versionId)
                .getResultList()
                .forEach(row -> files.put(
                        (String) row[0],
                        new FileRow((String) row[0], (String) row[1], (MediaType) row[2], (Integer) row[3])));
        return files;
    }

    private Map<String, SourceRow> sources(long versionId) {
        var sources = new LinkedHashMap<String, SourceRow>();
        store.createQuery(
                        "select s from LegalSource s where s.courseVersion.id = :version order by s.sort",
                        LegalSource.class)
                .setParameter("version", versionId)
                .getResultList()
                .forEach(source -> sources.put(
                        source.getKey(),
                        new SourceRow(
                                source.getKey(),
                                source.getAct(),
                                source.getParagraph(),
                                source.getInForce(),
                                source.getCheckedOn(),
                                source.getCheckedBy(),
                                source.getNote(),
                                source.getUrl())));
        return sources;
    }

    /** The final check with its bank; empty when the course has none. Two statements. */
    public Optional<CheckView> check(long versionId) {
        return find(versionId)
                .flatMap(version -> check(version)
                        .map(check -> new CheckView(
                                row(version), check.title(), check.draw(), check.passMark(), bank(versionId))));
    }

    private List<BankRow> bank(long versionId) {
        return store.createQuery(
                        "select q from BankQuestion q join fetch q.module"
                                + " where q.courseVersion.id = :version order by q.module.sort, q.sort",
                        BankQuestion.class)
                .setParameter("version", versionId)
                .getResultStream()
                .map(question -> new BankRow(
                        question.getId(),
                        question.getKey(),
                        question.getModule().getKey(),
                        question.getQuestion()))
                .toList();
    }

    /** C8.1: how a group goes through the version; empty when it has no sittings. Three statements. */
    public Optional<GroupView> group(long versionId) {
        var manual = store.createQuery(
                        "select m from LeaderManual m where m.courseVersion.id = :version", LeaderManual.class)
                .setParameter("version", versionId)
                .getResultStream()
                .findFirst();
        if (manual.isEmpty()) {
            return Optional.empty();
        }
        var modules = new HashMap<Long, List<String>>();
        store.createQuery(
                        "select m.sitting.id, m.title from CourseModule m where m.courseVersion.id = :version"
                                + " order by m.sort",
                        Object[].class)
                .setParameter("version", versionId)
                .getResultList()
                .forEach(row -> modules.computeIfAbsent((Long) row[0], any -> new ArrayList<>())
                        .add((String) row[1]));
        var sittings = store.createQuery(
                        "select s from Sitting s where s.courseVersion.id = :version order by s.sort", Sitting.class)
                .setParameter("version", versionId)
                .getResultStream()
                .map(sitting -> new SittingRow(
                        sitting.getId(),
                        sitting.getSort(),
                        sitting.getTitle(),
                        sitting.getMinutes(),
                        modules.getOrDefault(sitting.getId(), List.of()),
                        sitting.getGuide()))
                .toList();
        return Optional.of(new GroupView(manual.get().getMarkdown(), sittings));
    }

    /** Whether a group can go through the version. One statement. */
    public boolean hasSittings(long versionId) {
        return store.createQuery("select count(s) from Sitting s where s.courseVersion.id = :version", Long.class)
                        .setParameter("version", versionId)
                        .getSingleResult()
                > 0;
    }

    /** A file's bytes by the hash of them. One statement; none when it is no hash. */
    public Optional<MediaBytes> media(String sha256) {
        return HASH.matcher(sha256).matches()
                ? Optional.ofNullable(store.find(Media.class, sha256))
                        .map(media -> new MediaBytes(media.getType().contentType(), media.getBytes()))
                : Optional.empty();
    }

    private static Optional<CheckRow> check(CourseVersion version) {
        var title = version.getCheckTitle();
        var draw = version.getDraw();
        var passMark = version.getPassMark();
        return title == null || draw == null || passMark == null
                ? Optional.empty()
                : Optional.of(new CheckRow(title, draw, passMark));
    }

    private Optional<CourseVersion> find(long versionId) {
        return store.createQuery(
                        "select v from CourseVersion v join fetch v.course where v.id = :version", CourseVersion.class)
                .setParameter("version", versionId)
                .getResultStream()
                .findFirst();
    }

    static VersionRow row(CourseVersion version) {
        var course = version.getCourse();
        return new VersionRow(
                course.getId(),
                version.getId(),
                course.getCode(),
                version.getNumber(),
                version.getState(),
                version.getLang(),
                version.getTitle(),
                version.getSummary(),
                version.getEnglishTitle(),
                version.getEnglishSummary(),
                version.getLevel(),
                version.getOwner(),
                course.getOwner(),
                version.getReview(),
                version.getReviewBy(),
                version.getMinutes(),
                version.getPublishedAt());
    }

    /** The course, locked until the transaction ends, so that two publishings follow each other. */
    Optional<Course> locked(String code) {
        return store.createQuery("select c from Course c where c.code = :code", Course.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The course's published version as an entity, for its next publishing. */
    Optional<CourseVersion> current(Course course) {
        return store.createQuery(
                        "select v from CourseVersion v where v.course = :course and v.state = :published",
                        CourseVersion.class)
                .setParameter("course", course)
                .setParameter("published", State.PUBLISHED)
                .getResultStream()
                .findFirst();
    }
}
