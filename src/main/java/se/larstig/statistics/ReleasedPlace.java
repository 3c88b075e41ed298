package se.larstig.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;

/** The released figures of one place for one course and profession group. Ranges only: the counts are gone. */
@Entity
@Table(name = "statistics_released")
public class ReleasedPlace {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_released_seq")
    @SequenceGenerator(name = "statistics_released_seq", sequenceName = "statistics_released_seq", allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "part_of")
    private Release release;

    private Long course;

    @Column(name = "profession_group")
    private String professionGroup;

    private String place;

    private int headcount;

    private int missing;

    @Column(name = "registered_from")
    private int registeredFrom;

    @Column(name = "registered_to")
    private int registeredTo;

    @Column(name = "started_from")
    private int startedFrom;

    @Column(name = "started_to")
    private int startedTo;

    @Column(name = "completed_from")
    private int completedFrom;

    @Column(name = "completed_to")
    private int completedTo;

    protected ReleasedPlace() {}

    ReleasedPlace(Release release, long course, String professionGroup, Released released) {
        this.release = release;
        this.course = course;
        this.professionGroup = professionGroup;
        this.place = released.code();
        this.headcount = released.registered().headcount();
        this.missing = released.registered().missing();
        this.registeredFrom = released.registered().from();
        this.registeredTo = released.registered().to();
        this.startedFrom = released.started().from();
        this.startedTo = released.started().to();
        this.completedFrom = released.completed().from();
        this.completedTo = released.completed().to();
    }

    public Long getCourse() {
        return course;
    }

    public String getProfessionGroup() {
        return professionGroup;
    }

    /** The code of a municipality, or of the county itself. */
    public String getPlace() {
        return place;
    }

    Released toReleased(List<Released> parts) {
        return new Released(
                place,
                new Figure(registeredFrom, registeredTo, headcount, missing),
                new Figure(startedFrom, startedTo, headcount, missing),
                new Figure(completedFrom, completedTo, headcount, missing),
                parts);
    }
}
