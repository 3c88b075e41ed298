package se.larstig.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
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
     * @param municipalities those that it serves, by name
     */
    public record EmployerRow(long id, String name, EmployerKind kind, List<Place> municipalities) {}

    /** A page of a list of employers, and how long the whole list is. */
    public record EmployersFound(List<EmployerRow> rows, long total) {}

    /** A unit by its id. */
    public record UnitName(long id, String name) {

        /** The id as a form sends it. */
        public String code() {
            return Long.toString(id);
        }
    }
    /** That an employer's headcount, or the oldest of several, is due again. */
    public record HeadcountDue(String employer, LocalDate countedOn) {}

    /** A contact that was not checked for a year. */
    public record ContactToCheck(String municipality, String municipalityName, ContactKind kind, LocalDate checkedOn) {}

    /** How many contacts a municipality has stated, and how many of them were not checked for a year. */
    public record ContactCount(Place place, long stated, long toCheck) {}

    /** After so many months without a check, a contact is old. */
    static final int MONTHS_UNTIL_OLD = 12;

    /**
     * A declared headcount.
     *
     * @param declaredBy the person; 0 for the system
     */
    public record Declared(
            String municipality,
            String municipalityName,
            String group,
            String groupName,
            String groupEnglishName,
            int persons,
            LocalDate countedOn,
            String source,
            long declaredBy,
            Instant declaredAt,
            boolean old) {

        public String groupNameIn(String language) {
            return language.equals("en") ? groupEnglishName : groupName;
        }
    }

    private static final String NEWEST = " and not exists (select n from Headcount n where n.employer = h.employer"
            + " and n.municipality = h.municipality and n.profession = h.profession"
            + " and (n.countedOn > h.countedOn or (n.countedOn = h.countedOn and n.id > h.id)))";
    private static final String DECLARED =
            "select h, m, p from Headcount h, Municipality m, Profession p where h.employer = :employer"
                    + " and m.code = h.municipality and p.code = h.profession";

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Clocks clocks;

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
        return Municipality.isCode(code)
                ? Optional.ofNullable(store.find(Municipality.class, code)).map(OrganisationQueries::place)
                : Optional.empty();
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

    /** O3.1, O3.5: the employer's newest headcounts, by municipality and profession group. */
    public List<Declared> headcounts(long employer, int first, int most) {
        return declared(store.createQuery(DECLARED + NEWEST + " order by m.name, p.sort", Object[].class)
                .setParameter("employer", employer)
                .setFirstResult(first)
                .setMaxResults(Math.min(most, 100)));
    }

    /** O3.5: employers with a headcount in the scope's municipalities that is due again, the oldest first; at most a hundred. */
    public List<HeadcountDue> headcountsDue(Scope scope) {
        var places = municipalities(scope);
        if (places.isEmpty()) {
            return List.of();
        }
        return store.createQuery(
                        "select w.name, min(h.countedOn) as oldest from Headcount h, Employer w where w.id = h.employer"
                                + " and h.municipality in :places and h.countedOn < :day" + NEWEST
                                + " group by w.id, w.name order by oldest, w.name",
                        Object[].class)
                .setParameter("places", places.stream().map(Place::code).toList())
                .setParameter("day", clocks.today().minusMonths(MONTHS_UNTIL_OLD))
                .setMaxResults(100)
                .getResultStream()
                .map(row -> new HeadcountDue((String) row[0], (LocalDate) row[1]))
                .toList();
    }

    /** Everything that the employer has declared of one profession group in one municipality, the newest first. */
    public List<Declared> headcountHistory(long employer, String municipality, String group, int first, int most) {
        return declared(store.createQuery(
                        DECLARED + " and h.municipality = :municipality and h.profession = :group"
                                + " order by h.countedOn desc, h.id desc",
                        Object[].class)
                .setParameter("employer", employer)
                .setParameter("municipality", municipality)
                .setParameter("group", group)
                .setFirstResult(first)
                .setMaxResults(Math.min(most, 100)));
    }

    private List<Declared> declared(TypedQuery<Object[]> query) {
        var old = clocks.today().minusMonths(MONTHS_UNTIL_OLD);
        return query.getResultStream()
                .map(row -> declared((Headcount) row[0], (Municipality) row[1], (Profession) row[2], old))
                .toList();
    }

    private static Declared declared(Headcount headcount, Municipality municipality, Profession group, LocalDate old) {
        return new Declared(
                municipality.getCode(),
                municipality.getName(),
                group.getCode(),
                group.getName("sv"),
                group.getName("en"),
                headcount.getPersons(),
                headcount.getCountedOn(),
                headcount.getSource(),
                headcount.getDeclaredBy(),
                headcount.getDeclaredAt(),
                headcount.getCountedOn().isBefore(old));
    }

    Optional<Headcount> newestHeadcount(long employer, String municipality, String group) {
        return store.createQuery(
                        "select h from Headcount h where h.employer = :employer and h.municipality = :municipality"
                                + " and h.profession = :group order by h.countedOn desc, h.id desc",
                        Headcount.class)
                .setParameter("employer", employer)
                .setParameter("municipality", municipality)
                .setParameter("group", group)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
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
        return rows(List.of(employer)).get(0);
    }

    private List<EmployerRow> rows(List<Employer> employers) {
        if (employers.isEmpty()) {
            return List.of();
        }
        var places = store.createQuery(
                        "select m from Municipality m where m.code in :codes order by m.name", Municipality.class)
                .setParameter(
                        "codes",
                        employers.stream()
                                .flatMap(each -> each.getMunicipalities().stream())
                                .collect(Collectors.toSet()))
                .getResultStream()
                .map(OrganisationQueries::place)
                .toList();
        return employers.stream()
                .map(each -> new EmployerRow(
                        each.getId(),
                        each.getName(),
                        each.getKind(),
                        places.stream()
                                .filter(place -> each.serves(place.code()))
                                .toList()))
                .toList();
    }

    /** O2.3: the employers within the actor's scope as an administrator whose name holds the text, by name. Five statements at most. */
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
                rows(rows.setFirstResult(first)
                        .setMaxResults(Math.min(most, MOST_UNITS))
                        .setHint("eclipselink.batch", "w.municipalities")
                        .setHint("eclipselink.batch.type", "IN")
                        .getResultList()),
                total.getSingleResult());
    }

    /** Those of these employers that work in the county, by name. */
    public List<Named> employersOf(String county, Set<Long> employers) {
        return employers.isEmpty()
                ? List.of()
                : named(
                        store.createQuery(
                                        "select distinct w from Employer w join w.municipalities m where m like :county"
                                                + " and w.id in :employers order by w.name, w.id",
                                        Employer.class)
                                .setParameter("employers", employers),
                        county);
    }

    /** Employers that work in the county and whose name holds the text, by name. */
    public List<Named> employersIn(String county, String text, int most) {
        return named(
                store.createQuery(
                                "select distinct w from Employer w join w.municipalities m where m like :county"
                                        + " and w.name like :text escape '!' order by w.name, w.id",
                                Employer.class)
                        .setParameter("text", containing(text))
                        .setMaxResults(Math.min(most, MOST_UNITS)),
                county);
    }

    private static List<Named> named(TypedQuery<Employer> employers, String county) {
        return employers
                .setParameter("county", county + "%")
                .setHint("eclipselink.batch", "w.municipalities")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .map(employer -> new Named(employer.getId().toString(), employer.getName()))
                .toList();
    }

    /** The county that the employer added last works in; empty while there is none. */
    public Optional<String> latestCounty() {
        return store.createQuery("select m from Employer w join w.municipalities m order by w.id desc, m", String.class)
                .setMaxResults(1)
                .getResultStream()
                .map(municipality -> municipality.substring(0, 2))
                .findFirst();
    }

    /** O2.3: the ids of the employers that the actor administers; empty when she administers all. */
    public Optional<Set<Long>> administered(Actor actor) {
        Access.require(actor, Role.ADMINISTRATOR);
        if (actor.isSystem() || actor.has(Role.ADMINISTRATOR, Scope.NATIONAL)) {
            return Optional.empty();
        }
        var scopes = actor.scopes(Role.ADMINISTRATOR);
        return Optional.of(store.createQuery("select w from Employer w", Employer.class)
                .setHint("eclipselink.batch", "w.municipalities")
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

    /** The professions of a group, in their order. */
    public List<Named> professionsOf(String group, String language) {
        return store.createQuery("select p from Profession p where p.parent = :group order by p.sort", Profession.class)
                .setParameter("group", group)
                .setMaxResults(MOST_UNITS)
                .getResultStream()
                .map(profession -> new Named(profession.getCode(), profession.getName(language)))
                .toList();
    }

    /** O3.7: the newest headcount of a group by profession; empty when it is not divided. */
    public Map<String, Integer> headcountParts(long employer, String municipality, String group) {
        return newestHeadcount(employer, municipality, group)
                .map(Headcount::getParts)
                .orElse(Map.of());
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

    /** The national help lines in their order. */
    public List<HelpLine.Line> helpLines(String language) {
        return store.createQuery("select h from HelpLine h order by h.sort", HelpLine.class)
                .setMaxResults(50)
                .getResultStream()
                .map(line -> line.in(language))
                .toList();
    }

    /** The county's own help lines by name. */
    public List<Contact> countyLines(String county) {
        return store.createQuery(
                        "select l from CountyLine l where l.county = :county order by l.label, l.id", CountyLine.class)
                .setParameter("county", county)
                .setMaxResults(Contacts.MOST_LINES)
                .getResultStream()
                .map(CountyLine::shown)
                .toList();
    }

    /** The same for a change, as they are at this moment. */
    List<CountyLine> lines(String county) {
        return store.createQuery("select l from CountyLine l where l.county = :county", CountyLine.class)
                .setParameter("county", county)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(Contacts.MOST_LINES)
                .getResultList();
    }

    /** The municipality's own contacts in the order of their kinds. */
    public List<Contact> contacts(String municipality) {
        return store.createQuery(
                        "select c from LocalContact c where c.municipality = :municipality", LocalContact.class)
                .setParameter("municipality", municipality)
                .setMaxResults(50)
                .getResultStream()
                .sorted(Comparator.comparing(LocalContact::getKind))
                .map(LocalContact::shown)
                .toList();
    }

    Optional<LocalContact> contact(String municipality, ContactKind kind) {
        return store.createQuery(
                        "select c from LocalContact c where c.municipality = :municipality and c.kind = :kind",
                        LocalContact.class)
                .setParameter("municipality", municipality)
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** O4.4: the contacts of the scope's municipalities that were not checked for a year, the oldest first. */
    public List<ContactToCheck> contactsToCheck(Scope scope) {
        var places = municipalities(scope);
        if (places.isEmpty()) {
            return List.of();
        }
        return store.createQuery(
                        "select c, m from LocalContact c, Municipality m where m.code = c.municipality"
                                + " and c.municipality in :places and c.checkedOn < :day order by c.checkedOn, c.id",
                        Object[].class)
                .setParameter("places", places.stream().map(Place::code).toList())
                .setParameter("day", clocks.today().minusMonths(MONTHS_UNTIL_OLD))
                .setMaxResults(100)
                .getResultStream()
                .map(row -> toCheck((LocalContact) row[0], (Municipality) row[1]))
                .toList();
    }

    private static ContactToCheck toCheck(LocalContact contact, Municipality municipality) {
        return new ContactToCheck(
                municipality.getCode(), municipality.getName(), contact.getKind(), contact.getCheckedOn());
    }

    /** How many contacts each of the municipalities has stated, and how many of them are to be checked. */
    public List<ContactCount> contactCounts(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        var counted = store.createQuery(
                        "select c.municipality, count(c), sum(case when c.checkedOn < :day then 1 else 0 end)"
                                + " from LocalContact c where c.municipality in :places group by c.municipality",
                        Object[].class)
                .setParameter("places", places.stream().map(Place::code).toList())
                .setParameter("day", clocks.today().minusMonths(MONTHS_UNTIL_OLD))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> row));
        return places.stream()
                .map(place -> {
                    var row = counted.get(place.code());
                    return row == null
                            ? new ContactCount(place, 0, 0)
                            : new ContactCount(place, ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
                })
                .toList();
    }

    /** The municipalities of the scope by name: those of a county, or those that an employer serves. */
    public List<Place> municipalities(Scope scope) {
        return switch (scope.level()) {
            case NATIONAL -> List.of();
            case COUNTY -> municipalities(scope.code());
            case MUNICIPALITY -> municipality(scope.code()).stream().toList();
            case EMPLOYER, UNIT ->
                store.createQuery(
                                "select m from Employer e join e.municipalities served, Municipality m"
                                        + " where e.id = :employer and m.code = served order by m.name",
                                Municipality.class)
                        .setParameter("employer", scope.employerId())
                        .setMaxResults(300)
                        .getResultStream()
                        .map(OrganisationQueries::place)
                        .toList();
        };
    }

    /** The codes of the counties in which the municipalities of the scope lie. */
    public Set<String> counties(Scope scope) {
        return municipalities(scope).stream().map(Place::county).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The municipalities whose contacts this actor may see as manager or coordinator, by name. */
    public List<Place> contactPlaces(Actor actor) {
        var scopes = new ArrayList<>(actor.scopes(Role.COORDINATOR));
        scopes.addAll(actor.scopes(Role.MANAGER));
        var byCode = new LinkedHashMap<String, Place>();
        scopes.forEach(scope -> municipalities(scope).forEach(place -> byCode.putIfAbsent(place.code(), place)));
        return List.copyOf(byCode.values());
    }

    /** Whether this actor may see the municipality's contacts as its manager or coordinator. */
    public boolean sees(Actor actor, String municipality) {
        return keeps(actor, municipality)
                || actor.scopes(Role.MANAGER).stream()
                        .anyMatch(scope -> employerOf(scope)
                                .filter(employer -> employer.serves(municipality))
                                .isPresent());
    }

    /** O4.6: whether this actor keeps the municipality's contacts. */
    public boolean keeps(Actor actor, String municipality) {
        return actor.isSystem()
                || (Municipality.isCode(municipality) && actor.has(Role.COORDINATOR, Scope.municipality(municipality)))
                || actor.scopes(Role.MANAGER).stream()
                        .filter(scope -> scope.level() == Scope.Level.EMPLOYER)
                        .anyMatch(scope -> employerOf(scope)
                                .filter(employer -> employer.getKind() == EmployerKind.SOCIAL_SERVICES
                                        && employer.serves(municipality))
                                .isPresent());
    }

    private Optional<Employer> employerOf(Scope scope) {
        return scope.level() == Scope.Level.EMPLOYER || scope.level() == Scope.Level.UNIT
                ? Optional.ofNullable(store.find(Employer.class, scope.employerId()))
                : Optional.empty();
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
