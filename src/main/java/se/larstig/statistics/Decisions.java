package se.larstig.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.larstig.identity.AuditTrail;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** What a county decides about its figures. */
@Boundary
public class Decisions {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private SettingsQueries settings;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /**
     * S5.1–S5.3. Decides from the next 1 January on. A county that has released nothing yet decides from the year of its
     * first release.
     *
     * @param targets whole percent by course; a course without a target is left out
     * @param seen the revision that the coordinator saw for that day
     * @throws Refused a sentence about what is wrong, or {@code statistics.refused.decided-meanwhile}
     */
    public void decide(
            Actor actor,
            String county,
            int k,
            int known,
            Map<Long, Integer> targets,
            List<Cluster> clusters,
            int seen) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        var holdsFrom = settings.nextFrom(county);
        var revision = settings.revision(county, holdsFrom);
        if (revision != seen) {
            throw new Refused("statistics.refused.decided-meanwhile");
        }
        if (!queries.courseIds().containsAll(targets.keySet())
                || !clusters.stream()
                        .allMatch(cluster -> queries.municipalityCodes(county).containsAll(cluster.municipalities()))) {
            throw Refused.notFound();
        }
        store.persist(new Decision(
                county, holdsFrom, revision + 1, k, known, targets, clusters, clocks.now(), actor.personId()));
        trail.note(actor, "statistics.decide", county + " " + holdsFrom + " k " + k + " known " + known);
    }
}
