package se.larstig.plan.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.Adoptions;
import se.larstig.plan.DueKind;
import se.larstig.plan.PlanQueries;
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

/** PL3.1, PL3.2: a manager adopts a line for her employer. */
@Page(roles = Role.MANAGER)
public class AdoptPage {

    private static final Map<String, String> FIELDS = Map.of(
            "plan.refused.decided-on", "decided-on",
            "plan.refused.register-number", "register-number",
            "plan.refused.own-day", "own-day");

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private PlanQueries queries;

    @Inject
    private Adoptions adoptions;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Clocks clocks;

    private List<Scope> employers = List.of();
    private @Nullable Scope employer;
    private PlanQueries.@Nullable Line line;

    public void load() {
        var actor = current.get();
        employers = Scopes.of(actor, Set.of(Scope.Level.EMPLOYER), Role.MANAGER);
        var lineId = posted.number("line");
        if (employers.isEmpty() || lineId.isEmpty()) {
            posted.goTo(Addresses.of(AdoptionsPage.class));
            return;
        }
        employer = Scopes.chosen(employers, posted.text("employer", 40).orElse(""));
        var id = employer.employerId();
        if (!faults.allow(() -> line = queries.offer(actor, id, lineId.get()).line(), Map.of())) {
            posted.goTo(Addresses.of(AdoptionsPage.class, "employer", id, "did", "gone"));
            return;
        }
        if (!posted.isForm()) {
            return;
        }
        var decidedOn = posted.day("decided-on");
        if (decidedOn.isEmpty()) {
            faults.add("decided-on", "plan.missing.day");
        }
        var ownDay = posted.day("own-day");
        if (ownDay.isEmpty() && posted.text("own-day", 10).isPresent()) {
            faults.add("own-day", "plan.missing.day");
        }
        if (!faults.isAny()
                && faults.allow(
                        () -> adoptions.adopt(
                                actor,
                                id,
                                lineId.get(),
                                decidedOn.orElseThrow(),
                                getRegisterNumber(),
                                ownDay.orElse(null)),
                        FIELDS)) {
            posted.goTo(Addresses.of(AdoptionsPage.class, "employer", id, "did", "adopted"));
        }
    }

    public String getDecidedOn() {
        return posted.isForm()
                ? posted.text("decided-on", 10).orElse("")
                : clocks.today().toString();
    }

    public String getRegisterNumber() {
        return posted.text("register-number", 100).orElse("");
    }

    public String getOwnDay() {
        return posted.text("own-day", 10).orElse("");
    }

    /** PL3.2: only a day can be moved by the employer. */
    public boolean isDated() {
        return getLine().details().demand().due().kind() == DueKind.BY_DAY;
    }

    public PlanQueries.Line getLine() {
        if (line == null) {
            throw Refused.notFound();
        }
        return line;
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
}
