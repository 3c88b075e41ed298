package se.larstig.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.larstig.catalogue.content.Markdown;

/** C8.1: what the leader of a group reads before the first sitting. A row of its own, since lists of versions never show it. */
@Entity
@Table(name = "catalogue_manual")
public class LeaderManual {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_manual_seq")
    @SequenceGenerator(name = "catalogue_manual_seq", sequenceName = "catalogue_manual_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_version")
    private CourseVersion courseVersion;

    private String markdown;

    protected LeaderManual() {}

    LeaderManual(CourseVersion courseVersion, Markdown manual) {
        this.courseVersion = courseVersion;
        this.markdown = manual.text();
    }

    public Markdown getMarkdown() {
        return new Markdown(markdown);
    }
}
