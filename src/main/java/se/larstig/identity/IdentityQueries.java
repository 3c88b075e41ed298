package se.larstig.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.larstig.organisation.Employer;
import se.larstig.organisation.Profession;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Questions about persons, always scoped by the actor. */
@Queries
public class IdentityQueries {

    /** An employment as its holder sees it. */
    public record Job(
            long id,
            long employer,
            String employerName,
            String municipality,
            String professionGroup,
            LocalDate startsOn) {}

    /** A line of the audit trail with the person's name. */
    public record Trace(Instant at, String person, String action, String subject) {

        /** From which computer somebody signed in; empty for all other lines. */
        public String computer() {
            return action.equals(SIGN_IN) ? subject : "";
        }

        /** What it was done to; empty for a sign-in. */
        public String concerns() {
            return action.equals(SIGN_IN) ? "" : subject;
        }
    }

    /**
     * An account as its holder sees it.
     *
     * @param spareCodes how many of her spare codes are left
     */
    public record Own(String name, String email, boolean secondFactor, long spareCodes) {}

    record Failures(long both, long what, long differentFromOne) {}

    private static final String SIGN_IN = "identity.sign-in";
    private static final int SIGN_INS = 10;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Clocks clocks;

    /** The actor's own employments that last today, the newest first. */
    public List<Job> jobs(Actor actor) {
        return jobs(actor, clocks.today());
    }

    /** The actor's own employments that last on the day, the newest first. */
    public List<Job> jobs(Actor actor, LocalDate day) {
        return store.createQuery(
                        "select e, w, p from Employment e, Employer w, Profession p"
                                + " where w.id = e.employer and p.code = e.profession and e.person.id = :person"
                                + " and e.startsOn <= :day and (e.endsOn is null or e.endsOn >= :day)"
                                + " order by e.startsOn desc, e.id desc",
                        Object[].class)
                .setParameter("person", actor.personId())
                .setParameter("day", day)
                .setMaxResults(20)
                .getResultStream()
                .map(row -> job((Employment) row[0], (Employer) row[1], (Profession) row[2]))
                .toList();
    }

    private static Job job(Employment employment, Employer employer, Profession profession) {
        return new Job(
                employment.getId(),
                employer.getId(),
                employer.getName(),
                employment.getMunicipality(),
                profession.getGroup(),
                employment.getStartsOn());
    }

