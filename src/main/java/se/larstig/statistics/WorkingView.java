package se.larstig.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Released;
import se.larstig.shared.Refused;

/**
 * What a coordinator sees between releases, for one course: this week's figures of large groups, and the newest release of
 * the others. Outside the guarantee of the releases; see S6.
 *
 * @param day the last day that this week's figures count
 * @param released the newest release
 * @param fresh this week's figures of municipalities, one list for each group of the release
 */
public record WorkingView(LocalDate day, StatisticsQueries.County released, List<List<Released>> fresh) {

    public WorkingView {
        fresh = fresh.stream().map(List::copyOf).toList();
    }

    /** Whether the figure is this week's. */
    public boolean isFresh(String municipality, int group) {
        return find(municipality, group).isPresent();
    }

    /** A municipality's figure. */
    public Figure figure(String municipality, int group, Measure measure) {
        return find(municipality, group)
                .map(place -> place.figure(measure))
                .orElseGet(() -> released.figure(municipality, group, measure));
    }

    /** The sum of what is shown of the municipalities; the county is not counted by itself. */
    public Figure sum(int group, Measure measure) {
        return Figure.sum(released.byGroup().get(group).parts().stream()
                .map(place -> figure(place.code(), group, measure))
                .toList());
    }

    /** S4.1: which figure of a municipality it is. */
    public String cell(String municipality, int group, Measure measure) {
        return isFresh(municipality, group)
                ? weekCell(municipality, group, measure)
                : released.cell(municipality, group, measure);
    }

    /** S4.1: the same for a sum, or for this week's figure. */
    public String weekCell(String place, int group, Measure measure) {
        return String.join(
                "/",
                "week-" + day,
                Long.toString(released.course()),
                released.groups().get(group),
                place,
                measure.name());
    }

    private Optional<Released> find(String municipality, int group) {
        if (group >= fresh.size()) {
            throw Refused.notFound();
        }
        return fresh.get(group).stream()
                .filter(place -> place.code().equals(municipality))
                .findFirst();
    }
}
