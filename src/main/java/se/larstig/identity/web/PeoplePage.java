package se.larstig.identity.web;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.AuditTrail;
import se.larstig.identity.StaffQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** I8.6: the people within an administrator's scope. */
@Page(roles = Role.ADMINISTRATOR, secondFactor = true)
public class PeoplePage {

    private static final int ROWS = 25;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private StaffQueries staff;

    @Inject
    private AuditTrail audit;

    private String text = "";
    private long page;
    private StaffQueries.@Nullable Found found;

    public void load() {
        var actor = current.get();
        text = posted.text("q", 100).orElse("");
        page = posted.page();
        found = staff.people(actor, text, (int) (page - 1) * ROWS, ROWS);
        var ids = found.rows().stream().map(row -> Long.toString(row.person())).collect(Collectors.joining(" "));
        audit.note(actor, "identity.search", ids);
    }

    public String getText() {
        return text;
    }

    public StaffQueries.Found getFound() {
        if (found == null) {
            throw Refused.notFound();
        }
        return found;
    }

    public long getPage() {
        return page;
    }

    public boolean isLast() {
        return page * ROWS >= getFound().total();
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(PeoplePage.class, "q", text) + "&";
    }
}
