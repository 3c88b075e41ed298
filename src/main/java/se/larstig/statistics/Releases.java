package se.larstig.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.AttentiveReader;
import se.larstig.disclosure.DisclosureFilter;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Released;
import se.larstig.identity.AuditTrail;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Makes a county's figures for a quarter, once, and publishes them, once. */
@Boundary
public class Releases {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Counting counting;

    @Inject
    private ReportedCounting reported;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private SettingsQueries settings;

    @Inject
    private Waits waits;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /**
     * S2.1–S2.6, S9. Prepares the release of a quarter that is over. False when it already exists: a release is never made again.
     *
     * @throws Refused {@code statistics.refused.not-over}, {@code statistics.refused.later-released} or, when an attentive
     *     reader could conclude something about too few persons, {@code statistics.refused.pinned}
     */
    public boolean make(Actor actor, String county, Period quarter) {
        Access.requireSystem(actor);
        if (quarter.kind() != Period.Kind.QUARTER
                || !quarter.lastDay(clocks.today()).isBefore(clocks.today())) {
            throw new Refused("statistics.refused.not-over");
        }
        if (queries.made(county, quarter).isPresent()) {
            return false;
        }
        var before = queries.newest(county);
        if (before.filter(newest -> newest.getPeriod().compareTo(quarter) > 0).isPresent()) {
            throw new Refused("statistics.refused.later-released");
        }
        var protection = settings.during(county, quarter).protection();
        var filter = new DisclosureFilter(protection);
        var earlier = before.map(queries::released).orElse(Map.of());
        var made = new LinkedHashMap<StatisticsQueries.Subject, Released>();
        var ground = counting.ground(county, quarter, earlier(before.orElse(null), earlier, quarter), protection);
        counting.tallies(county, quarter, ground).forEach((subject, tally) -> made.put(subject, filter.release(tally)));
        if (isPinned(protection, made, before.map(Release::protection).orElse(protection), earlier)) {
            waits.hold(actor, county, quarter);
            throw new Refused("statistics.refused.pinned");
        }
        var release = new Release(county, quarter, protection, clocks.now(), actor.personId());
        store.persist(release);
        made.forEach((subject, tree) -> tree.places()
                .forEach(place ->
                        store.persist(new ReleasedPlace(release, subject.course(), subject.professionGroup(), place))));
        queries.courses().forEach(course -> store.persist(new ReleasedCourse(release, course)));
        var sort = 0;
        for (var line : counting.lines(county, quarter, ground)) {
            keep(new ReleasedLine(release, ++sort, line.line(), line.shown()), line, filter);
        }
        for (var each : reported.tallies(county, quarter.before(), ground, protection)) {
            var figure = filter.release(each.leaf()).completed();
            store.persist(new ReleasedReport(release, each.course(), each.cell(), figure));
        }
        store.flush();
        trail.note(actor, "statistics.prepare", county + " " + quarter.code());
        return true;
    }

    private static Ground.Earlier earlier(
            @Nullable Release before, Map<StatisticsQueries.Subject, Released> earlier, Period quarter) {
        return before == null
                ? Ground.Earlier.NONE
                : new Ground.Earlier(
                        StatisticsQueries.leaves(earlier), before.getPeriod().year() == quarter.year());
    }

    /** S8.5: only the leaves pass the filter; a municipality is their sum. */
    private void keep(ReleasedLine line, LineTally tally, DisclosureFilter filter) {
        store.persist(line);
        for (var place : tally.places()) {
            var sum = place.leaves().stream()
                    .map(filter::release)
                    .map(leaf -> leaf.named(place.code()))
                    .reduce(Released::plus)
                    .orElse(Released.nobody(place.code()));
            store.persist(new ReleasedLinePlace(line, place, sum));
        }
    }

    /**
     * S2.8. Publishes what is prepared, perhaps with something said about it.
     *
     * @param text of the note; empty for none
     * @throws Refused {@code statistics.refused.published} when it is published already, {@code statistics.refused.order}
     *     while an older one is prepared, or {@code statistics.refused.note} when the text is too long
     */
    public void publish(Actor actor, String county, Period quarter, String text) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        var release = locked(queries.made(county, quarter).orElseThrow(Refused::notFound));
        release.publish(clocks.now(), actor.personId());
        if (queries.oldestPrepared(county)
                .filter(oldest -> oldest.getPeriod().compareTo(quarter) < 0)
                .isPresent()) {
            throw new Refused("statistics.refused.order");
        }
        if (!text.isEmpty()) {
            store.persist(new ReleaseNote(release, text, clocks.now(), actor.personId()));
        }
        store.flush();
        trail.note(actor, "statistics.release", county + " " + quarter.code());
    }

    /** S2.9. Publishes what has been prepared for three weeks, the oldest first. */
    public void publishDue(Actor system, String county) {
        Access.requireSystem(system);
        for (var prepared : queries.prepared(county)) {
            if (StatisticsQueries.latest(prepared).isAfter(clocks.today())) {
                return;
            }
            var release = locked(prepared);
            if (release.getPublishedAt() == null) {
                release.publishItself(clocks.now());
                trail.note(
                        system,
                        "statistics.release-itself",
                        county + " " + release.getPeriod().code());
            }
        }
    }

    /** Publishes all that is prepared: in the demonstration, where nobody was there to do it. */
    public void publishAll(Actor system) {
        Access.requireSystem(system);
        for (var county : queries.countiesInUse()) {
            for (var prepared : queries.prepared(county)) {
                publish(system, county, prepared.getPeriod(), "");
            }
        }
    }

    /** As it is now, until this transaction ends. */
    private Release locked(Release release) {
        return Objects.requireNonNull(store.find(Release.class, release.getId(), LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * S2.7. Says something to whoever reads a release that is published, once.
     *
     * @throws Refused {@code statistics.refused.note} when the text is empty or too long, or {@code
     *     statistics.refused.noted} when something is said already
     */
    public void note(Actor actor, String county, Period quarter, String text) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        var release = queries.release(county, quarter).orElseThrow(Refused::notFound);
        if (queries.note(release).isPresent()) {
            throw new Refused("statistics.refused.noted");
        }
        store.persist(new ReleaseNote(release, text, clocks.now(), actor.personId()));
        store.flush();
        trail.note(actor, "statistics.note", county + " " + quarter.code());
    }

    /**
     * S2.3: nothing is published that the attentive reader sees through. Where the county guarded smaller groups before,
     * that release is read as it was meant; the new one stands alone as well.
     */
    private static boolean isPinned(
            Protection protection,
            Map<StatisticsQueries.Subject, Released> made,
            Protection earlierProtection,
            Map<StatisticsQueries.Subject, Released> earlier) {
        var alone = new AttentiveReader(protection);
        var beside = new AttentiveReader(earlierProtection.k() < protection.k() ? earlierProtection : protection);
        return made.entrySet().stream().anyMatch(subject -> {
            var now = subject.getValue();
            var then = earlier.get(subject.getKey());
            return !alone.pins(now).isEmpty()
                    || (then != null && !beside.pins(then, now).isEmpty());
        });
    }
}
