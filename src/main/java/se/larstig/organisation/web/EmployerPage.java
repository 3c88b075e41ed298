package se.larstig.organisation.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.Employers;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** One employer with its units; without an id a new one. */
@Page(roles = Role.ADMINISTRATOR)
public class EmployerPage {

    private static final Map<String, String> FIELDS = Map.of(
            "organisation.refused.name", "name",
            "organisation.refused.employer-taken", "name",
            "organisation.refused.no-municipality", "municipality");

    private static final Map<String, String> UNIT_FIELDS =
            Map.of("organisation.refused.name", "unit", "organisation.refused.unit-taken", "unit");

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private Employers employers;

    @Inject
    private OrganisationQueries queries;

    @Inject
    private Texts texts;

    private OrganisationQueries.@Nullable EmployerRow employer;
    private List<OrganisationQueries.UnitName> units = List.of();
    private List<OrganisationQueries.Named> counties = List.of();
    private List<OrganisationQueries.Named> municipalities = List.of();
    private String county = "";
    private long saved;

    public void load() {
        var actor = current.get();
        counties = queries.counties().stream()
                .filter(each -> actor.has(Role.ADMINISTRATOR, Scope.county(each.code())))
                .toList();
        posted.number("id").ifPresent(id -> {
            employer = queries.administeredEmployer(actor, id);
            units = queries.units(id);
        });
        county = posted.text("county", 2)
                .filter(this::isAdministered)
                .or(() -> likelyCounty().filter(this::isAdministered))
                .or(() -> counties.stream().findFirst().map(OrganisationQueries.Named::code))
                .orElse("");
        municipalities = queries.municipalities(county).stream()
                .filter(place -> employer == null || !employer.municipalities().contains(place))
                .map(place -> new OrganisationQueries.Named(place.code(), place.name()))
                .toList();
        if (posted.isForm() && (employer == null ? found() : change(employer.id()))) {
            posted.goTo(Addresses.of(EmployerPage.class, "id", employer == null ? saved : employer.id()));
        }
    }

    /** The county of the known employer; of a new one that of the employer before it. */
    private Optional<String> likelyCounty() {
        return employer == null
                ? queries.latestCounty()
                : employer.municipalities().stream().findFirst().map(OrganisationQueries.Place::county);
    }

    private boolean isAdministered(String code) {
        return counties.stream().anyMatch(each -> each.code().equals(code));
    }

    private boolean found() {
        var name = faults.required("name", posted.text("name", 300), "organisation.employer.name.missing");
        var kind = posted.word("kind", EmployerKind.class);
        if (kind.isEmpty()) {
            faults.add("kind", "organisation.employer.kind.missing");
        }
        var municipalities = posted.texts("municipality");
        if (municipalities.isEmpty()) {
            faults.add("municipality", "organisation.employer.municipalities.missing");
        }
        return !faults.isAny()
                && faults.allow(
                        () -> saved = employers.found(current.get(), name, kind.orElseThrow(), municipalities), FIELDS);
    }

    private boolean change(long id) {
        var actor = current.get();
        if (posted.button("rename")) {
            var name = faults.required("name", posted.text("name", 300), "organisation.employer.name.missing");
            return !faults.isAny() && faults.allow(() -> employers.renameEmployer(actor, id, name), FIELDS);
        }
        if (posted.button("serve")) {
            var municipality = faults.required(
                    "municipality", posted.text("municipality", 4), "organisation.employer.serve.missing");
            return !faults.isAny() && faults.allow(() -> employers.serve(actor, id, municipality), FIELDS);
        }
        if (posted.button("open")) {
            var name = faults.required("unit", posted.text("unit", 300), "organisation.employer.unit.missing");
            return !faults.isAny() && faults.allow(() -> employers.openUnit(actor, id, name), UNIT_FIELDS);
        }
        var unit = posted.number("rename-unit").orElseThrow(Refused::notFound);
        var field = "unit-" + unit;
        var name = faults.required(field, posted.text(field, 300), "organisation.employer.unit.missing");
        return !faults.isAny()
                && faults.allow(
                        () -> employers.renameUnit(actor, unit, name),
                        Map.of("organisation.refused.name", field, "organisation.refused.unit-taken", field));
    }

    /** The employer; null when it is a new one. */
    public OrganisationQueries.@Nullable EmployerRow getEmployer() {
        return employer;
    }

    public List<OrganisationQueries.UnitName> getUnits() {
        return units;
    }

    public List<OrganisationQueries.Named> getKinds() {
        return Arrays.stream(EmployerKind.values())
                .map(kind -> new OrganisationQueries.Named(kind.name(), texts.say("organisation.kind." + kind)))
                .toList();
    }

    /** The counties that the actor administers. */
    public List<OrganisationQueries.Named> getCounties() {
        return counties;
    }

    public String getCounty() {
        return county;
    }

    /** The chosen county's municipalities; of a known employer those that it does not serve yet. */
    public List<OrganisationQueries.Named> getMunicipalities() {
        return municipalities;
    }

    /** Whether the municipality is ticked in the form that was sent. */
    public boolean isTicked(String municipality) {
        return posted.texts("municipality").contains(municipality);
    }

    /** The names of the municipalities that the employer serves. */
    public List<String> getServed() {
        return employer == null
                ? List.of()
                : employer.municipalities().stream()
                        .map(OrganisationQueries.Place::name)
                        .toList();
    }

    /** What was written in the field, or what stands there now. */
    public String value(String field, String now) {
        return posted.isForm() ? posted.text(field, 300).orElse(now) : now;
    }
}
