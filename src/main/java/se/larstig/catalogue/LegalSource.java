package se.larstig.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseDraft.SourceDraft;

/** An act, or another source, that a course version rests on: checked when and by whom. */
@Entity
@Table(name = "catalogue_source")
public class LegalSource {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_source_seq")
    @SequenceGenerator(name = "catalogue_source_seq", sequenceName = "catalogue_source_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_version")
    private CourseVersion courseVersion;

    @Column(name = "stable_key")
    private String stableKey;

    private int sort;

    private String act;

    private String paragraph;

    @Column(name = "in_force")
    private @Nullable LocalDate inForce;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checked_by")
    private String checkedBy;

    private String note;

    private String url;

    protected LegalSource() {}

    LegalSource(CourseVersion courseVersion, int sort, SourceDraft draft) {
        this.courseVersion = courseVersion;
        this.stableKey = draft.key();
        this.sort = sort;
        this.act = draft.act();
        this.paragraph = draft.paragraph();
        this.inForce = draft.inForce();
        this.checkedOn = draft.checkedOn();
        this.checkedBy = draft.checkedBy();
        this.note = draft.note();
        this.url = draft.url();
    }

    public String getKey() {
        return stableKey;
    }

    public String getAct() {
        return act;
    }

    /** May be empty. */
    public String getParagraph() {
        return paragraph;
    }

    /** None: not verified. */
    public @Nullable LocalDate getInForce() {
        return inForce;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    /** May be empty. */
    public String getNote() {
        return note;
    }

    /** May be empty. */
    public String getUrl() {
        return url;
    }
}
