package se.larstig.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.Profession;
import se.larstig.organisation.Unit;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Persons, their employments, accounts and roles. */
@Boundary
public class People {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private IdentityQueries queries;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    /** I1.1. Returns the person's id. */
    public long register(Actor actor, String name, boolean invented) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        var person = new Person(name, invented);
        store.persist(person);
        return person.getId();
    }

    /** I1.2. Returns the employment's id. */
    public long employ(
            Actor actor,
            long personId,
            long unitId,
            String profession,
            String municipality,
            EmploymentKind kind,
            LocalDate startsOn) {
        Access.require(actor, Role.ADMINISTRATOR);
        var unit = found(Unit.class, unitId);
        Access.require(
                actor, Role.ADMINISTRATOR, Scope.employer(unit.getEmployer().getId()));
        var employment = new Employment(
                found(Person.class, personId), unit, found(Profession.class, profession), municipality, kind, startsOn);
        store.persist(employment);
        return employment.getId();
    }

    /** I1.3. */
    public void endEmployment(Actor actor, long employmentId, LocalDate lastDay) {
        Access.require(actor, Role.ADMINISTRATOR);
        var employment = found(Employment.class, employmentId);
        Access.require(actor, Role.ADMINISTRATOR, Scope.employer(employment.getEmployer()));
        employment.end(lastDay);
    }

    /** I2.1. Without a password nobody can sign in to the account yet. */
    public void openAccount(Actor actor, long personId, String email, @Nullable String password) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        if (queries.account(Account.normal(email)).isPresent()) {
            throw new Refused("identity.refused.email-taken");
        }
        store.persist(new Account(
                found(Person.class, personId),
                email,
                password == null ? null : Passwords.hash(password),
                clocks.now()));
        if (!actor.isSystem()) {
            audit.note(actor, "identity.account", Long.toString(personId));
        }
    }

    /** I3.1. */
    public void grant(Actor actor, long personId, Role role, Scope scope) {
        Access.require(actor, Role.ADMINISTRATOR, scope);
        store.persist(
                new RoleGrant(found(Person.class, personId).getId(), role, scope, clocks.now(), actor.personId()));
        if (!actor.isSystem()) {
            audit.note(actor, "identity.grant", personId + " " + role + " " + scope.level() + " " + scope.code());
        }
    }

    private <T> T found(Class<T> type, Object id) {
        return Optional.ofNullable(store.find(type, id)).orElseThrow(Refused::notFound);
    }
}
