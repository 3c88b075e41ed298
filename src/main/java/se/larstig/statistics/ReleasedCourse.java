package se.larstig.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** S7.3: what a course was called when a release was made. */
@Entity
@Table(name = "statistics_released_course")
public class ReleasedCourse {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_released_course_seq")
    @SequenceGenerator(
            name = "statistics_released_course_seq",
            sequenceName = "statistics_released_course_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "part_of")
    private Release release;

    private Long course;

    private String title;

    @Column(name = "english_title")
    private String englishTitle;

    protected ReleasedCourse() {}

    ReleasedCourse(Release release, StatisticsQueries.Course course) {
        this.release = release;
        this.course = course.id();
        this.title = course.title();
        this.englishTitle = course.englishTitle();
    }

    StatisticsQueries.Course named() {
        return new StatisticsQueries.Course(course, title, englishTitle);
    }
}
