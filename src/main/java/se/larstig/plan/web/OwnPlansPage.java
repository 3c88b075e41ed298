package se.larstig.plan.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.PlanQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;

/** PL8.5: what employers in the county have decided on their own. She reads, and changes nothing. */
@Page(roles = Role.COORDINATOR)
public class OwnPlansPage {

    private static final int ROWS = 10;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private PlanQueries queries;

    @Inject
    private OrganisationQueries places;

    private @Nullable Scope county;
    private long page;
    private List<PlanQueries.OwnPlan> rows = List.of();

    public void load() {
        var actor = current.get();
        county = Scopes.chosen(
                Scopes.of(actor, Set.of(Scope.Level.COUNTY), Role.COORDINATOR),
                posted.text("county", 2).orElse(""));
        page = posted.page();
        rows = queries.ownPlans(actor, county.code(), (int) (page - 1) * ROWS, ROWS + 1);
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

    public List<PlanQueries.OwnPlan> getRows() {
        return rows.stream().limit(ROWS).toList();
    }

    public long getPage() {
        return page;
    }

    public boolean isLast() {
        return rows.size() <= ROWS;
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(OwnPlansPage.class, "county", getCounty().code()) + "&";
    }
}
