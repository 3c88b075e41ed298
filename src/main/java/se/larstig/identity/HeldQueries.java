package se.larstig.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.larstig.organisation.County;
import se.larstig.organisation.Employer;
import se.larstig.organisation.Municipality;
import se.larstig.organisation.Unit;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.PersonalData;
import se.larstig.shared.PersonalData.Fact;
import se.larstig.shared.PersonalData.Holding;
import se.larstig.shared.PersonalData.Row;
import se.larstig.shared.PersonalData.Word;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** I9: what this feature holds about a person, and whose account is no longer used. */
@Queries
public class HeldQueries {

    private static final String SIGN_IN = "identity.sign-in";

    @PersistenceContext
    private EntityManager store;

    /**
     * I9.3: persons with an account who have not signed in since, and whose account was opened before; never invented ones.
     */
    public List<Long> unused(Actor system, Instant since, int most) {
        Access.requireSystem(system);
        return store.createQuery(
                        "select a.person.id from Account a where a.openedAt < :since and a.person.invented = false"
                                + " and not exists (select e.id from AuditEntry e where e.person = a.person.id"
                                + " and e.action = :signIn and e.at >= :since) order by a.id",
                        Long.class)
                .setParameter("since", since)
                .setParameter("signIn", SIGN_IN)
                .setMaxResults(most)
                .getResultList();
    }

    Holding person(Actor actor) {
        return new Holding(
                "identity.held.person",
                ask(
                                actor,
                                "select p.name, a.email, a.openedAt, a.passwordHash from Person p"
                                        + " left join Account a on a.person = p where p.id = :person")
                        .map(row -> Row.of(
                                new Fact("identity.held.name", row[0]),
                                new Fact("identity.held.email", row[1]),
                                new Fact("identity.held.opened", row[2]),
                                new Fact("identity.held.password", row[3] != null)))
                        .toList());
    }

    /** How else she signs in. Of what is secret, that it exists. */
    Holding keys(Actor actor) {
        var rows = new ArrayList<Row>();
        ask(
                        actor,
                        "select f.setUpAt, (select count(s) from SpareCode s where s.person = f.person"
                                + " and s.usedAt is null) from SecondFactor f where f.person = :person")
                .forEach(row -> rows.add(Row.of(
                        new Fact("identity.held.app-since", row[0]), new Fact("identity.held.spare-codes", row[1]))));
        ask(
                        actor,
                        "select c.issuedAt, p.name, c.validUntil from AccessCode c left join Person p on p.id = c.issuedBy"
                                + " where c.person = :person")
                .forEach(row -> rows.add(Row.of(
                        new Fact("identity.held.code-issued", row[0]),
                        new Fact("identity.held.issued-by", row[1]),
                        new Fact("identity.held.valid-until", row[2]))));
        linksOf(actor, actor.personId())
                .forEach(link -> rows.add(Row.of(new Fact("identity.held.link-until", link.validUntil()))));
        return new Holding("identity.held.keys", rows);
    }

    List<PasswordLink> linksOf(Actor actor, long personId) {
        return store.createQuery("select l from PasswordLink l where l.person = :person", PasswordLink.class)
                .setParameter("person", personId)
                .getResultList();
    }

    Holding employments(Actor actor) {
        return new Holding(
                "identity.held.employments",
                ask(
                                actor,
                                "select w.name, u.name, m.name, p.swedishName, e.kind, e.startsOn, e.endsOn"
                                        + " from Employment e, Employer w, Unit u, Municipality m, Profession p"
                                        + " where w.id = e.employer and u.id = e.unit and m.code = e.municipality"
                                        + " and p.code = e.profession and e.person.id = :person order by e.startsOn, e.id")
                        .map(row -> Row.of(
                                new Fact("identity.held.employer", row[0]),
                                new Fact("identity.held.unit", row[1]),
                                new Fact("identity.held.municipality", row[2]),
                                new Fact("identity.held.profession", row[3]),
                                new Fact("identity.held.employed-as", new Word("identity.held.kind." + row[4])),
                                new Fact("identity.held.from", row[5]),
                                new Fact("identity.held.to", row[6])))
                        .toList());
    }

    Holding roles(Actor actor) {
        return new Holding(
                "identity.held.roles",
                grantsOf(actor, actor.personId()).stream()
                        .map(grant -> Row.of(
                                new Fact(
                                        "identity.held.role",
                                        new Word("web.role." + grant.toGrant().role())),
                                new Fact(
                                        "identity.held.scope",
                                        place(grant.toGrant().scope())),
                                new Fact("identity.held.since", grant.grantedAt())))
                        .toList());
    }

    private Object place(Scope scope) {
        var name = switch (scope.level()) {
            case NATIONAL -> Optional.<String>empty();
            case COUNTY -> found(County.class, scope.code()).map(County::getName);
            case MUNICIPALITY -> found(Municipality.class, scope.code()).map(Municipality::getName);
            case EMPLOYER -> found(Employer.class, scope.employerId()).map(Employer::getName);
            case UNIT -> found(Unit.class, scope.unitId()).map(Unit::getName);
        };
        return name.<Object>map(text -> text).orElse(new Word("identity.held.everywhere"));
    }

    private <T> Optional<T> found(Class<T> type, Object id) {
        return Optional.ofNullable(store.find(type, id));
    }

    Holding trail(Actor actor) {
        return new Holding(
                "identity.held.trail",
                ask(actor, "select e.at, e.action, e.subject from AuditEntry e where e.person = :person order by e.id")
                        .map(row -> Row.of(
                                new Fact("identity.held.at", row[0]),
                                new Fact("identity.held.action", new Word("identity.action." + row[1])),
                                new Fact("identity.held.subject", row[2])))
                        .toList());
    }

    Optional<Account> accountOf(Actor actor, long personId) {
        return store.createQuery("select a from Account a where a.person.id = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    List<RoleGrant> grantsOf(Actor actor, long personId) {
        return store.createQuery("select g from RoleGrant g where g.person = :person order by g.id", RoleGrant.class)
                .setParameter("person", personId)
                .getResultList();
    }

    List<Employment> employmentsOf(Actor actor, long personId) {
        return store.createQuery("select e from Employment e where e.person.id = :person", Employment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The lines that say from which computer she signed in. */
    List<AuditEntry> signInsOf(Actor actor, long personId) {
        return store.createQuery(
                        "select e from AuditEntry e where e.person = :person and e.action = :signIn", AuditEntry.class)
                .setParameter("person", personId)
                .setParameter("signIn", SIGN_IN)
                .getResultList();
    }

    /** Whether nobody else is a national administrator who can sign in. */
    boolean isLastAdministrator(Actor actor, long personId) {
        var administrators = store.createQuery(
                        "select distinct g.person from RoleGrant g, Account a where a.person.id = g.person"
                                + " and a.passwordHash is not null and g.role = :role and g.scopeLevel = :level",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("level", Scope.Level.NATIONAL)
                .setMaxResults(2)
                .getResultList();
        return administrators.equals(List.of(personId));
    }

    private Stream<Object[]> ask(Actor actor, String jpql) {
        return store.createQuery(jpql, Object[].class)
                .setParameter("person", actor.personId())
                .setMaxResults(PersonalData.MOST)
                .getResultStream();
    }
}
