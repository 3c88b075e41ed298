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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/** EX1: a course or meeting outside this system that a county counts. It is named, changed, retired and taken up again. */
@Entity
@Table(name = "external_course")
public class ExternalCourse {

    /** EX1.2. */
    public enum Kind {
        /** kurs: somebody shows proof */
        COURSE,
        /** träff: the manager attests that she was there */
        MEETING
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "external_course_seq")
    @SequenceGenerator(name = "external_course_seq", sequenceName = "external_course_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String county;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    private String link;

    private String proof;

    @Column(name = "valid_months")
    private @Nullable Integer validMonths;

    private boolean retired;

    protected ExternalCourse() {}

    ExternalCourse(String county, ExternalCourseDetails details) {
        this.county = county;
        say(details);
    }

    final void say(ExternalCourseDetails details) {
        kind = details.kind();
        name = details.name();
        link = details.link();
        proof = details.proof();
        validMonths = details.validMonths();
    }

    /** EX1.3. */
    void retire() {
        retired = true;
    }

    /** EX1.3. */
    void takeUp() {
        retired = false;
    }

    /** EX1.4. */
    final void requireSeen(int seen) {
        if (version != seen) {
            throw new Refused("external.refused.changed-meanwhile");
        }
    }

    ExternalCourseDetails details() {
        return new ExternalCourseDetails(kind, name, link, proof, validMonths);
    }

    /** EX1.5: the last day on which it counts for who took it on the day; null: it counts for ever. */
    @Nullable
    LocalDate validUntil(LocalDate on) {
        return validMonths == null ? null : on.plusMonths(validMonths);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCounty() {
        return county;
    }

    public Kind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public boolean isRetired() {
        return retired;
    }
}
