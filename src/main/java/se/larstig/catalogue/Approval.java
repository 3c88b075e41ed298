package se.larstig.catalogue;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.larstig.shared.Refused;

/** C7.2: that a named expert has approved exactly this version. Written once; a {@link Withdrawal} ends it. */
@Entity
@Table(name = "catalogue_approval")
public class Approval {

    /** What the expert answers for. */
    public enum Kind {
        /** sakkunnig */
        SUBJECT,
        /** jurist */
        LAW
    }

    static final int LONGEST_NOTE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_approval_seq")
    @SequenceGenerator(name = "catalogue_approval_seq", sequenceName = "catalogue_approval_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_version")
    private CourseVersion courseVersion;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String expert;

    private String title;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected Approval() {}

    Approval(
            CourseVersion courseVersion,
            Kind kind,
            Expert expert,
            LocalDate approvedOn,
            String note,
            long recordedBy,
            Instant recordedAt) {
        if (note.length() > LONGEST_NOTE) {
            throw new Refused("catalogue.refused.note");
        }
        this.courseVersion = courseVersion;
        this.kind = kind;
        this.expert = expert.name();
        this.title = expert.title();
        this.approvedOn = approvedOn;
        this.note = note.strip();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public Long getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    public Expert getExpert() {
        return new Expert(expert, title);
    }

    /** The day on which the expert said yes. */
    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    /** May be empty. */
    public String getNote() {
        return note;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
