package se.larstig.statistics;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.larstig.disclosure.Released;

/** S6.1. What a county's working view shows of its large groups until the next Monday. A county has one. */
@Entity
@Table(name = "statistics_working")
public class WorkingWeek {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_working_seq")
    @SequenceGenerator(name = "statistics_working_seq", sequenceName = "statistics_working_seq", allocationSize = 50)
    private Long id;

    private String county;

    private LocalDate day;

    @Column(name = "made_at")
    private Instant madeAt;

    @OneToMany(mappedBy = "week", cascade = CascadeType.ALL)
    private List<WorkingPlace> places = new ArrayList<>();

    protected WorkingWeek() {}

    WorkingWeek(String county, LocalDate day, Instant madeAt) {
        this.county = county;
        this.day = day;
        this.madeAt = madeAt;
    }

    /** The last day that it counts. */
    public LocalDate getDay() {
        return day;
    }

    void show(long course, String professionGroup, Released released) {
        places.add(new WorkingPlace(this, course, professionGroup, released));
    }
}
