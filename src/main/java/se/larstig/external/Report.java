package se.larstig.external;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** EX4: how many persons of an employer's profession group took a course in a quarter, as the employer says. Never changed. */
@Entity
@Table(name = "external_report")
public class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "external_report_seq")
    @SequenceGenerator(name = "external_report_seq", sequenceName = "external_report_seq", allocationSize = 50)
    private Long id;

    private Long employer;

    private String municipality;

    private String profession;

    @Column(name = "course_here")
    private @Nullable Long courseHere;

    @Column(name = "course_elsewhere")
    private @Nullable Long courseElsewhere;

    @Column(name = "quarter_from")
    private LocalDate quarterFrom;

    private int persons;

    private int revision;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private Long reportedBy;

    protected Report() {}

    Report(long employer, Reported reported, int revision, Instant at, long by) {
        this.employer = employer;
        this.municipality = reported.municipality();
        this.profession = reported.group();
        if (reported.course().where() == Learnt.Where.HERE) {
            this.courseHere = reported.course().id();
        } else {
            this.courseElsewhere = reported.course().id();
        }
        this.quarterFrom = reported.quarter();
        this.persons = reported.persons();
        this.revision = revision;
        this.reportedAt = at;
        this.reportedBy = by;
    }

    public Long getId() {
        return id;
    }

    public String getMunicipality() {
        return municipality;
    }

    public String getProfession() {
        return profession;
    }

    public Learnt getCourse() {
        return courseHere == null
                ? Learnt.elsewhere(courseElsewhere == null ? 0 : courseElsewhere)
                : Learnt.here(courseHere);
    }

    public LocalDate getQuarterFrom() {
        return quarterFrom;
    }

    public int getPersons() {
        return persons;
    }

    public int getRevision() {
        return revision;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }
}
