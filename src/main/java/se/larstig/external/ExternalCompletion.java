package se.larstig.external;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.Employment;
import se.larstig.organisation.EmployerKind;
import se.larstig.shared.Refused;

/**
 * The fact that a person took a course elsewhere, with where she worked and as what copied as it was when it was recorded. It
 * is never changed; she may object to one that somebody attested, and that is answered.
 */
@Entity
@Table(name = "external_completion")
public class ExternalCompletion {

    /** On what it stands. */
    public enum Mode {
        /** proof that she has shown and a manager has confirmed */
        PROOF,
        /** a manager's word */
        ATTESTED
    }

    /** What a manager says to an objection. */
    public enum Answer {
        /** it is as it was attested */
        STANDS,
        /** it was a mistake, and never counted */
        TAKEN_BACK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "external_completion_seq")
    @SequenceGenerator(name = "external_completion_seq", sequenceName = "external_completion_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Long person;

    private Long course;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    private @Nullable Long employment;

    @Enumerated(EnumType.STRING)
    @Column(name = "employer_kind")
    private @Nullable EmployerKind employerKind;

    private @Nullable String municipality;

    private @Nullable String profession;

    @Column(name = "objected_at")
    private @Nullable Instant objectedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    protected ExternalCompletion() {}

    ExternalCompletion(
            ExternalCourse course,
            Employment employment,
            EmployerKind employerKind,
            LocalDate happenedOn,
            Mode mode,
            Instant at,
            long by) {
        this.person = employment.getPerson().getId();
        this.course = course.getId();
        this.happenedOn = happenedOn;
        this.recordedAt = at;
        this.recordedBy = by;
        this.mode = mode;
        this.validUntil = course.validUntil(happenedOn);
        this.employment = employment.getId();
        this.employerKind = employerKind;
        this.municipality = employment.getMunicipality();
        this.profession = employment.getProfession();
    }

    /** EX3.3: she says that it is not so. */
    void object(Instant at) {
        if (mode != Mode.ATTESTED || objectedAt != null) {
            throw new Refused("external.refused.not-open-to-objection");
        }
        objectedAt = at;
    }

    /** EX3.4: once. */
    void answer(Answer given, long by, Instant at) {
        if (objectedAt == null || answer != null) {
            throw new Refused("external.refused.answered-already");
        }
        answer = given;
        answeredBy = by;
        answeredAt = at;
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

    public Long getCourse() {
        return course;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public Mode getMode() {
        return mode;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public Long getRecordedBy() {
        return recordedBy;
    }

    /** When she objected; null when she has not. */
    public @Nullable Instant getObjectedAt() {
        return objectedAt;
    }

    /** What was said to her objection; null when nothing was. */
    public @Nullable Answer getAnswer() {
        return answer;
    }

    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }

    /** Who answered; null when nobody has. */
    public @Nullable Long getAnsweredBy() {
        return answeredBy;
    }

    /** The last day on which it counts; null when it never ends. */
    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }
}
