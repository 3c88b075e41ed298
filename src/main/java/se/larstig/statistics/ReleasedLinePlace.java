package se.larstig.statistics;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import se.larstig.disclosure.Released;

/** S8.5: how a line stood in one municipality, with the sum of the ranges of its leaves there. The counts are gone. */
@Entity
@Table(name = "statistics_released_line_place")
public class ReleasedLinePlace {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_released_line_place_seq")
    @SequenceGenerator(
            name = "statistics_released_line_place_seq",
            sequenceName = "statistics_released_line_place_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "line")
    private ReleasedLine line;

    private String place;

    @Enumerated(EnumType.STRING)
    private LineStanding standing;

    private int employers;

    private int adopters;

    @Embedded
    private StoredFigures figures;

    protected ReleasedLinePlace() {}

    ReleasedLinePlace(ReleasedLine line, LineTally.Place place, Released released) {
        this.line = line;
        this.place = released.code();
        this.standing = released.registered().missing() > 0 ? LineStanding.OUTDATED : place.standing();
        this.employers = place.employers();
        this.adopters = place.adopters();
        this.figures = new StoredFigures(released);
    }

    public ReleasedLine getLine() {
        return line;
    }

    /** The code of a municipality. */
    public String getPlace() {
        return place;
    }

    public LineStanding getStanding() {
        return standing;
    }

    /** How many employers have declared somebody of the audience. */
    public int getEmployers() {
        return employers;
    }

    /** How many of these had adopted the line. */
    public int getAdopters() {
        return adopters;
    }

    Released toReleased() {
        return figures.toReleased(place, List.of());
    }
}
