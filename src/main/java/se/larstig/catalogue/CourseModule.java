package se.larstig.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseDraft.ModuleDraft;

/** A chapter of a course version. */
@Entity
@Table(name = "catalogue_module")
public class CourseModule {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_module_seq")
    @SequenceGenerator(name = "catalogue_module_seq", sequenceName = "catalogue_module_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_version")
    private CourseVersion courseVersion;

    @Column(name = "stable_key")
    private String stableKey;

    private int sort;

    private String title;

    @Column(name = "english_title")
    private String englishTitle;

    private String goals;

    @Column(name = "english_goals")
    private String englishGoals;

    @Column(name = "english_outline")
    private String englishOutline;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sitting")
    private @Nullable Sitting sitting;

    @OneToMany(mappedBy = "module", cascade = CascadeType.PERSIST)
    @OrderBy("sort")
    private List<Lesson> lessons = new ArrayList<>();

    protected CourseModule() {}

    CourseModule(
            CourseVersion courseVersion, int sort, int lessonsBefore, ModuleDraft draft, @Nullable Sitting sitting) {
        this.courseVersion = courseVersion;
        this.stableKey = draft.key();
        this.sort = sort;
        this.title = draft.title();
        this.englishTitle = draft.english().title();
        this.englishGoals = String.join("\n", draft.english().goals());
        this.englishOutline = draft.english().outline();
        this.goals = String.join("\n", draft.goals());
        this.sitting = sitting;
        for (var lesson : draft.lessons()) {
            lessons.add(new Lesson(this, lessonsBefore + lessons.size() + 1, lesson));
        }
    }

    public Long getId() {
        return id;
    }

    CourseVersion getCourseVersion() {
        return courseVersion;
    }

    /** The same in every version of the course. */
    public String getKey() {
        return stableKey;
    }

    public String getTitle() {
        return title;
    }

    /** May be empty. */
    public String getEnglishTitle() {
        return englishTitle;
    }

    public List<String> getGoals() {
        return goals.lines().toList();
    }

    /** May be empty. */
    public List<String> getEnglishGoals() {
        return englishGoals.lines().toList();
    }

    /** What the chapter holds, in English; may be empty. */
    public String getEnglishOutline() {
        return englishOutline;
    }

    /** C8.2: where a group goes through it; null when the course has no sittings. */
    public @Nullable Sitting getSitting() {
        return sitting;
    }
}
