package se.larstig.statistics;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.previous;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.larstig.disclosure.DisclosureFilter;
import se.larstig.identity.AuditTrail;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** The coordinator's working view: made once a week, looked at under the eyes of the audit trail. */
@Boundary
public class WorkingViews {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private WorkingQueries working;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private Counting counting;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /**
     * S6.1, S6.2. Replaces the county's working view by that of the week that ended last Sunday. False when it has it
     * already, or no release yet.
     */
    public boolean make(Actor system, String county) {
        Access.requireSystem(system);
        var day = clocks.today().with(previous(SUNDAY));
        var earlier = working.week(county);
        var newest = queries.newestPublished(county);
        if (newest.isEmpty()
                || earlier.filter(week -> !week.getDay().isBefore(day)).isPresent()) {
            return false;
        }
        earlier.ifPresent(store::remove);
        store.flush();
        var week = new WorkingWeek(county, day, clocks.now());
        var protection = newest.get().protection();
        var filter = new DisclosureFilter(protection);
        counting.large(county, day, StatisticsQueries.headcounts(queries.released(newest.get())), protection)
                .forEach((subject, leaves) -> leaves.forEach(
                        leaf -> week.show(subject.course(), subject.professionGroup(), filter.releaseOfWeek(leaf))));
        store.persist(week);
        return true;
    }

    /** S6.3. Empty until there is one. */
    public Optional<WorkingView> look(Actor actor, String county, long course) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        trail.note(actor, "statistics.look", county + " " + course);
        return working.view(actor, county, course);
    }
}
