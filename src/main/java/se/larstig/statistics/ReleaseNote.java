package se.larstig.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.larstig.shared.Refused;

/** S2.7: what the county says to whoever reads a release. It is written once, and changes no figure. */
@Entity
@Table(name = "statistics_note")
public class ReleaseNote {

    static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_note_seq")
    @SequenceGenerator(name = "statistics_note_seq", sequenceName = "statistics_note_seq", allocationSize = 50)
    private Long id;

    @OneToOne
    @JoinColumn(name = "about")
    private Release about;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private Long writtenBy;

    protected ReleaseNote() {}

    /** @throws Refused {@code statistics.refused.note} when the text is empty or too long */
    ReleaseNote(Release about, String text, Instant writtenAt, long writtenBy) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Refused("statistics.refused.note", LONGEST);
        }
        this.about = about;
        this.text = text.strip();
        this.writtenAt = writtenAt;
        this.writtenBy = writtenBy;
    }

    public String getText() {
        return text;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
