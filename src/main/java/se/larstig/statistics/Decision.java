package se.larstig.statistics;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Target;
import se.larstig.shared.Refused;

/**
 * S5.1. What a county decided about its figures, from a 1 January on. It is never changed: a new decision for the same day
 * is a new revision, and once the day has come no decision for it is taken.
 */
@Entity
@Table(name = "statistics_decision")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_decision_seq")
    @SequenceGenerator(name = "statistics_decision_seq", sequenceName = "statistics_decision_seq", allocationSize = 50)
    private Long id;

    private String county;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    private int revision;

    private int k;

    private int known;

    @ElementCollection
    @CollectionTable(name = "statistics_target", joinColumns = @JoinColumn(name = "decision"))
    @MapKeyColumn(name = "course")
    @Column(name = "percent")
    private Map<Long, Integer> targets = new HashMap<>();

    /** The cluster's name by municipality. */
    @ElementCollection
    @CollectionTable(name = "statistics_cluster", joinColumns = @JoinColumn(name = "decision"))
    @MapKeyColumn(name = "municipality")
    @Column(name = "name")
    private Map<String, String> clusters = new HashMap<>();

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    protected Decision() {}

    Decision(
            String county,
            LocalDate holdsFrom,
            int revision,
            int k,
            int known,
            Map<Long, Integer> targets,
            List<Cluster> clusters,
            Instant decidedAt,
            long decidedBy) {
        if (k < Protection.LEAST || k > FigureSettings.LARGEST_K) {
            throw new Refused("statistics.refused.k", Protection.LEAST, FigureSettings.LARGEST_K);
        }
        if (!FigureSettings.KNOWN.contains(known)) {
            throw new Refused("statistics.refused.known");
        }
        if (targets.values().stream().anyMatch(percent -> percent < 1 || percent > 100)) {
            throw new Refused("statistics.refused.target");
        }
        this.county = county;
        this.holdsFrom = holdsFrom;
        this.revision = revision;
        this.k = k;
        this.known = known;
        this.targets.putAll(targets);
        for (var cluster : FigureSettings.disjoint(clusters)) {
            cluster.municipalities().forEach(municipality -> this.clusters.put(municipality, cluster.name()));
        }
        this.decidedAt = decidedAt;
        this.decidedBy = decidedBy;
    }

    /** What it says. */
    FigureSettings settings() {
        var all = new HashMap<Long, Target>();
        targets.forEach((course, percent) -> all.put(course, new Target(percent)));
        var byName = new TreeMap<String, List<String>>();
        clusters.forEach((municipality, name) ->
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(municipality));
        return new FigureSettings(
                new Protection(k, known),
                all,
                byName.entrySet().stream()
                        .map(cluster -> new Cluster(cluster.getKey(), cluster.getValue()))
                        .toList(),
                holdsFrom,
                revision);
    }
}
