package se.larstig.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.larstig.catalogue.CourseDraft.SittingDraft;
import se.larstig.catalogue.content.Guide;

/** C8: a meeting in which a group goes through some modules of a course version with a leader. */
@Entity
@Table(name = "catalogue_sitting")
public class Sitting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_sitting_seq")
    @SequenceGenerator(name = "catalogue_sitting_seq", sequenceName = "catalogue_sitting_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_version")
    private CourseVersion courseVersion;

    @Column(name = "stable_key")
    private String stableKey;

    private int sort;

    private String title;

    private int minutes;

    @Convert(converter = GuideConverter.class)
    private Guide guide;

    protected Sitting() {}

    Sitting(CourseVersion courseVersion, int sort, SittingDraft draft) {
        this.courseVersion = courseVersion;
        this.stableKey = draft.key();
        this.sort = sort;
        this.title = draft.title();
        this.minutes = draft.minutes();
        this.guide = draft.guide();
    }

    public Long getId() {
        return id;
    }

    public CourseVersion getCourseVersion() {
        return courseVersion;
    }

    /** The same in every version of the course. */
    public String getKey() {
        return stableKey;
    }

    /** Counted from 1. */
    public int getSort() {
        return sort;
    }

    public String getTitle() {
        return title;
    }

    public int getMinutes() {
        return minutes;
    }

    public Guide getGuide() {
        return guide;
    }
}
