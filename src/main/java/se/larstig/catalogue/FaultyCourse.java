package se.larstig.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import se.larstig.shared.Refused;

/** A course folder was refused; all its faults at once. */
public final class FaultyCourse extends Refused {

    private final String course;
    private final transient List<Fault> faults;

    FaultyCourse(String course, List<Fault> faults) {
        super("catalogue.refused.faulty-course", course, faults.size());
        this.course = course;
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** All faults, one on each line, for logs. */
    @Override
    public String getMessage() {
        return faults.stream()
                .map(Fault::toString)
                .collect(Collectors.joining("\n", "the course " + course + ":\n", ""));
    }
}
