package se.larstig.home;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.larstig.shared.Actor;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Queries;

/** H1.3: who has seen a person's status. She alone asks. */
@Queries
public class LookQueries {

    /** A look at her: by whom, and in which hour it began. */
    public record Seen(String viewer, Instant hour) {}

    @PersistenceContext
    private EntityManager store;

    /** Who has looked at the actor, the newest first. */
    public List<Seen> mine(Actor actor, int first, int most) {
        return store.createQuery(
                        "select p.name, l.hour from Look l join Person p on p.id = l.viewer where l.person = :person"
                                + " order by l.hour desc, l.id desc",
                        Object[].class)
                .setParameter("person", actor.personId())
                .setFirstResult(first)
                .setMaxResults(Math.min(most, PersonalData.MOST))
                .getResultStream()
                .map(row -> new Seen((String) row[0], (Instant) row[1]))
                .toList();
    }

    /** How many looks at the actor are kept. */
    public long count(Actor actor) {
        return store.createQuery("select count(l) from Look l where l.person = :person", Long.class)
                .setParameter("person", actor.personId())
                .getSingleResult();
    }

    /** H1.2: one statement; who is there already in this hour is left as she is. */
    int note(long viewer, Collection<Long> persons, Instant hour) {
        var ids = persons.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        return store.createNativeQuery("insert ignore into home_look (id, viewer, person, at_hour)"
                        + " select next value for home_look_seq, ?1, p.id, ?2 from identity_person p where p.id in ("
                        + ids
                        + ")")
                .setParameter(1, viewer)
                .setParameter(2, LocalDateTime.ofInstant(hour, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Looks at this person. */
    int forgetOf(long person) {
        return store.createQuery("delete from Look l where l.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** H1.4. */
    int forget(Instant before) {
        return store.createQuery("delete from Look l where l.hour < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
