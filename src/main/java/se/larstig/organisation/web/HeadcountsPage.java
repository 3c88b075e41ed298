package se.larstig.organisation.web;

import jakarta.inject.Inject;
import java.util.List;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** How many people an employer has in each municipality and profession group, by its newest declarations. */
@Page(roles = Role.MANAGER)
public class HeadcountsPage {

    private static final int ROWS = 30;

    @Inject
    private Posted posted;

    @Inject
    private ChosenEmployer chosen;

    @Inject
    private OrganisationQueries queries;

    @Inject
    private Texts texts;

    private List<OrganisationQueries.Declared> rows = List.of();
    private List<OrganisationQueries.Place> municipalities = List.of();
    private List<OrganisationQueries.Named> groups = List.of();
    private long page;
    private boolean last;

    public void load() {
        page = posted.page();
        var found = queries.headcounts(chosen.scope().employerId(), (int) (page - 1) * ROWS, ROWS + 1);
        last = found.size() <= ROWS;
        rows = last ? found : found.subList(0, ROWS);
        municipalities = queries.municipalities(chosen.scope());
        groups = queries.professionGroups(texts.getLanguage());
    }

    public List<OrganisationQueries.Declared> getRows() {
        return rows;
    }

    public List<Option> getMunicipalityOptions() {
        return municipalities.stream()
                .map(place -> new Option(place.code(), place.name(), false))
                .toList();
    }

    public List<Option> getGroupOptions() {
        return groups.stream()
                .map(group -> new Option(group.code(), group.name(), false))
                .toList();
    }

    public List<Option> getEmployerOptions() {
        return chosen.scopes().stream()
                .map(scope -> new Option(scope.code(), queries.name(scope), scope.equals(chosen.scope())))
                .toList();
    }

    public Scope getScope() {
        return chosen.scope();
    }

    public List<Scope> getScopes() {
        return chosen.scopes();
    }

    public String name(Scope employer) {
        return queries.name(employer);
    }

    public long getPage() {
        return page;
    }

    public boolean isLast() {
        return last;
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(HeadcountsPage.class, "employer", chosen.scope().employerId()) + "&";
    }

    /** Where a row is counted again. */
    public String address(OrganisationQueries.Declared row) {
        return Addresses.of(
                HeadcountPage.class,
                "employer",
                chosen.scope().employerId(),
                "municipality",
                row.municipality(),
                "group",
                row.group());
    }
}
