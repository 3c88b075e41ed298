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

/** The name under which a course version's content speaks of a medium. */
@Entity
@Table(name = "catalogue_version_file")
public class VersionFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_version_file_seq")
    @SequenceGenerator(
            name = "catalogue_version_file_seq",
            sequenceName = "catalogue_version_file_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_version")
    private CourseVersion courseVersion;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "media")
    private Media media;

    protected VersionFile() {}

    VersionFile(CourseVersion courseVersion, String name, Media media) {
        this.courseVersion = courseVersion;
        this.name = name;
        this.media = media;
    }
}
