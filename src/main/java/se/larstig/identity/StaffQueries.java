package se.larstig.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.Employer;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.organisation.Profession;
import se.larstig.organisation.Unit;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** What a manager may ask about her own staff, and an administrator about people within her scope. */
@Queries
public class StaffQueries {

    private static final int MOST = 100;

    /**
     * Somebody who works within a manager's scope.
     *
     * @param posts her units and professions there, "Barn och unga, Socialsekreterare"
     * @param neverSignedIn whether she has an account and nobody has ever come in with it
     */
    public record Colleague(long person, String name, List<String> posts, LocalDate startsOn, boolean neverSignedIn) {}

    /** A page of colleagues, and how long the whole list is. */
    public record Staff(List<Colleague> rows, long total) {}

    /** Somebody whom a group leader may have had in her group. */
    public record Member(long person, String name, List<String> posts) {}

    /** A page of them, and how long the whole list is. */
    public record Group(List<Member> rows, long total) {}

    /** Somebody as a list for administrators shows her; the address is empty when she has no account. */
    public record Listed(long person, String name, String email, List<String> employers) {}

    /** A page of persons, and how long the whole list is. */
    public record Found(List<Listed> rows, long total) {}

    /**
     * An employment with the names of all that it refers to.
     *
     * @param managed whether the actor may change it
     */
    public record Post(
            long id,
            int version,
            long employer,
            String employerName,
            long unit,
            String unitName,
            String profession,
            String professionName,
            String municipality,
            EmploymentKind kind,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean managed) {}

    /** A role that somebody holds, for a scope with a name. */
    public record Held(long grant, Role role, Scope scope, String scopeName) {}

    /**
     * A person as her manager or an administrator sees her.
     *
     * @param email her address; empty when she has no account
     * @param neverSignedIn whether nobody has ever come in with her account
     * @param administered whether the actor is an administrator who has her in her scope
     * @param renamable I10.4: whether the actor may correct her name
     */
    public record PersonView(
            long id,
            String name,
            String email,
            boolean neverSignedIn,
            boolean administered,
            boolean renamable,
            List<Post> posts,
            List<Held> roles) {

        public boolean hasAccount() {
            return !email.isEmpty();
        }

        /** The employment that her manager changes: the newest. */
        public Optional<Post> post(long id) {
            return posts.stream()
                    .filter(post -> post.id() == id && post.managed())
                    .findFirst();
        }
    }

    /** An employer with those of its units in which the actor may place somebody. */
    public record Workplace(
            long employer,
            String name,
            List<OrganisationQueries.UnitName> units,
            List<OrganisationQueries.Named> municipalities) {}

    private static final String LASTS = " e.startsOn <= :day and (e.endsOn is null or e.endsOn >= :day)";

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ReachQueries reach;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Clocks clocks;

    /**
     * I10.6: who works today within the scope and has the text in her name, by name. Four statements.
     *
     * @param scope an employer or a unit that the actor manages
     * @param unit only this unit of it; null for all
     */
    public Staff staff(Actor actor, Scope scope, @Nullable Long unit, String text, int first, int most) {
        Access.require(actor, Role.MANAGER, scope);
        return working(scope, unit, Set.of(), text, first, most, LASTS);
    }

    /** Those of the persons, at most a hundred, who work today within the scope, by name. */
    public List<Colleague> among(Actor actor, Scope scope, Set<Long> persons) {
        Access.require(actor, Role.MANAGER, scope);
        return persons.isEmpty()
                ? List.of()
                : working(scope, null, persons, "", 0, MOST, LASTS).rows();
    }

    /** I10.8: the same for somebody who leads groups there: names and posts alone. */
    public Group group(Actor actor, Scope scope, String text, int first, int most) {
        Access.requireAny(actor, scope, Role.GROUP_LEADER, Role.MANAGER);
        var found = working(scope, null, Set.of(), text, first, most, LASTS);
        return new Group(
                found.rows().stream()
                        .map(row -> new Member(row.person(), row.name(), row.posts()))
                        .toList(),
                found.total());
    }

