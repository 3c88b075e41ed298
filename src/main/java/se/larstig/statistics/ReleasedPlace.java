package se.larstig.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import se.larstig.disclosure.Released;

/** The released figures of one place for one course and profession group. Ranges only: the counts are gone. */
@Entity
@Table(name = "statistics_released")
public class ReleasedPlace {

    private static final int DIGITS = 4;

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

    @Embedded
    private StoredFigures figures;

    protected ReleasedPlace() {}

    ReleasedPlace(Release release, long course, String professionGroup, Released released) {
        this.release = release;
        this.course = course;
        this.professionGroup = professionGroup;
        this.place = released.code();
        this.figures = new StoredFigures(released);
    }

    public Long getCourse() {
        return course;
    }

    public String getProfessionGroup() {
        return professionGroup;
    }

    /** The code of the county, a municipality or a part of one. */
    public String getPlace() {
        return place;
    }

    boolean isMunicipality() {
        return place.length() == DIGITS;
    }

    /** The municipality's code, which a part's begins with. */
    String municipality() {
        return place.substring(0, DIGITS);
    }

    Released toReleased(List<Released> parts) {
        return figures.toReleased(place, parts);
    }
}
