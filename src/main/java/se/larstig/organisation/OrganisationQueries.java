package se.larstig.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Places, professions and contacts. Nothing here is about a person. */
@Queries
public class OrganisationQueries {

    private static final int MOST_UNITS = 200;

    /** A place or profession with its name. */
    public record Named(String code, String name) {}

    /** A municipality with its place in the tile map; row and column are -1 where none is drawn. */
    public record Place(String code, String name, String county, int tileRow, int tileColumn) {}

    /** A unit with the employer it belongs to. */
    public record UnitRow(long unit, String name, long employer, String employerName) {}

    /**
     * An employer in a list.
     *
     * @param municipalities the codes of those that it serves, in order
     */
    public record EmployerRow(long id, String name, EmployerKind kind, List<String> municipalities) {}

    /** A page of a list of employers, and how long the whole list is. */
    public record EmployersFound(List<EmployerRow> rows, long total) {}

    /** A unit by its id. */
    public record UnitName(long id, String name) {

        /** The id as a form sends it. */
        public String code() {
            return Long.toString(id);
        }
    }

    @PersistenceContext
    private EntityManager store;

    /** The counties by code. */
    public List<Named> counties() {
        return store.createQuery("select c from County c order by c.code", County.class)
                .setMaxResults(100)
                .getResultStream()
                .map(county -> new Named(county.getCode(), county.getName()))
                .toList();
    }

    /** The county's municipalities by name, in Swedish order. */
    public List<Place> municipalities(String county) {
        return store.createQuery(
                        "select m from Municipality m where m.county = :county order by m.name", Municipality.class)
                .setParameter("county", county)
                .setMaxResults(100)
                .getResultStream()
                .map(OrganisationQueries::place)
                .toList();
    }

    public Optional<Place> municipality(String code) {
        return Optional.ofNullable(store.find(Municipality.class, code)).map(OrganisationQueries::place);
    }

    private static Place place(Municipality municipality) {
        var row = municipality.getTileRow();
        var column = municipality.getTileColumn();
        return new Place(
                municipality.getCode(),
                municipality.getName(),
                municipality.getCounty(),
                row == null ? -1 : row,
                column == null ? -1 : column);
    }

    /** The profession groups in their order. */
    public List<Named> professionGroups(String language) {
        return store.createQuery("select p from Profession p where p.parent is null order by p.sort", Profession.class)
                .setMaxResults(100)
                .getResultStream()
                .map(profession -> new Named(profession.getCode(), profession.getName(language)))
                .toList();
    }

    /** The name of an employer, or empty. */
    public Optional<String> employerName(long employer) {
        return Optional.ofNullable(store.find(Employer.class, employer)).map(Employer::getName);
    }

    /** The unit, or empty. */
    public Optional<UnitRow> unit(long unit) {
        return Optional.ofNullable(store.find(Unit.class, unit))
                .map(found -> new UnitRow(
                        found.getId(),
                        found.getName(),
                        found.getEmployer().getId(),
                        found.getEmployer().getName()));
    }

    /** The employer's units by name. */
    public List<UnitName> units(long employer) {
        return store.createQuery("select u from Unit u where u.employer.id = :employer order by u.name", Unit.class)
                .setParameter("employer", employer)
                .setMaxResults(MOST_UNITS)
                .getResultStream()
                .map(unit -> new UnitName(unit.getId(), unit.getName()))
                .toList();
    }

    /** O2.3: the employer, when it lies in the actor's scope as an administrator. */
    public EmployerRow administeredEmployer(Actor actor, long id) {
        Access.require(actor, Role.ADMINISTRATOR);
        var employer = Optional.ofNullable(store.find(Employer.class, id)).orElseThrow(Refused::notFound);
        Access.requireWithin(actor, employer::liesIn, Role.ADMINISTRATOR);
        return row(employer);
    }

    private static EmployerRow row(Employer employer) {
        return new EmployerRow(
                employer.getId(), employer.getName(), employer.getKind(), List.copyOf(employer.getMunicipalities()));
    }

