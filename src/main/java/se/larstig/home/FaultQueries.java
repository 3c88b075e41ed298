package se.larstig.home;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** What people have reported, for administrators. */
@Queries
public class FaultQueries {

    private static final int MOST_AT_ONCE = 100;

    /** A report. */
    public record Reported(
            long id,
            String page,
            String what,
            String contact,
            Instant sentAt,
            @Nullable Instant doneAt) {}

    @PersistenceContext
    private EntityManager store;

    /** Those not done first, then the newest first. */
    public List<Reported> reports(Actor actor, int first, int most) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        return store.createQuery(
                        "select r.id, r.page, r.what, r.contact, r.sentAt, r.doneAt from FaultReport r"
                                + " order by case when r.doneAt is null then 0 else 1 end, r.id desc",
                        Object[].class)
                .setFirstResult(first)
                .setMaxResults(Math.min(most, MOST_AT_ONCE))
                .getResultStream()
                .map(row -> new Reported(
                        (Long) row[0], (String) row[1], (String) row[2], (String) row[3], (Instant) row[4], (Instant)
                                row[5]))
                .toList();
    }

    /** How many there are. */
    public long count(Actor actor) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        return store.createQuery("select count(r) from FaultReport r", Long.class)
                .getSingleResult();
    }

    /** How many are not done. */
    public long open(Actor actor) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        return store.createQuery("select count(r) from FaultReport r where r.doneAt is null", Long.class)
                .getSingleResult();
    }

    long sentSince(Instant since) {
        return store.createQuery("select count(r) from FaultReport r where r.sentAt >= :since", Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    List<FaultReport> doneBefore(Instant before) {
        return store.createQuery("select r from FaultReport r where r.doneAt < :before", FaultReport.class)
                .setParameter("before", before)
                .setMaxResults(1_000)
                .getResultList();
    }
}
