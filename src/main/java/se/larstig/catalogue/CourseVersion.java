package se.larstig.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseDraft.SittingDraft;
import se.larstig.shared.Refused;

/**
 * A course as it was at one publishing. It never changes: modules, lessons, blocks and questions are born with it and stay
 * as they are, for those who began it go on with it. All that happens to it is that experts approve it, or take that back,
 * and that a newer version retires it.
 */
@Entity
@Table(name = "catalogue_version")
public class CourseVersion {

    /** How far into the field a course leads. */
    public enum Level {
        INTRODUCTION,
        BASIC,
        ADVANCED,
        SPECIALIST
    }

    /** Whether a subject expert and a lawyer stand for the text. */
    public enum Review {
        NOT_REVIEWED,
        REVIEWED
    }

    /** What the author said of the change from the version before. Only the last creates new obligations. */
    public enum Change {
        EDITORIAL,
        SUBSTANTIVE,
        REDO_BY
    }

    /** A version is the one that new learners get, or an older one. */
    public enum State {
        PUBLISHED,
        RETIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_version_seq")
    @SequenceGenerator(name = "catalogue_version_seq", sequenceName = "catalogue_version_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course")
    private Course course;

    private int number;

    @Column(name = "content_hash")
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private State state;

    private String lang;

    private String title;

    private String summary;

    @Column(name = "english_title")
    private String englishTitle;

    @Column(name = "english_summary")
    private String englishSummary;

    @Column(name = "english_goals")
    private String englishGoals;

    @Enumerated(EnumType.STRING)
    @Column(name = "course_level")
    private Level level;

    private String audience;

    /** One goal on each line, so that search reads them too. */
    private String goals;

    private String owner;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private Review review;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private Change change;

    @Column(name = "redo_by")
    private @Nullable LocalDate redoBy;

    @Column(name = "valid_months")
    private @Nullable Integer validMonths;

    @Column(name = "check_title")
    private @Nullable String checkTitle;

    @Column(name = "pass_mark")
    private @Nullable Integer passMark;

    @Column(name = "questions_drawn")
    private @Nullable Integer draw;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @OneToMany(mappedBy = "courseVersion", cascade = CascadeType.PERSIST)
    @OrderBy("sort")
    private List<CourseModule> modules = new ArrayList<>();

    @OneToMany(mappedBy = "courseVersion", cascade = CascadeType.PERSIST)
    @OrderBy("sort")
    private List<LegalSource> sources = new ArrayList<>();

    @OneToMany(mappedBy = "courseVersion", cascade = CascadeType.PERSIST)
    @OrderBy("sort")
    private List<BankQuestion> questions = new ArrayList<>();

    @OneToMany(mappedBy = "courseVersion", cascade = CascadeType.PERSIST)
    @OrderBy("sort")
    private List<Sitting> sittings = new ArrayList<>();

    @OneToMany(mappedBy = "courseVersion", cascade = CascadeType.PERSIST)
    private List<VersionFile> files = new ArrayList<>();

    protected CourseVersion() {}

    CourseVersion(Course course, int number, CourseDraft draft, Instant at, long publishedBy) {
        this.course = course;
        this.number = number;
        this.contentHash = draft.hash();
        this.state = State.PUBLISHED;
        this.lang = draft.lang();
        this.title = draft.title();
        this.summary = draft.summary();
        this.englishTitle = draft.englishTitle();
        this.englishSummary = draft.englishSummary();
        this.englishGoals = String.join("\n", draft.englishGoals());
        this.level = draft.level();
        this.audience = draft.audience();
        this.goals = String.join("\n", draft.goals());
        this.owner = draft.owner();
        this.minutes = draft.minutes();
        this.review = Review.NOT_REVIEWED;
        this.reviewBy = draft.reviewBy();
        this.change = draft.change();
        this.redoBy = draft.redoBy();
        this.validMonths = draft.validMonths();
        this.publishedAt = at;
        this.publishedBy = publishedBy;
        for (var source : draft.sources()) {
            sources.add(new LegalSource(this, sources.size() + 1, source));
        }
        var bySitting = new HashMap<String, Sitting>();
        for (var sitting :
                draft.group() == null ? List.<SittingDraft>of() : draft.group().sittings()) {
            var made = new Sitting(this, sittings.size() + 1, sitting);
            sittings.add(made);
            sitting.modules().forEach(module -> bySitting.put(module, made));
        }
        var lessonsBefore = 0;
        for (var module : draft.modules()) {
            modules.add(new CourseModule(this, modules.size() + 1, lessonsBefore, module, bySitting.get(module.key())));
            lessonsBefore += module.lessons().size();
        }
        var check = draft.check();
        if (check != null) {
            this.checkTitle = check.title();
            this.passMark = check.passMark();
            this.draw = check.draw();
            for (var question : check.questions()) {
                questions.add(
                        new BankQuestion(this, module(question.module()), questions.size() + 1, question.question()));
            }
        }
    }

