package se.larstig.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.larstig.shared.Queries;
import se.larstig.shared.Scope;

/** Places, professions and contacts. Nothing here is about a person. */
@Queries
public class OrganisationQueries {

    /** A place or profession with its name. */
    public record Named(String code, String name) {}

    /** A municipality with its place in the tile map; row and column are -1 where none is drawn. */
    public record Place(String code, String name, String county, int tileRow, int tileColumn) {}

    /** A unit with the employer it belongs to. */
    public record UnitRow(long unit, String name, long employer, String employerName) {}

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
