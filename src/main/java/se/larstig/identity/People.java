package se.larstig.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.County;
import se.larstig.organisation.Employer;
import se.larstig.organisation.Municipality;
import se.larstig.organisation.Profession;
import se.larstig.organisation.Unit;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.shared.Settings;

/** Persons, their employments, accounts and roles. */
@Boundary
public class People {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private IdentityQueries queries;

    @Inject
    private StaffQueries staff;

    @Inject
    private ReachQueries reach;

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

    /**
     * I10.7: all that is wrong with these fields of the form, each by itself; what is missing is null and left out. In a form
     * that has registered somebody nothing is wrong (I10.2).
     */
    public List<Refused> faults(
            Actor actor, String formKey, @Nullable String name, @Nullable String email, @Nullable LocalDate startsOn) {
        Access.require(actor, Role.MANAGER, Role.ADMINISTRATOR);
        if (store.find(Registration.class, formKey) != null) {
            return List.of();
        }
        var faults = new ArrayList<Refused>();
        collect(faults, name, text -> new Person(text, false));
        collect(faults, email, this::requireUnused);
        collect(faults, startsOn, day -> requireNear(Employment.started(day)));
        return faults;
    }

    private static <T> void collect(List<Refused> faults, @Nullable T field, Consumer<T> check) {
        try {
            if (field != null) {
                check.accept(field);
            }
        } catch (Refused refused) {
            faults.add(refused);
        }
    }

    /** I10.2. */
    private void requireUnused(String email) {
        if (queries.account(Account.checked(email)).isPresent()) {
            throw new Refused("identity.refused.email-in-use");
        }
    }

    /**
     * I10.1, I10.2: person, account without password and employment at once. Whoever has an account is a learner.
     *
     * @return the person's id; the same when the form was sent twice
     */
    public long registerEmployee(Actor actor, NewEmployee form) {
        Access.require(actor, Role.MANAGER, Role.ADMINISTRATOR);
        store.find(Person.class, actor.personId(), LockModeType.PESSIMISTIC_WRITE);
        var before = Optional.ofNullable(store.find(Registration.class, form.formKey()));
        if (before.isPresent()) {
            return before.filter(registration -> registration.isBy(actor.personId()))
                    .orElseThrow(Refused::notFound)
                    .getPerson();
        }
        var unit = found(Unit.class, form.unit());
        Access.requireWithin(actor, unit::liesIn, Role.MANAGER, Role.ADMINISTRATOR);
        requireNear(form.startsOn());
        var person = new Person(form.name(), Settings.demo());
        var account = new Account(person, form.email(), null, clocks.now());
        requireUnused(form.email());
        var employment = new Employment(
                person, unit, profession(form.profession()), form.municipality(), form.kind(), form.startsOn());
        store.persist(person);
        store.flush();
        store.persist(account);
        store.persist(employment);
        store.persist(new Registration(form.formKey(), actor.personId(), person.getId()));
        note(actor, "identity.register", person.getId() + " " + employment.getId());
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
        lock(actor, personId);
        var unit = found(Unit.class, unitId);
        Access.requireWithin(actor, unit.getEmployer()::liesIn, Role.ADMINISTRATOR);
        requireAdministered(actor, personId);
        var employment =
                new Employment(found(Person.class, personId), unit, known(profession), municipality, kind, startsOn);
        if (!actor.isSystem()) {
            requireNear(startsOn);
            if (staff.works(personId, unitId, profession, startsOn)) {
                throw new Refused("identity.refused.works-there");
            }
        }
        store.persist(employment);
        note(actor, "identity.employ", personId + " " + unitId);
        return employment.getId();
    }

    /** I1.3, I10.3. */
    public void endEmployment(Actor actor, long employmentId, LocalDate lastDay) {
        Access.require(actor, Role.MANAGER, Role.ADMINISTRATOR);
        var employment = within(actor, employmentId);
        if (!actor.isSystem()) {
            requireNear(lastDay);
        }
        employment.end(lastDay);
        note(actor, "identity.end", employmentId + " " + lastDay);
    }

    /** I10.3: takes away a last day that has not passed. */
    public void goOn(Actor actor, long employmentId) {
        Access.require(actor, Role.MANAGER, Role.ADMINISTRATOR);
        within(actor, employmentId).goOn();
        note(actor, "identity.go-on", Long.toString(employmentId));
    }

    /** I10.4: the first day was wrong. */
    public void correctStart(Actor actor, long employmentId, LocalDate firstDay) {
        Access.require(actor, Role.MANAGER, Role.ADMINISTRATOR);
        var employment = within(actor, employmentId);
        requireNear(firstDay);
        employment.startsOn(firstDay);
        note(actor, "identity.correct", employmentId + " " + firstDay);
    }

    /**
     * I10.5: another unit of the same employer, profession or municipality from a day. From her first day it is a correction;
     * from a later one it is a new employment, and the one before keeps what it was.
     *
     * @param seen the version that the actor saw
     */
    public void changePost(
            Actor actor,
            long employmentId,
            int seen,
            long unitId,
            String profession,
            String municipality,
            LocalDate from) {
        Access.require(actor, Role.MANAGER, Role.ADMINISTRATOR);
        var employment = within(actor, employmentId);
        if (employment.getVersion() != seen) {
            throw new Refused("identity.refused.changed");
        }
        var unit = found(Unit.class, unitId);
        Access.requireWithin(actor, unit::liesIn, Role.MANAGER, Role.ADMINISTRATOR);
        if (!employment.getEmployer().equals(unit.getEmployer().getId())) {
            throw Refused.notFound();
        }
        requireNear(from);
        if (from.equals(employment.getStartsOn())) {
            employment.post(unit, profession(profession), municipality);
        } else {
            store.persist(employment.becomes(unit, profession(profession), municipality, from));
        }
        note(actor, "identity.change-post", employmentId + " " + unitId + " " + profession + " " + from);
    }

