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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;

/** S9: what was reported of a course, a profession group and a municipality. A range only: the count is gone. */
@Entity
@Table(name = "statistics_released_report")
public class ReleasedReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_released_report_seq")
    @SequenceGenerator(
            name = "statistics_released_report_seq",
            sequenceName = "statistics_released_report_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "part_of")
    private Release release;

    @Column(name = "course_here")
    private @Nullable Long courseHere;

    @Column(name = "course_elsewhere")
    private @Nullable Long courseElsewhere;

    @Column(name = "course_name")
    private String courseName;

    @Column(name = "profession_group")
    private String professionGroup;

    private String place;

    private int headcount;

    private int missing;

    @Column(name = "reported_from")
    private int reportedFrom;

    @Column(name = "reported_to")
    private int reportedTo;

    protected ReleasedReport() {}

    ReleasedReport(Release release, ReportedCourse course, StatisticsQueries.Cell cell, Figure figure) {
        this.release = release;
        if (course.here()) {
            this.courseHere = course.id();
        } else {
            this.courseElsewhere = course.id();
        }
        this.courseName = course.name();
        this.professionGroup = cell.professionGroup();
        this.place = cell.municipality();
        this.headcount = figure.headcount();
        this.missing = figure.missing();
        this.reportedFrom = figure.from();
        this.reportedTo = figure.to();
    }

    public ReportedCourse getCourse() {
        return courseHere == null
                ? new ReportedCourse(false, Objects.requireNonNull(courseElsewhere), courseName)
                : new ReportedCourse(true, courseHere, courseName);
    }

    public String getProfessionGroup() {
        return professionGroup;
    }

    /** The code of a municipality. */
    public String getPlace() {
        return place;
    }

    public Figure getFigure() {
        return new Figure(reportedFrom, reportedTo, headcount, missing);
    }
}
