package se.larstig.notifications;

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

/** Questions about the outbox. To people it gives counts and times, never whose. */
@Queries
public class OutboxQueries {

    /**
     * How mail is doing.
     *
     * @param oldest since when the oldest has waited; null when none waits
     */
    public record State(long waiting, @Nullable Instant oldest, long givenUp) {}

    @PersistenceContext
    private EntityManager store;

    /** N1.3. */
    public State state(Actor actor) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        return new State(
                count("select count(m) from Mail m where m.givenUpAt is null"),
                store.createQuery(
                                "select m.queuedAt from Mail m where m.givenUpAt is null order by m.queuedAt",
                                Instant.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse(null),
                count("select count(m) from Mail m where m.givenUpAt is not null"));
    }

    private long count(String jpql) {
        return store.createQuery(jpql, Long.class).getSingleResult();
    }

    /** What is held of a person: her mails, whose text is sealed. */
    List<Mail> waitingFor(Actor actor) {
        return store.createQuery("select m from Mail m where m.person = :person order by m.id", Mail.class)
                .setParameter("person", actor.personId())
                .setMaxResults(100)
                .getResultList();
    }

    List<Long> due(Instant now, int most) {
        return store.createQuery(
                        "select m.id from Mail m where m.givenUpAt is null and m.nextTryAt <= :now"
                                + " and (m.claimedUntil is null or m.claimedUntil < :now) order by m.nextTryAt, m.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** N1.2: 1 when nobody was quicker. */
    int claim(long id, Instant now, Instant until) {
        return store.createQuery("update Mail m set m.claimedUntil = :until where m.id = :id and m.givenUpAt is null"
                        + " and (m.claimedUntil is null or m.claimedUntil < :now)")
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("until", until)
                .executeUpdate();
    }

    void deleteGivenUpBefore(Instant time) {
        store.createQuery("delete from Mail m where m.givenUpAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    void deleteOf(long personId) {
        store.createQuery("delete from Mail m where m.person = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