    /** Who will begin to work within the scope later on. */
    public List<Colleague> beginners(Actor actor, Scope scope) {
        Access.require(actor, Role.MANAGER, scope);
        return working(scope, null, Set.of(), "", 0, MOST, " e.startsOn > :day").rows();
    }

    private Staff working(
            Scope scope, @Nullable Long unit, Set<Long> only, String text, int first, int most, String when) {
        var inScope = " e.employer = :employer"
                + (scope.level() == Scope.Level.UNIT ? " and e.unit = :own" : "")
                + (unit == null ? "" : " and e.unit = :unit")
                + " and" + when;
        var where = " from Person p where p.name like :text escape '!'" + (only.isEmpty() ? "" : " and p.id in :only")
                + " and exists (select e.id from Employment e where e.person = p and" + inScope + ")";
        var found = with(store.createQuery("select p" + where + " order by p.name, p.id", Person.class), scope, unit)
                .setParameter("text", containing(text))
                .setFirstResult(first)
                .setMaxResults(Math.min(most, MOST));
        var persons = new LinkedHashMap<Long, String>();
        var count =
                with(store.createQuery("select count(p)" + where), scope, unit).setParameter("text", containing(text));
        if (!only.isEmpty()) {
            found.setParameter("only", only);
            count.setParameter("only", only);
        }
        for (var person : found.getResultList()) {
            persons.put(((Person) person).getId(), ((Person) person).getName());
        }
        var total = (Long) count.getSingleResult();
        if (persons.isEmpty()) {
            return new Staff(List.of(), total);
        }
        var posts = new HashMap<Long, List<String>>();
        var starts = new HashMap<Long, LocalDate>();
        for (var row : with(
                        store.createQuery(
                                "select e.person.id, u.name, q, e.startsOn from Employment e, Unit u, Profession q"
                                        + " where u.id = e.unit and q.code = e.profession and e.person.id in :persons and"
                                        + inScope + " order by e.startsOn desc"),
                        scope,
                        unit)
                .setParameter("persons", persons.keySet())
                .getResultList()) {
            var cells = (Object[]) row;
            posts.computeIfAbsent((Long) cells[0], key -> new ArrayList<>())
                    .add(cells[1] + ", " + ((Profession) cells[2]).getName("sv"));
            starts.put((Long) cells[0], (LocalDate) cells[3]);
        }
        var silent = neverSignedIn(persons.keySet());
        return new Staff(
                persons.entrySet().stream()
                        .map(person -> new Colleague(
                                person.getKey(),
                                person.getValue(),
                                posts.getOrDefault(person.getKey(), List.of()),
                                starts.getOrDefault(person.getKey(), clocks.today()),
                                silent.contains(person.getKey())))
                        .toList(),
                total);
    }

    private Query with(Query query, Scope scope, @Nullable Long unit) {
        query.setParameter("employer", scope.employerId()).setParameter("day", clocks.today());
        if (scope.level() == Scope.Level.UNIT) {
            query.setParameter("own", scope.unitId());
        }
        if (unit != null) {
            query.setParameter("unit", unit);
        }
        return query;
    }

    private Set<Long> neverSignedIn(Set<Long> persons) {
        return new HashSet<>(store.createQuery(
                        "select a.person.id from Account a where a.passwordHash is null and a.person.id in :persons",
                        Long.class)
                .setParameter("persons", persons)
                .getResultList());
    }

    /** How many of those who work today within the scope have an account that nobody has come in with. */
    public long neverSignedIn(Actor actor, Scope scope) {
        Access.requireAny(actor, scope, Role.MANAGER, Role.FOLLOW_UP);
        return (Long) with(
                        store.createQuery("select count(a) from Account a where a.passwordHash is null and exists"
                                + " (select e.id from Employment e where e.person = a.person and e.employer = :employer"
                                + (scope.level() == Scope.Level.UNIT ? " and e.unit = :own" : "") + " and" + LASTS
                                + ")"),
                        scope,
                        null)
                .getSingleResult();
    }

