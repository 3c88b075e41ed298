package se.larstig.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One pass of one person through one version of a course. It starts, blocks are seen and questions answered, and once the
 * lessons are done and the check is passed it is completed; then it never changes again.
 */
@Entity
@Table(name = "learning_enrolment")
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_enrolment_seq")
    @SequenceGenerator(name = "learning_enrolment_seq", sequenceName = "learning_enrolment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long person;

    private @Nullable Long employment;

    private Long course;

    @Column(name = "course_version")
    private Long courseVersion;

    private int pass;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    protected Enrolment() {}

    Enrolment(long person, @Nullable Long employment, long course, long courseVersion, int pass, Instant startedAt) {
        this.person = person;
        this.employment = employment;
        this.course = course;
        this.courseVersion = courseVersion;
        this.pass = pass;
        this.startedAt = startedAt;
    }

    /** L5.1. */
    void complete(Instant at) {
        if (completedAt != null) {
            throw new IllegalStateException("a pass is completed once");
        }
        completedAt = at;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Long getPerson() {
        return person;
    }

    public @Nullable Long getEmployment() {
        return employment;
    }

    public Long getCourse() {
        return course;
    }

    public Long getCourseVersion() {
        return courseVersion;
    }

    /** 1 for the first pass. */
    public int getPass() {
        return pass;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public @Nullable Instant getCompletedAt() {
        return completedAt;
    }

    public boolean isOpen() {
        return completedAt == null;
    }
}