    /** Whether anybody here is invented, or anybody is not. */
    public boolean anyone(Actor system, boolean invented) {
        Access.requireSystem(system);
        return !store.createQuery("select p.id from Person p where p.invented = :invented", Long.class)
                .setParameter("invented", invented)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** A page of the audit trail, the newest first. */
    public List<Trace> trail(Actor actor, int first, int most) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        return store.createQuery(
                        "select a.at, p.name, a.action, a.subject from AuditEntry a left join Person p on p.id = a.person"
                                + " order by a.at desc, a.id desc",
                        Object[].class)
                .setFirstResult(first)
                .setMaxResults(Math.min(most, 100))
                .getResultStream()
                .map(row -> new Trace(
                        (Instant) row[0], row[1] == null ? "" : (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** How long the audit trail is. */
    public long trailLength(Actor actor) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        return store.createQuery("select count(a) from AuditEntry a", Long.class)
                .getSingleResult();
    }

    Optional<Account> account(String email) {
        return store.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Actor actor(Person person) {
        var grants = new ArrayList<Actor.Grant>();
        grants.add(new Actor.Grant(Role.LEARNER, Scope.NATIONAL));
        var employers = employers(person.getId());
        store.createQuery("select g from RoleGrant g where g.person = :person order by g.id", RoleGrant.class)
                .setParameter("person", person.getId())
                .getResultStream()
                .filter(grant -> !grant.needsEmployment()
                        || employers.contains(grant.toGrant().scope().employerId()))
                .map(RoleGrant::toGrant)
                .forEach(grants::add);
        return new Actor(person.getId(), person.getName(), grants);
    }

    /** I3.4: where she works today. */
    private List<Long> employers(long personId) {
        return store.createQuery(
                        "select e.employer from Employment e where e.person.id = :person"
                                + " and e.startsOn <= :day and (e.endsOn is null or e.endsOn >= :day)",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("day", clocks.today())
                .getResultList();
    }

    Optional<Account> account(long personId) {
        return store.createQuery("select a from Account a where a.person.id = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** I5.1: whether the actor has set up a second factor. Demo accounts have one that is theirs for ever. */
    public boolean hasSecondFactor(Actor actor) {
        return hasApp(actor)
                || account(actor.personId())
                        .map(Account::getEmail)
                        .filter(DemoAccount::is)
                        .isPresent();
    }

    /** W8: whether the actor has an app of her own, which the shared demo accounts have not. */
    public boolean hasApp(Actor actor) {
        return store.find(SecondFactor.class, actor.personId()) != null;
    }

    /** How the actor's account looks to herself. */
    public Optional<Own> own(Actor actor) {
        return account(actor.personId())
                .map(account -> new Own(
                        account.getPerson().getName(),
                        account.getEmail(),
                        hasSecondFactor(actor),
                        spareCodesLeft(actor)));
    }

    private long spareCodesLeft(Actor actor) {
        return store.createQuery(
                        "select count(s) from SpareCode s where s.person = :person and s.usedAt is null", Long.class)
                .setParameter("person", actor.personId())
                .getSingleResult();
    }

    Optional<SpareCode> spareCode(long personId, String codeHash) {
        return store.createQuery(
                        "select s from SpareCode s where s.person = :person and s.codeHash = :hash", SpareCode.class)
                .setParameter("person", personId)
                .setParameter("hash", codeHash)
                .getResultStream()
                .findFirst();
    }

    void deleteSpareCodes(long personId) {
        store.createQuery("delete from SpareCode s where s.person = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** I2.2: what has failed, and from one who tries each secret once: a town hall is one computer to us. */
    Failures failures(String whatHash, String from, Instant since) {
        var row = store.createQuery(
                        "select sum(case when f.address = :from then 1 else 0 end), count(f)"
                                + " from FailedSignIn f where f.at > :since and f.emailHash = :what",
                        Object[].class)
                .setParameter("what", whatHash)
                .setParameter("from", from)
                .setParameter("since", since)
                .getSingleResult();
        var different = store.createQuery(
                        "select count(distinct f.emailHash) from FailedSignIn f"
                                + " where f.at > :since and f.address = :from",
                        Long.class)
                .setParameter("from", from)
                .setParameter("since", since)
                .getSingleResult();
        return new Failures(number(row[0]), number(row[1]), different);
    }

    long failures(String whatHash, Instant since) {
        return store.createQuery(
                        "select count(f) from FailedSignIn f where f.at > :since and f.emailHash = :what", Long.class)
                .setParameter("what", whatHash)
                .setParameter("since", since)
                .getSingleResult();
    }

    void deleteFailure(long id) {
        store.createQuery("delete from FailedSignIn f where f.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void deleteFailuresBefore(Instant time) {
        store.createQuery("delete from FailedSignIn f where f.at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /**
     * I3.2, I7.3: the person of a session begun then, with the roles that she has now; empty when it has ended, since the
     * account is gone or its password another.
     */
    public Optional<Actor> again(Actor actor, Instant begun) {
        return store.createQuery(
                        "select p from Account a join a.person p where p.id = :person"
                                + " and (a.sessionsSince is null or a.sessionsSince <= :begun)",
                        Person.class)
                .setParameter("person", actor.personId())
                .setParameter("begun", begun)
                .getResultStream()
                .findFirst()
                .map(this::actor);
    }

    /** When the actor last signed in, the newest first, ten at most. */
    public List<Instant> signIns(Actor actor) {
        return store.createQuery(
                        "select a.at from AuditEntry a where a.person = :person and a.action = :signIn"
                                + " order by a.at desc, a.id desc",
                        Instant.class)
                .setParameter("signIn", SIGN_IN)
                .setParameter("person", actor.personId())
                .setMaxResults(SIGN_INS)
                .getResultList();
    }

    /** The units where the person works today, or will. */
    List<Scope> workplaces(long personId, LocalDate today) {
        return store.createQuery(
                        "select e from Employment e where e.person.id = :person"
                                + " and (e.endsOn is null or e.endsOn >= :today)",
                        Employment.class)
                .setParameter("person", personId)
                .setParameter("today", today)
                .setMaxResults(20)
                .getResultStream()
                .map(employment -> Scope.unit(employment.getEmployer(), employment.getUnit()))
                .toList();
    }

    /** The roles that somebody granted the person: all but the learner's. */
    List<Actor.Grant> grants(long personId) {
        return store.createQuery("select g from RoleGrant g where g.person = :person", RoleGrant.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(RoleGrant::toGrant)
                .toList();
    }

    Optional<PasswordLink> passwordLink(String tokenHash, Instant now) {
        return store.createQuery(
                        "select l from PasswordLink l where l.tokenHash = :hash and l.validUntil > :now",
                        PasswordLink.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<String> emailOfPasswordLink(String tokenHash) {
        return store.createQuery(
                        "select a.email from Account a, PasswordLink l where a.person.id = l.person"
                                + " and l.tokenHash = :hash and l.validUntil > :now",
                        String.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", clocks.now())
                .getResultStream()
                .findFirst();
    }

    void deletePasswordLinks(long personId) {
        store.createQuery("delete from PasswordLink l where l.person = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** The oldest requests that nobody has answered, a hundred at most. */
    List<PasswordRequest> passwordRequests() {
        return store.createQuery("select r from PasswordRequest r order by r.id", PasswordRequest.class)
                .setMaxResults(100)
                .getResultList();
    }

    int deletePasswordRequest(long id) {
        return store.createQuery("delete from PasswordRequest r where r.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void deleteOldKeys(Instant now) {
        store.createQuery("delete from PasswordLink l where l.validUntil < :now")
                .setParameter("now", now)
                .executeUpdate();
        store.createQuery("delete from AccessCode c where c.validUntil < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** I8.1: whether somebody is an administrator of everything. */
    boolean hasAdministrator() {
        return store.createQuery(
                                "select count(g) from RoleGrant g where g.role = :role and g.scopeLevel = :level",
                                Long.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .setParameter("level", Scope.Level.NATIONAL)
                        .getSingleResult()
                > 0;
    }

    /** Where mail to the person goes; empty without an account. */
    public Optional<String> addressOf(Actor system, long personId) {
        Access.requireSystem(system);
        return account(personId).map(Account::getEmail);
    }
}
