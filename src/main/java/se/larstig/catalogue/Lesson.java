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
import se.larstig.catalogue.CourseDraft.LessonDraft;

/** A part of a module that is read in one go. */
@Entity
@Table(name = "catalogue_lesson")
public class Lesson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_lesson_seq")
    @SequenceGenerator(name = "catalogue_lesson_seq", sequenceName = "catalogue_lesson_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "module")
    private CourseModule module;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_version")
    private CourseVersion courseVersion;

    @Column(name = "stable_key")
    private String stableKey;

    private int sort;

    private String title;

    private String lang;

    private int minutes;

    private @Nullable Integer lix;

    @OneToMany(mappedBy = "lesson", cascade = CascadeType.PERSIST)
    @OrderBy("sort")
    private List<Block> blocks = new ArrayList<>();

    protected Lesson() {}

    Lesson(CourseModule module, int sort, LessonDraft draft) {
        this.module = module;
        this.courseVersion = module.getCourseVersion();
        this.stableKey = draft.key();
        this.sort = sort;
        this.title = draft.title();
        this.lang = draft.lang();
        this.minutes = draft.minutes();
        this.lix = draft.lix();
        for (var block : draft.blocks()) {
            blocks.add(new Block(this, blocks.size() + 1, block));
        }
    }

    public Long getId() {
        return id;
    }

    /** The same in every version of the course. */
    public String getKey() {
        return stableKey;
    }

    /** Counted from 1 through the whole version. */
    public int getSort() {
        return sort;
    }

    public String getTitle() {
        return title;
    }

    public String getLang() {
        return lang;
    }

    public int getMinutes() {
        return minutes;
    }

    /** C9.2: how hard it is to read; null where nobody has counted. */
    public @Nullable Integer getLix() {
        return lix;
    }
}
