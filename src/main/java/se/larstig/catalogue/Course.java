package se.larstig.catalogue;

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
import se.larstig.shared.Refused;
import se.larstig.shared.Scope;

/**
 * A course as it lives on through its versions. It is born with its first version, belongs to the nation or to one county,
 * and goes on by publishing: each change is a new {@link CourseVersion}.
 */
@Entity
@Table(name = "catalogue_course")
public class Course {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_course_seq")
    @SequenceGenerator(name = "catalogue_course_seq", sequenceName = "catalogue_course_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String code;

    private @Nullable String county;

    @Column(name = "newest_number")
    private int newestNumber;

    protected Course() {}

    /** C1.1: {@code owner} is the nation or a county. */
    Course(String code, Scope owner) {
        this.code = code;
        this.county = switch (owner.level()) {
            case NATIONAL -> null;
            case COUNTY -> owner.code();
            case MUNICIPALITY, EMPLOYER, UNIT -> throw new Refused("catalogue.refused.owner");
        };
    }

    /** C1.2, C1.3: the next version, which replaces the current one. */
    CourseVersion publish(CourseDraft draft, @Nullable CourseVersion current, Instant at, long by) {
        if (current != null) {
            current.retire();
        }
        newestNumber++;
        return new CourseVersion(this, newestNumber, draft, at, by);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    /** The nation or the county that it belongs to. */
    public Scope getOwner() {
        return county == null ? Scope.NATIONAL : Scope.county(county);
    }
}
