package se.larstig.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.OpenTo;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** I8: how the first administrator comes in, where nobody is who could let her in. */
@Boundary
public class FirstAdministrator {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private IdentityQueries queries;

    @Inject
    private OneTime oneTime;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    /** I8.1: the token of a new link, which ends the last one; empty where an administrator is. */
    public Optional<String> invite(Actor system) {
        Access.requireSystem(system);
        var link = Optional.ofNullable(store.find(FirstLink.class, FirstLink.ONLY, LockModeType.PESSIMISTIC_WRITE));
        if (queries.hasAdministrator()) {
            link.ifPresent(store::remove);
            return Optional.empty();
        }
        var token = oneTime.token();
        var hash = oneTime.firstHash(token);
        link.ifPresentOrElse(
                existing -> existing.replace(hash, clocks.now()),
                () -> store.persist(new FirstLink(hash, clocks.now())));
        return Optional.of(token);
    }

    /** I8.2: whether the link still opens. */
    @OpenTo("the link is what she has")
    public boolean isOpen(String token) {
        var link = store.find(FirstLink.class, FirstLink.ONLY);
        return link != null && link.opens(oneTime.firstHash(token), clocks.now()) && !queries.hasAdministrator();
    }

    /** I8.2: the new administrator; the row locks, so of two uses one wins. */
    @OpenTo("the link is what she has")
    public long begin(String token, String name, String email, String passwordHash) {
        var link = store.find(FirstLink.class, FirstLink.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (link == null || !link.opens(oneTime.firstHash(token), clocks.now()) || queries.hasAdministrator()) {
            throw new Refused("identity.refused.link");
        }
        if (queries.account(Account.normal(email)).isPresent()) {
            throw new Refused("identity.refused.email-taken");
        }
        store.remove(link);
        var person = new Person(name, false);
        store.persist(person);
        store.flush();
        var personId = person.getId();
        store.persist(new Account(person, email, passwordHash, clocks.now()));
        store.persist(new RoleGrant(personId, Role.ADMINISTRATOR, Scope.NATIONAL, clocks.now(), personId));
        store.flush();
        audit.note(queries.actor(person), "identity.first-administrator", Long.toString(personId));
        return personId;
    }
}
