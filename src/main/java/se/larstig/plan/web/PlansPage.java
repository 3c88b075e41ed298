package se.larstig.plan.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.PlanQueries;
import se.larstig.plan.Plans;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;

/** PL1.1: the county's plans, and the beginning of a new one. */
@Page(roles = Role.COORDINATOR)
public class PlansPage {

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private PlanForm form;

    @Inject
    private PlanQueries queries;

    @Inject
    private Plans plans;

    @Inject
    private OrganisationQueries places;

    private List<Scope> counties = List.of();
    private @Nullable Scope county;
    private List<PlanQueries.Version> rows = List.of();

    public void load() {
        var actor = current.get();
        counties = Scopes.of(actor, Set.of(Scope.Level.COUNTY), Role.COORDINATOR);
        county = Scopes.chosen(counties, posted.text("county", 2).orElse(""));
        rows = queries.plans(actor, county.code());
        if (!posted.isForm()) {
            return;
        }
        var details = form.read();
        if (details != null) {
            var id = new long[1];
            var code = county.code();
            if (faults.allow(() -> id[0] = plans.write(actor, code, details), PlanForm.FIELDS)) {
                posted.goTo(Addresses.of(PlanPage.class, "version", id[0]));
            }
        }
    }

    public List<Option> getCountyOptions() {
        return Scopes.options(counties, county, places);
    }

    public Scope getCounty() {
        if (county == null) {
            throw Refused.notFound();
        }
        return county;
    }

    public String getCountyName() {
        return places.name(getCounty());
    }

    public List<PlanQueries.Version> getRows() {
        return rows;
    }
}
