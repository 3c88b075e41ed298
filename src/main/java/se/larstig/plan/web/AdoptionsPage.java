package se.larstig.plan.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.Adoptions;
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

/** PL3, PL8.4: what the county recommends to an employer, what that has adopted, and its own lines. Who follows up reads. */
@Page(roles = {Role.MANAGER, Role.FOLLOW_UP})
public class AdoptionsPage {

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private PlanQueries queries;

    @Inject
    private PlanForm form;

    @Inject
    private Plans plans;

    @Inject
    private Adoptions adoptions;

    @Inject
    private OrganisationQueries places;

    private List<Scope> employers = List.of();
    private @Nullable Scope employer;
    private List<PlanQueries.Offered> offered = List.of();
    private List<PlanQueries.Offered> decided = List.of();
    private List<PlanQueries.Version> others = List.of();

    public void load() {
        var actor = current.get();
        employers = Scopes.of(actor, Set.of(Scope.Level.EMPLOYER), Role.MANAGER, Role.FOLLOW_UP);
        if (employers.isEmpty()) {
            return;
        }
        employer = Scopes.chosen(employers, posted.text("employer", 40).orElse(""));
        var id = employer.employerId();
        offered = queries.offered(actor, id);
        decided = queries.ownDecided(actor, id);
        others = queries.own(actor, id).stream()
                .filter(version ->
                        decided.stream().noneMatch(each -> each.version().id() == version.id()))
                .toList();
        var ended = posted.number("end");
        if (posted.button("begin")) {
            begin(id);
        } else if (posted.button("decline")) {
            answer(() -> adoptions.decline(actor, id, posted.number("decline").orElse(0L)), "declined");
        } else if (posted.button("reconsider")) {
            answer(
                    () -> adoptions.reconsider(
                            actor, id, posted.number("reconsider").orElse(0L)),
                    "reconsidered");
        } else if (posted.isForm()
                && ended.isPresent()
                && faults.allow(() -> adoptions.end(actor, id, ended.get()), Map.of())) {
            posted.goTo(Addresses.of(AdoptionsPage.class, "employer", id, "did", "ended"));
        }
    }

    /** PL3.6. */
    private void answer(Runnable command, String did) {
        if (faults.allow(command, Map.of())) {
            posted.goTo(
                    Addresses.of(AdoptionsPage.class, "employer", getEmployer().code(), "did", did));
        }
    }

    /** PL8.1. */
    private void begin(long id) {
        var details = form.read();
        var begun = new long[1];
        if (details != null
                && faults.allow(() -> begun[0] = plans.writeOwn(current.get(), id, details), PlanForm.FIELDS)) {
            posted.goTo(Addresses.of(PlanPage.class, "version", begun[0]));
        }
    }

    /** PL8.4: the employer's own decided lines, by plan. */
    public List<PlanQueries.Offered> getDecided() {
        return decided;
    }

    /** The employer's own plans that do not hold: drafts, and what is over. */
    public List<PlanQueries.Version> getOthers() {
        return others;
    }

    /** Whether all is shown at once, as for paper. */
    public boolean isOpen() {
        return posted.text("all", 3).isPresent();
    }

    /** The whole employers that she answers for; none when she answers for a unit. */
    public List<Scope> getEmployers() {
        return employers;
    }

    public List<Option> getEmployerOptions() {
        return Scopes.options(employers, employer, places);
    }

    public Scope getEmployer() {
        if (employer == null) {
            throw Refused.notFound();
        }
        return employer;
    }

    public String getEmployerName() {
        return places.name(getEmployer());
    }

    public List<PlanQueries.Offered> getOffered() {
        return offered;
    }

    /** PL3.1: whether she may adopt. */
    public boolean isDecider() {
        return current.get().has(Role.MANAGER, getEmployer());
    }

    /** What was done last; empty when nothing was. */
    public String getDid() {
        return posted.text("did", 15)
                .filter(text -> text.matches("adopted|ended|declined|reconsidered|gone"))
                .orElse("");
    }
}