    /** The names of those of the persons who work today within the scope. */
    public Set<Long> ofThem(Actor actor, Scope scope, Set<Long> persons) {
        Access.require(actor, Role.MANAGER, scope);
        if (persons.isEmpty()) {
            return Set.of();
        }
        var here = new HashSet<Long>();
        with(
                        store.createQuery("select e.person.id from Employment e where e.person.id in :persons"
                                + " and e.employer = :employer"
                                + (scope.level() == Scope.Level.UNIT ? " and e.unit = :own" : "") + " and" + LASTS),
                        scope,
                        null)
                .setParameter("persons", persons)
                .getResultList()
                .forEach(id -> here.add((Long) id));
        return here;
    }

    /** I10.1: where the actor may register somebody: the whole employer, or the units that she manages. */
    public Workplace workplace(Actor actor, long employerId) {
        Access.require(actor, Role.MANAGER, Role.ADMINISTRATOR);
        var employer =
                Optional.ofNullable(store.find(Employer.class, employerId)).orElseThrow(Refused::notFound);
        var whole = actor.scopes(Role.ADMINISTRATOR).stream().anyMatch(employer::liesIn)
                || actor.has(Role.MANAGER, Scope.employer(employerId));
        var units = places.units(employerId).stream()
                .filter(unit -> whole || actor.has(Role.MANAGER, Scope.unit(employerId, unit.id())))
                .toList();
        if (!whole && units.isEmpty()) {
            throw Refused.notFound();
        }
        return new Workplace(
                employerId,
                employer.getName(),
                units,
                employer.getMunicipalities().stream()
                        .flatMap(code -> places.municipality(code).stream())
                        .map(place -> new OrganisationQueries.Named(place.code(), place.name()))
                        .toList());
    }

