package se.larstig.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Released;

/** The three figures of a place as columns. Ranges only: the counts are gone. */
@Embeddable
public class StoredFigures {

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

    protected StoredFigures() {}

    StoredFigures(Released released) {
        this.headcount = released.registered().headcount();
        this.missing = released.registered().missing();
        this.registeredFrom = released.registered().from();
        this.registeredTo = released.registered().to();
        this.startedFrom = released.started().from();
        this.startedTo = released.started().to();
        this.completedFrom = released.completed().from();
        this.completedTo = released.completed().to();
    }

    Released toReleased(String place, List<Released> parts) {
        return new Released(
                place,
                new Figure(registeredFrom, registeredTo, headcount, missing),
                new Figure(startedFrom, startedTo, headcount, missing),
                new Figure(completedFrom, completedTo, headcount, missing),
                parts);
    }
}