    /**
     * I10.4: the name was wrong, or she has taken another.
     *
     * @throws Refused also {@code identity.refused.name-elsewhere}
     */
    public void rename(Actor actor, long personId, String name) {
        Access.require(actor, Role.MANAGER, Role.ADMINISTRATOR);
        var person = found(Person.class, personId);
        if (!staff.manages(actor, personId)) {
            requireAdministered(actor, personId);
        }
        if (!reach.overAll(actor, personId)) {
            throw new Refused("identity.refused.name-elsewhere");
        }
        person.rename(name);
        note(actor, "identity.rename", Long.toString(personId));
    }

    /** I2.1. Without a password nobody can sign in to the account yet. */
    public void openAccount(Actor actor, long personId, String email, @Nullable String password) {
        Access.require(actor, Role.ADMINISTRATOR);
        lock(actor, personId);
        requireAdministered(actor, personId);
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

    /** I3.1, I3.3, I3.5. */
    public void grant(Actor actor, long personId, Role role, Scope scope) {
        Access.require(actor, Role.ADMINISTRATOR);
        lock(actor, personId);
        requireCovered(actor, scope);
        requireAdministered(actor, personId);
        var grant = new RoleGrant(found(Person.class, personId).getId(), role, scope, clocks.now(), actor.personId());
        if (staff.isGranted(personId, role, scope)) {
            throw new Refused("identity.refused.granted-already");
        }
        store.persist(grant);
        note(actor, "identity.grant", personId + " " + role + " " + scope.level() + " " + scope.code());
    }

    /** I3.5, I3.6. */
    public void withdraw(Actor actor, long grantId) {
        Access.require(actor, Role.ADMINISTRATOR);
        var administrators = staff.nationalAdministrators();
        var grant = found(RoleGrant.class, grantId);
        requireCovered(actor, grant.toGrant().scope());
        requireAdministered(actor, grant.getPerson());
        if (administrators.equals(List.of(grantId))) {
            throw new Refused("identity.refused.last-grant");
        }
        store.remove(grant);
        note(
                actor,
                "identity.withdraw",
                grant.getPerson() + " " + grant.toGrant().role() + " "
                        + grant.toGrant().scope().code());
    }

    /**
     * Of two forms at once, as of a double press, the second waits here and then sees what the first has done. The system
     * presses nothing twice, and registers people in the same transaction.
     */
    private void lock(Actor actor, long personId) {
        if (!actor.isSystem() && store.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.notFound();
        }
    }

    /** I3.5: what the actor does not administer she can neither give nor take. */
    private void requireCovered(Actor actor, Scope scope) {
        switch (scope.level()) {
            case EMPLOYER ->
                Access.requireWithin(actor, found(Employer.class, scope.employerId())::liesIn, Role.ADMINISTRATOR);
            case UNIT -> {
                var unit = found(Unit.class, scope.unitId());
                if (unit.getEmployer().getId() != scope.employerId()) {
                    throw Refused.notFound();
                }
                Access.requireWithin(actor, unit.getEmployer()::liesIn, Role.ADMINISTRATOR);
            }
            case MUNICIPALITY -> {
                found(Municipality.class, scope.code());
                Access.require(actor, Role.ADMINISTRATOR, scope);
            }
            case COUNTY -> {
                found(County.class, scope.code());
                Access.require(actor, Role.ADMINISTRATOR, scope);
            }
            case NATIONAL -> Access.require(actor, Role.ADMINISTRATOR, scope);
        }
    }

    /** I10.6. */
    private void requireAdministered(Actor actor, long personId) {
        if (!actor.isSystem() && !staff.administers(actor, personId)) {
            throw Refused.notFound();
        }
    }

    /** An employment within the actor's scope; to a manager one that is over does not exist. */
    private Employment within(Actor actor, long employmentId) {
        var employment = found(Employment.class, employmentId);
        var unit = found(Unit.class, employment.getUnit());
        Access.requireWithin(actor, unit::liesIn, Role.MANAGER, Role.ADMINISTRATOR);
        var administered =
                actor.isSystem() || actor.scopes(Role.ADMINISTRATOR).stream().anyMatch(unit.getEmployer()::liesIn);
        if (employment.isOver(clocks.today()) && !administered) {
            throw Refused.notFound();
        }
        return employment;
    }

    private Profession known(String code) {
        if (!Profession.isCode(code)) {
            throw Refused.notFound();
        }
        return found(Profession.class, code);
    }

    private Profession profession(String code) {
        var profession = known(code);
        if (profession.isGroup()) {
            throw Refused.notFound();
        }
        return profession;
    }

    /** A day that somebody means: at most a year ahead. */
    private void requireNear(LocalDate day) {
        if (day.isAfter(clocks.today().plusYears(1))) {
            throw new Refused("identity.refused.too-late");
        }
    }

    private void note(Actor actor, String action, String subject) {
        if (!actor.isSystem()) {
            audit.note(actor, action, subject);
        }
    }

    private <T> T found(Class<T> type, Object id) {
        return Optional.ofNullable(store.find(type, id)).orElseThrow(Refused::notFound);
    }
}