    /** I10.6: a person whom the actor manages, or has in her scope as an administrator. */
    public PersonView person(Actor actor, long personId, String language) {
        Access.require(actor, Role.MANAGER, Role.ADMINISTRATOR);
        var person = Optional.ofNullable(store.find(Person.class, personId)).orElseThrow(Refused::notFound);
        var administered = administers(actor, personId);
        if (!administered && !manages(actor, personId)) {
            throw Refused.notFound();
        }
        var account = store.createQuery("select a from Account a where a.person.id = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
        return new PersonView(
                personId,
                person.getName(),
                account.map(Account::getEmail).orElse(""),
                account.isPresent() && account.get().passwordHash() == null,
                administered,
                reach.overAll(actor, personId),
                posts(actor, personId, language),
                administered ? roles(actor, personId) : List.of());
    }

    private List<Post> posts(Actor actor, long personId, String language) {
        return store.createQuery(
                        "select e, u, q from Employment e, Unit u, Profession q where u.id = e.unit"
                                + " and q.code = e.profession and e.person.id = :person order by e.startsOn desc, e.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> sees(actor, (Employment) row[0], (Unit) row[1]))
                .map(row -> post((Employment) row[0], (Unit) row[1], (Profession) row[2], language))
                .toList();
    }

    private static Post post(Employment employment, Unit unit, Profession profession, String language) {
        return new Post(
                employment.getId(),
                employment.getVersion(),
                unit.getEmployer().getId(),
                unit.getEmployer().getName(),
                unit.getId(),
                unit.getName(),
                profession.getCode(),
                profession.getName(language),
                employment.getMunicipality(),
                employment.getKind(),
                employment.getStartsOn(),
                employment.getEndsOn(),
                true);
    }

    /** To a manager an employment that is over does not exist. */
    private boolean sees(Actor actor, Employment employment, Unit unit) {
        return actor.scopes(Role.ADMINISTRATOR).stream().anyMatch(unit.getEmployer()::liesIn)
                || (!employment.isOver(clocks.today())
                        && actor.scopes(Role.MANAGER).stream().anyMatch(unit::liesIn));
    }

    private List<Held> roles(Actor actor, long personId) {
        return store.createQuery("select g from RoleGrant g where g.person = :person order by g.id", RoleGrant.class)
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(grant -> covers(actor, grant.toGrant().scope()))
                .map(grant -> new Held(
                        grant.getId(),
                        grant.toGrant().role(),
                        grant.toGrant().scope(),
                        places.name(grant.toGrant().scope())))
                .toList();
    }

    /**
     * I3.3, I3.5: for what the actor may give this person the role: the nation and counties that she administers, and where
     * the person works.
     */
    public List<OrganisationQueries.Named> grantable(Actor actor, long personId, Role role) {
        var view = person(actor, personId, "sv");
        if (!view.administered()) {
            throw Refused.notFound();
        }
        var scopes = new LinkedHashSet<Scope>();
        scopes.add(Scope.NATIONAL);
        places.counties().forEach(county -> scopes.add(Scope.county(county.code())));
        for (var post : view.posts()) {
            if (post.endsOn() == null || !post.endsOn().isBefore(clocks.today())) {
                scopes.add(Scope.municipality(post.municipality()));
                scopes.add(Scope.employer(post.employer()));
                places.units(post.employer()).forEach(unit -> scopes.add(Scope.unit(post.employer(), unit.id())));
            }
        }
        return scopes.stream()
                .filter(scope -> RoleGrant.levels(role).contains(scope.level()) && covers(actor, scope))
                .map(scope -> new OrganisationQueries.Named(scope.level() + ":" + scope.code(), places.name(scope)))
                .toList();
    }

    private boolean covers(Actor actor, Scope scope) {
        if (scope.level() == Scope.Level.EMPLOYER || scope.level() == Scope.Level.UNIT) {
            var employer = store.find(Employer.class, scope.employerId());
            return employer != null && actor.scopes(Role.ADMINISTRATOR).stream().anyMatch(employer::liesIn);
        }
        return actor.has(Role.ADMINISTRATOR, scope);
    }

    /** I10.6: persons within the scope of an administrator who have the text in name or address, by name. */
    public Found people(Actor actor, String text, int first, int most) {
        Access.require(actor, Role.ADMINISTRATOR);
        var within = places.administered(actor);
        if (within.filter(Set::isEmpty).isPresent()) {
            return new Found(List.of(), 0);
        }
        var where = " from Person p left join Account a on a.person = p where (p.name like :text escape '!'"
                + " or a.email like :text escape '!')"
                + (within.isPresent()
                        ? " and exists (select e.id from Employment e where e.person = p and e.employer in :within)"
                        : "");
        var rows = store.createQuery("select p.id, p.name, a.email" + where + " order by p.name, p.id", Object[].class)
                .setParameter("text", containing(text));
        var total = store.createQuery("select count(p)" + where, Long.class).setParameter("text", containing(text));
        within.ifPresent(ids -> {
            rows.setParameter("within", ids);
            total.setParameter("within", ids);
        });
        var found =
                rows.setFirstResult(first).setMaxResults(Math.min(most, MOST)).getResultList();
        var employers = employers(found.stream().map(row -> (Long) row[0]).toList(), within.orElse(null));
        return new Found(
                found.stream()
                        .map(row -> new Listed(
                                (Long) row[0],
                                (String) row[1],
                                row[2] == null ? "" : (String) row[2],
                                employers.getOrDefault((Long) row[0], List.of())))
                        .toList(),
                total.getSingleResult());
    }

    private Map<Long, List<String>> employers(List<Long> persons, @Nullable Set<Long> within) {
        var employers = new HashMap<Long, List<String>>();
        if (!persons.isEmpty()) {
            store.createQuery(
                            "select distinct e.person.id, w.name, w.id from Employment e, Employer w where w.id = e.employer"
                                    + " and e.person.id in :persons and" + LASTS + " order by w.name",
                            Object[].class)
                    .setParameter("persons", persons)
                    .setParameter("day", clocks.today())
                    .getResultStream()
                    .filter(row -> within == null || within.contains((Long) row[2]))
                    .forEach(row -> employers
                            .computeIfAbsent((Long) row[0], key -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return employers;
    }

    /**
     * What is still to set up within the scope of an administrator. I3.4: a manager who has left is none.
     *
     * @param employers how many there are
     * @param withoutManager the names of those for whom nobody answers as a whole, by name; at most a hundred
     * @param alone whether the actor is the only national administrator
     */
    public record Missing(long employers, List<String> withoutManager, boolean alone) {}

    /** What is still to set up. */
    public Missing missing(Actor actor) {
        Access.require(actor, Role.ADMINISTRATOR);
        var managed = store.createQuery(
                        "select g.scopeCode, e.employer from RoleGrant g, Employment e where e.person.id = g.person"
                                + " and g.role = :manager and g.scopeLevel = :whole and" + LASTS,
                        Object[].class)
                .setParameter("manager", Role.MANAGER)
                .setParameter("whole", Scope.Level.EMPLOYER)
                .setParameter("day", clocks.today())
                .getResultStream()
                .filter(row -> row[0].equals(Long.toString((Long) row[1])))
                .map(row -> (Long) row[1])
                .collect(Collectors.toSet());
        var within = places.administered(actor);
        var employers = store.createQuery("select w.id, w.name from Employer w order by w.name, w.id", Object[].class)
                .getResultStream()
                .filter(row -> within.isEmpty() || within.get().contains((Long) row[0]))
                .toList();
        return new Missing(
                employers.size(),
                employers.stream()
                        .filter(row -> !managed.contains((Long) row[0]))
                        .map(row -> (String) row[1])
                        .limit(MOST)
                        .toList(),
                actor.has(Role.ADMINISTRATOR, Scope.NATIONAL) && countNationalAdministrators() < 2);
    }

    private long countNationalAdministrators() {
        return store.createQuery(
                        "select count(g) from RoleGrant g where g.role = :role and g.scopeLevel = :level", Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("level", Scope.Level.NATIONAL)
                .getSingleResult();
    }

    /** I10.6: whether she works, or will work, in a unit that the actor manages. */
    public boolean manages(Actor actor, long personId) {
        var scopes = actor.scopes(Role.MANAGER);
        return !scopes.isEmpty()
                && store.createQuery(
                                "select u from Unit u, Employment e where u.id = e.unit and e.person.id = :person"
                                        + " and (e.endsOn is null or e.endsOn >= :day)",
                                Unit.class)
                        .setParameter("person", personId)
                        .setParameter("day", clocks.today())
                        .getResultStream()
                        .anyMatch(unit -> scopes.stream().anyMatch(unit::liesIn));
    }

    /** I10.6: whether she has, or had, an employment within the actor's scope as an administrator. */
    public boolean administers(Actor actor, long personId) {
        var scopes = actor.scopes(Role.ADMINISTRATOR);
        return scopes.contains(Scope.NATIONAL)
                || (!scopes.isEmpty()
                        && store.createQuery(
                                        "select w from Employer w, Employment e where w.id = e.employer"
                                                + " and e.person.id = :person",
                                        Employer.class)
                                .setParameter("person", personId)
                                .getResultStream()
                                .anyMatch(employer -> scopes.stream().anyMatch(employer::liesIn)));
    }

    /** Whether she works there as that on the day, or will from a later one. */
    boolean works(long personId, long unit, String profession, LocalDate day) {
        return !store.createQuery(
                        "select e.id from Employment e where e.person.id = :person and e.unit = :unit"
                                + " and e.profession = :profession and (e.endsOn is null or e.endsOn >= :day)",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("unit", unit)
                .setParameter("profession", profession)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    boolean isGranted(long personId, Role role, Scope scope) {
        return !store.createQuery(
                        "select g.id from RoleGrant g where g.person = :person and g.role = :role"
                                + " and g.scopeLevel = :level and g.scopeCode = :code",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("role", role)
                .setParameter("level", scope.level())
                .setParameter("code", scope.code())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** I3.6: the grants of the national administrators who can sign in, locked until the transaction ends. */
    List<Long> nationalAdministrators() {
        return store.createQuery(
                        "select g from RoleGrant g where g.role = :role and g.scopeLevel = :level and g.person in"
                                + " (select a.person.id from Account a where a.passwordHash is not null) order by g.id",
                        RoleGrant.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("level", Scope.Level.NATIONAL)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(RoleGrant::getId)
                .toList();
    }

    /** A pattern for {@code like … escape '!'}. */
    private static String containing(String text) {
        return "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
