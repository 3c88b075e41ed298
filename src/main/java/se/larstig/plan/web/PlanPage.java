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

/** PL1, PL2, PL8: one version of a plan with its lines; without an address of its own the newest plan of her county. */
@Page(roles = {Role.COORDINATOR, Role.MANAGER})
public class PlanPage {

    private static final Map<String, String> NONE = Map.of();

    /** By the code of a refusal the field that it is about, where an employer's own plan is decided. */
    private static final Map<String, String> DECIDED = Map.of(
            "plan.refused.decided-on", "decided-on",
            "plan.refused.register-number", "number");

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
            posted.goTo(Addresses.of(actor.has(Role.COORDINATOR) ? PlansPage.class : AdoptionsPage.class));
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
            decide(id.get(), seen);
        } else if (posted.button("close")) {
            if (isSure("sure-close") && faults.allow(() -> plans.close(actor, id.get(), seen), NONE)) {
                show(id.get(), "closed");
            }
        } else if (posted.button("next")) {
            var next = new long[1];
            if (faults.allow(() -> next[0] = plans.next(actor, id.get()), NONE)) {
                show(next[0], "begun");
            }
        } else if (posted.button("drop")
                && isSure("sure-drop")
                && faults.allow(() -> plans.drop(actor, id.get(), seen), NONE)) {
            posted.goTo(getBack());
        }
    }

    /** What cannot be undone asks for a mark beside the button. */
    private boolean isSure(String field) {
        faults.required(field, posted.text(field, 3), "plan.missing.sure");
        return !faults.isAny();
    }

    private void decide(long id, int seen) {
        var actor = current.get();
        if (!getVersion().isOwn()) {
            if (faults.allow(() -> plans.decide(actor, id, seen), NONE)) {
                show(id, "decided");
            }
            return;
        }
        var decidedOn = posted.day("decided-on");
        if (decidedOn.isEmpty()) {
            faults.add("decided-on", "plan.missing.day");
        } else if (faults.allow(() -> plans.decideOwn(actor, id, seen, decidedOn.get(), getNumber()), DECIDED)) {
            show(id, "own-decided");
        }
    }

    /** PL8.2: the day that stands in the form. */
    public String getDecidedOn() {
        return posted.button("decide")
                ? posted.text("decided-on", 10).orElse("")
                : clocks.today().toString();
    }

    /** PL8.2: the diarienummer that stands in the form. */
    public String getNumber() {
        return posted.button("decide")
                ? posted.text("number", 100).orElse("")
                : getVersion().details().registerNumber();
    }

    /** Where the plans stand among which this is one. */
    public String getBack() {
        var owner = getVersion().owner().code();
        return getVersion().isOwn()
                ? Addresses.of(AdoptionsPage.class, "employer", owner)
                : Addresses.of(PlansPage.class, "county", owner);
    }

    private Optional<Long> newest() {
        return Scopes.of(current.get(), Set.of(Scope.Level.COUNTY), Role.COORDINATOR).stream()
                .limit(1)
                .flatMap(county -> queries.plans(current.get(), county.code()).stream())
                .findFirst()
                .map(PlanQueries.Version::id);
    }

    private void show(long version, String did) {
        posted.goTo(Addresses.of(PlanPage.class, "version", version, "did", did));
    }

    /** What was done last; empty when nothing was. */
    public String getDid() {
        return posted.text("did", 20)
                .filter(text -> text.matches("saved|own-decided|decided|closed|begun"))
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

    public String getOwnerName() {
        return places.name(getVersion().owner());
    }

    /** Whether it holds already, or will only. */
    public boolean isToCome() {
        var from = getVersion().holdsFrom();
        return from != null && from.isAfter(clocks.today());
    }
}
