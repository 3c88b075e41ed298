package se.larstig.plan.web;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.PlanQueries;
import se.larstig.plan.Plans;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;

/** PL1, PL2: one version of a plan with its lines; without an address of its own the newest plan of her county. */
@Page(roles = Role.COORDINATOR)
public class PlanPage {

    private static final Map<String, String> NONE = Map.of();

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

    @Inject
    private Clocks clocks;

    private PlanQueries.@Nullable Whole whole;

    public void load() {
        var actor = current.get();
        var id = posted.number("version").or(this::newest);
        if (id.isEmpty()) {
            posted.goTo(Addresses.of(PlansPage.class));
            return;
        }
        whole = queries.whole(actor, id.get());
        form.show(getVersion().details());
        var seen = posted.number("seen").orElse(0L).intValue();
        if (posted.button("change")) {
            var details = form.read();
            if (details != null && faults.allow(() -> plans.change(actor, id.get(), seen, details), PlanForm.FIELDS)) {
                show(id.get(), "saved");
            }
        } else if (posted.button("decide")) {
            if (faults.allow(() -> plans.decide(actor, id.get(), seen), NONE)) {
                show(id.get(), "decided");
            }
        } else if (posted.button("close")) {
            if (faults.allow(() -> plans.close(actor, id.get(), seen), NONE)) {
                show(id.get(), "closed");
            }
        } else if (posted.button("next")) {
            var next = new long[1];
            if (faults.allow(() -> next[0] = plans.next(actor, id.get()), NONE)) {
                show(next[0], "begun");
            }
        } else if (posted.button("drop") && faults.allow(() -> plans.drop(actor, id.get(), seen), NONE)) {
            posted.goTo(Addresses.of(PlansPage.class, "county", getVersion().county()));
        }
    }

    private Optional<Long> newest() {
        return queries
                .plans(
                        current.get(),
                        Scopes.chosen(Scopes.of(current.get(), Set.of(Scope.Level.COUNTY), Role.COORDINATOR), "")
                                .code())
                .stream()
                .findFirst()
                .map(PlanQueries.Version::id);
    }

    private void show(long version, String did) {
        posted.goTo(Addresses.of(PlanPage.class, "version", version, "did", did));
    }

    /** What was done last; empty when nothing was. */
    public String getDid() {
        return posted.text("did", 10)
                .filter(text -> text.matches("saved|decided|closed|begun"))
                .orElse("");
    }

    public PlanQueries.Whole getWhole() {
        if (whole == null) {
            throw Refused.notFound();
        }
        return whole;
    }

    public PlanQueries.Version getVersion() {
        return getWhole().version();
    }

    public String getCountyName() {
        return places.name(Scope.county(getVersion().county()));
    }

    /** Whether it holds already, or will only. */
    public boolean isToCome() {
        var from = getVersion().holdsFrom();
        return from != null && from.isAfter(clocks.today());
    }
}
