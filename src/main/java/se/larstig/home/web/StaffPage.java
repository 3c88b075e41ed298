package se.larstig.home.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.home.NamedList;
import se.larstig.identity.StaffQueries;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;

/** H1: the named list. Opening it is a look, and looks are noted. */
@Page(roles = Role.MANAGER, secondFactor = true)
public class StaffPage {

    private static final int ROWS = 25;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private NamedList list;

    @Inject
    private StaffQueries staff;

    @Inject
    private OrganisationQueries places;

    private List<Scope> scopes = List.of();
    private List<OrganisationQueries.UnitName> units = List.of();
    private List<StaffQueries.Colleague> beginners = List.of();
    private List<OrganisationQueries.Named> waiting = List.of();
    private @Nullable Scope scope;
    private @Nullable Long unit;
    private String text = "";
    private long page;
    private NamedList.@Nullable Shown shown;

    public void load() {
        var actor = current.get();
        scopes = Scopes.of(actor, Set.of(Scope.Level.EMPLOYER, Scope.Level.UNIT), Role.MANAGER);
        scope = Scopes.chosen(scopes, posted.text("scope", 40).orElse(""));
        if (scope.level() == Scope.Level.EMPLOYER) {
            units = places.units(scope.employerId());
            unit = posted.number("unit").orElse(null);
            if (unit != null && units.stream().noneMatch(each -> each.id() == unit)) {
                throw Refused.notFound();
            }
        }
        text = posted.text("q", 100).orElse("");
        page = posted.page();
        shown = list.look(actor, scope, unit, text, (int) (page - 1) * ROWS, ROWS);
        waiting = page == 1 ? list.waiting(actor, scope) : List.of();
        beginners = page == 1 ? staff.beginners(actor, scope) : List.of();
    }

    public List<Scope> getScopes() {
        return scopes;
    }

    public Scope getScope() {
        return found(scope);
    }

    public String name(Scope place) {
        return places.name(place);
    }

    public List<OrganisationQueries.UnitName> getUnits() {
        return units;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public String getText() {
        return text;
    }

    public NamedList.Shown getShown() {
        return found(shown);
    }

    public List<StaffQueries.Colleague> getBeginners() {
        return beginners;
    }

    /** PL9.2: who needs another way; the code is the person's id. */
    public List<OrganisationQueries.Named> getWaiting() {
        return waiting;
    }

    public long getPage() {
        return page;
    }

    public boolean isLast() {
        return page * ROWS >= getShown().total();
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        var address = Addresses.of(StaffPage.class, "scope", getScope().code(), "q", text) + "&";
        return unit == null ? address : address + "unit=" + unit + "&";
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw Refused.notFound();
        }
        return thing;
    }
}
