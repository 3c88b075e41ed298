package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.larstig.identity.StaffQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** L8: how far a manager's own staff have come, in the words that stand everywhere and nothing beside them. */
@Queries
public class StateQueries {

    private record Key(long person, long course) {}

    /** The states of some persons. Whoever is not among them, or works elsewhere, has begun nothing. */
    public static final class States {

        private final Map<Key, State> found;

        private States(Map<Key, State> found) {
            this.found = found;
        }

        public State of(long person, long course) {
            return found.getOrDefault(new Key(person, course), State.NOT_STARTED);
        }
    }

    @PersistenceContext
    private EntityManager store;

    @Inject
    private StaffQueries staff;

    @Inject
    private Clocks clocks;

    /**
     * L8.1, L8.2, in three statements however many they are.
     *
     * @param scope an employer or a unit that the actor manages; who does not work there today is left out
     */
    public States states(Actor actor, Scope scope, Set<Long> persons, Collection<Long> courses) {
        Access.require(actor, Role.MANAGER, scope);
        var own = staff.ofThem(actor, scope, persons);
        var states = new HashMap<Key, State>();
        if (!own.isEmpty() && !courses.isEmpty()) {
            store.createQuery(
                            "select c.person, c.course, c.happenedAt, c.validUntil from Completion c"
                                    + " where c.person in :persons and c.course in :courses",
                            Object[].class)
                    .setParameter("persons", own)
                    .setParameter("courses", courses)
                    .getResultStream()
                    .forEach(row -> states.merge(key(row), completed(row), State::or));
            store.createQuery(
                            "select distinct e.person, e.course from Enrolment e"
                                    + " where e.person in :persons and e.course in :courses",
                            Object[].class)
                    .setParameter("persons", own)
                    .setParameter("courses", courses)
                    .getResultStream()
                    .forEach(row -> states.putIfAbsent(key(row), State.STARTED));
        }
        return new States(states);
    }

    private static Key key(Object[] row) {
        return new Key((Long) row[0], (Long) row[1]);
    }

    private State completed(Object[] row) {
        return State.completed(
                LocalDate.ofInstant((Instant) row[2], Clocks.ZONE),
                Optional.ofNullable((LocalDate) row[3]).orElse(null),
                clocks.today());
    }
}
