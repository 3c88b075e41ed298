package se.larstig.statistics;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Target;
import se.larstig.shared.Refused;

/**
 * What holds for a county's figures.
 *
 * @param targets the share of a course's audience that the county wants to reach, by course
 * @param clusters by name; no municipality is in two
 * @param holdsFrom the first day of the first period they hold for
 * @param revision how many times they were decided for that day; 0 for what nobody has decided
 */
public record FigureSettings(
        Protection protection, Map<Long, Target> targets, List<Cluster> clusters, LocalDate holdsFrom, int revision) {

    static final int LARGEST_K = 20;

    /** How many municipalities one reader may be taken to know. */
    public static final List<Integer> KNOWN = List.of(1, 3);

    /** What a county has until it decides otherwise. */
    static final FigureSettings USUAL =
            new FigureSettings(Protection.USUAL, Map.of(), List.of(), LocalDate.of(2000, 1, 1), 0);

    public FigureSettings {
        targets = Map.copyOf(targets);
        clusters = disjoint(clusters);
    }

    /** S5.3. @throws Refused when two clusters share a name or a municipality */
    static List<Cluster> disjoint(List<Cluster> clusters) {
        var names = new HashSet<String>();
        var members = new HashSet<String>();
        for (var cluster : clusters) {
            if (!names.add(cluster.name())) {
                throw new Refused("statistics.refused.cluster-twice", cluster.name());
            }
            for (var municipality : cluster.municipalities()) {
                if (!members.add(municipality)) {
                    throw new Refused("statistics.refused.cluster-overlap", cluster.name());
                }
            }
        }
        return List.copyOf(clusters);
    }

    public Optional<Target> target(long course) {
        return Optional.ofNullable(targets.get(course));
    }

    /** The cluster that the municipality belongs to. */
    public Optional<Cluster> cluster(String municipality) {
        return clusters.stream()
                .filter(cluster -> cluster.municipalities().contains(municipality))
                .findFirst();
    }
}
