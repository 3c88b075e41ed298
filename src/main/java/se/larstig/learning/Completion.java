package se.larstig.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.Employment;
import se.larstig.organisation.EmployerKind;

/** L5.2: the fact that a person completed a course, with where she worked and as what copied as they were then. */
@Entity
@Table(name = "learning_completion")
public class Completion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_completion_seq")
    @SequenceGenerator(name = "learning_completion_seq", sequenceName = "learning_completion_seq", allocationSize = 50)
    private Long id;

    private Long person;

    @OneToOne
    @JoinColumn(name = "enrolment")
    private Enrolment enrolment;

    private Long course;

    @Column(name = "course_version")
    private Long courseVersion;

    private @Nullable Long employment;

    @Enumerated(EnumType.STRING)
    @Column(name = "employer_kind")
    private @Nullable EmployerKind employerKind;

    private @Nullable String municipality;

    private @Nullable String profession;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    protected Completion() {}

    Completion(
            Enrolment enrolment,
            @Nullable Employment employment,
            @Nullable EmployerKind employerKind,
            Mode mode,
            Instant happenedAt,
            Instant recordedAt,
            long recordedBy,
            @Nullable LocalDate validUntil) {
        this.person = enrolment.getPerson();
        this.enrolment = enrolment;
        this.course = enrolment.getCourse();
        this.courseVersion = enrolment.getCourseVersion();
        if (employment != null) {
            this.employment = employment.getId();
            this.municipality = employment.getMunicipality();
            this.profession = employment.getProfession();
        }
        this.employerKind = employerKind;
        this.mode = mode;
        this.happenedAt = happenedAt;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.validUntil = validUntil;
    }

    public Long getId() {
        return id;
    }

    public Long getPerson() {
        return person;
    }

    public Mode getMode() {
        return mode;
    }

    public Long getCourse() {
        return course;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    /** The last day on which it counts; null when it never ends. */
    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }
}
