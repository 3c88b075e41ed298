package se.larstig.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Makes a county's figures for a quarter, once. */
@Boundary
public class Releases {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Counting counting;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private Clocks clocks;

    /**
     * S2.1–S2.4. Makes the release of a quarter that is over. False when it already exists: a release is never made again.
     *
     * @throws Refused {@code statistics.refused.not-over} or, when an attentive reader could conclude something about too
     *     few persons, {@code statistics.refused.pinned}
     */
    public boolean make(Actor actor, String county, Period quarter) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        if (quarter.kind() != Period.Kind.QUARTER
                || !quarter.lastDay(clocks.today()).isBefore(clocks.today())) {
            throw new Refused("statistics.refused.not-over");
        }
        if (queries.isReleased(county, quarter)) {
            return false;
        }
        var protection = Protection.USUAL;
        var release = new Release(county, quarter, protection, clocks.now(), actor.personId());
        var before = queries.released(county, quarter.before());
        var headcounts = queries.frozenHeadcounts(county, quarter.before());
        var filter = new DisclosureFilter(protection);
        var made = new LinkedHashMap<StatisticsQueries.Subject, Released>();
        for (var tally :
                counting.tallies(county, quarter, headcounts, protection).entrySet()) {
            made.put(tally.getKey(), filter.release(tally.getValue()));
        }
        requireUnpinned(protection, made, before);
        store.persist(release);
        made.forEach((subject, tree) -> tree.places()
                .forEach(place ->
                        store.persist(new ReleasedPlace(release, subject.course(), subject.professionGroup(), place))));
        return true;
    }

    /** S2.3: nothing is published that the attentive reader sees through. */
    private static void requireUnpinned(
            Protection protection,
            Map<StatisticsQueries.Subject, Released> made,
            Map<StatisticsQueries.Subject, Released> before) {
        var reader = new AttentiveReader(protection);
        List<Pinned> pins = new ArrayList<>();
        made.forEach((subject, now) -> pins.addAll(Optional.ofNullable(before.get(subject))
                .map(earlier -> reader.pins(earlier, now))
                .orElseGet(() -> reader.pins(now))));
        if (!pins.isEmpty()) {
            throw new Refused("statistics.refused.pinned");
        }
    }
}
