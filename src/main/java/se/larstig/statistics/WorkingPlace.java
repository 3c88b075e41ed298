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

/** This week's figures of one large group in the working view. */
@Entity
@Table(name = "statistics_working_place")
public class WorkingPlace {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_working_place_seq")
    @SequenceGenerator(
            name = "statistics_working_place_seq",
            sequenceName = "statistics_working_place_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "part_of")
    private WorkingWeek week;

    private Long course;

    @Column(name = "profession_group")
    private String professionGroup;

    private String place;

    @Embedded
    private StoredFigures figures;

    protected WorkingPlace() {}

    WorkingPlace(WorkingWeek week, long course, String professionGroup, Released released) {
        this.week = week;
        this.course = course;
        this.professionGroup = professionGroup;
        this.place = released.code();
        this.figures = new StoredFigures(released);
    }

    public String getProfessionGroup() {
        return professionGroup;
    }

    Released toReleased() {
        return figures.toReleased(place, List.of());
    }
}