    /** O2.3: the employers within the actor's scope as an administrator whose name holds the text, by name. */
    public EmployersFound employers(Actor actor, String text, int first, int most) {
        Access.require(actor, Role.ADMINISTRATOR);
        var inScope = administered(actor);
        if (inScope.filter(Set::isEmpty).isPresent()) {
            return new EmployersFound(List.of(), 0);
        }
        var where = " from Employer w where w.name like :text escape '!'"
                + (inScope.isPresent() ? " and w.id in :within" : "");
        var rows = store.createQuery("select w" + where + " order by w.name, w.id", Employer.class)
                .setParameter("text", containing(text));
        var total = store.createQuery("select count(w)" + where, Long.class).setParameter("text", containing(text));
        inScope.ifPresent(ids -> {
            rows.setParameter("within", ids);
            total.setParameter("within", ids);
        });
        return new EmployersFound(
                rows.setFirstResult(first)
                        .setMaxResults(Math.min(most, MOST_UNITS))
                        .getResultStream()
                        .map(OrganisationQueries::row)
                        .toList(),
                total.getSingleResult());
    }

    /** O2.3: the ids of the employers that the actor administers; empty when she administers all. */
    public Optional<Set<Long>> administered(Actor actor) {
        Access.require(actor, Role.ADMINISTRATOR);
        if (actor.isSystem() || actor.has(Role.ADMINISTRATOR, Scope.NATIONAL)) {
            return Optional.empty();
        }
        var scopes = actor.scopes(Role.ADMINISTRATOR);
        return Optional.of(store.createQuery("select w from Employer w", Employer.class)
                .getResultStream()
                .filter(employer -> scopes.stream().anyMatch(employer::liesIn))
                .map(Employer::getId)
                .collect(Collectors.toSet()));
    }

    /** All professions below the groups, in their order. */
    public List<Named> professions(String language) {
        return store.createQuery(
                        "select p from Profession p where p.parent is not null order by p.sort", Profession.class)
                .setMaxResults(MOST_UNITS)
                .getResultStream()
                .map(profession -> new Named(profession.getCode(), profession.getName(language)))
                .toList();
    }

    boolean isTaken(String name, Collection<String> municipalities, long butEmployer) {
        return !store.createQuery(
                        "select w.id from Employer w join w.municipalities m where w.name = :name and m in :municipalities"
                                + " and w.id <> :but",
                        Long.class)
                .setParameter("name", name)
                .setParameter("municipalities", municipalities)
                .setParameter("but", butEmployer)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Long> unitNamed(long employer, String name) {
        return store.createQuery(
                        "select u.id from Unit u where u.employer.id = :employer and u.name = :name", Long.class)
                .setParameter("employer", employer)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** A pattern for {@code like … escape '!'}. */
    private static String containing(String text) {
        return "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** The help lines in their order. */
    public List<HelpLine.Line> helpLines(String language) {
        return store.createQuery("select h from HelpLine h order by h.sort", HelpLine.class)
                .setMaxResults(50)
                .getResultStream()
                .map(line -> line.in(language))
                .toList();
    }

    /** The municipality's own contacts in the order of their kinds. */
    public List<LocalContact.Contact> contacts(String municipality) {
        return store.createQuery(
                        "select c from LocalContact c where c.municipality = :municipality", LocalContact.class)
                .setParameter("municipality", municipality)
                .setMaxResults(50)
                .getResultStream()
                .map(LocalContact::shown)
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
    }

    Optional<LocalContact> contact(String municipality, ContactKind kind) {
        return store.createQuery(
                        "select c from LocalContact c where c.municipality = :municipality and c.kind = :kind",
                        LocalContact.class)
                .setParameter("municipality", municipality)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** What the head of a report says of the scope: "Norrbottens län", "Jokkmokks kommun, socialtjänsten". */
    public String name(Scope scope) {
        return switch (scope.level()) {
            case NATIONAL -> "Sverige";
            case COUNTY ->
                Optional.ofNullable(store.find(County.class, scope.code()))
                        .map(County::getName)
                        .orElse(scope.code());
            case MUNICIPALITY -> municipality(scope.code()).map(Place::name).orElse(scope.code());
            case EMPLOYER -> employerName(scope.employerId()).orElse(scope.code());
            case UNIT ->
                unit(scope.unitId())
                        .map(unit -> unit.employerName() + ", " + unit.name())
                        .orElse(scope.code());
        };
    }
}