    private CourseModule module(String key) {
        return modules.stream()
                .filter(module -> module.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The bytes may be shared with other versions and courses: the same picture is kept once. */
    void show(String name, Media media) {
        files.add(new VersionFile(this, name, media));
    }

    /** C1.3: a newer version has come. Those who began this one go on with it. */
    void retire() {
        state = State.RETIRED;
    }

    /**
     * C7.1, C7.2: an expert says yes to exactly this version.
     *
     * @param standing the approvals that stand, one of each kind at most
     */
    Approval approve(
            Approval.Kind kind,
            Expert expert,
            LocalDate approvedOn,
            String note,
            List<Approval> standing,
            long recordedBy,
            Instant at) {
        if (recordedBy == publishedBy) {
            throw new Refused("catalogue.refused.own-text");
        }
        for (var other : standing) {
            if (other.getKind() == kind) {
                throw new Refused("catalogue.refused.approved-already");
            }
            if (other.getExpert().isNamed(expert.name())) {
                throw new Refused("catalogue.refused.same-expert");
            }
        }
        review = standing.isEmpty() ? Review.NOT_REVIEWED : Review.REVIEWED;
        return new Approval(this, kind, expert, approvedOn, note, recordedBy, at);
    }

    /** C7.3: an approval that stood stands no longer. */
    Withdrawal withdraw(Approval approval, String reason, long withdrawnBy, Instant at) {
        review = Review.NOT_REVIEWED;
        return new Withdrawal(approval, reason, withdrawnBy, at);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Course getCourse() {
        return course;
    }

    /** 1 for the first version of its course. */
    public int getNumber() {
        return number;
    }

    public String getContentHash() {
        return contentHash;
    }

    public State getState() {
        return state;
    }

    public String getLang() {
        return lang;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    /** May be empty. */
    public String getEnglishTitle() {
        return englishTitle;
    }

    /** May be empty. */
    public String getEnglishSummary() {
        return englishSummary;
    }

    public Level getLevel() {
        return level;
    }

    public String getAudience() {
        return audience;
    }

    public List<String> getGoals() {
        return goals.lines().toList();
    }

    /** May be empty. */
    public List<String> getEnglishGoals() {
        return englishGoals.lines().toList();
    }

    public String getOwner() {
        return owner;
    }

    public int getMinutes() {
        return minutes;
    }

    public Review getReview() {
        return review;
    }

    public boolean isApproved() {
        return review == Review.REVIEWED;
    }

    public LocalDate getReviewBy() {
        return reviewBy;
    }

    public Change getChange() {
        return change;
    }

    /** When those who had completed an earlier version must have done this one; only with {@link Change#REDO_BY}. */
    public @Nullable LocalDate getRedoBy() {
        return redoBy;
    }

    /** How long a completion is valid; none: without end. */
    public @Nullable Integer getValidMonths() {
        return validMonths;
    }

    /** None: the course has no final check. */
    public @Nullable String getCheckTitle() {
        return checkTitle;
    }

    /** The percentage of right answers that the final check asks for. */
    public @Nullable Integer getPassMark() {
        return passMark;
    }

    /** How many questions of the bank make one final check. */
    public @Nullable Integer getDraw() {
        return draw;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** The trainer who published it; 0 for the system. */
    public long getPublishedBy() {
        return publishedBy;
    }
}
