package se.larstig.identity.web;

import jakarta.inject.Inject;
import java.util.List;
import se.larstig.identity.IdentityQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** The audit trail, the newest first. */
@Page(roles = Role.ADMINISTRATOR, national = true, secondFactor = true)
public class AuditPage {

    private static final int ROWS = 50;
    private static final long LAST_PAGE = 100_000;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private IdentityQueries queries;

    private long page;
    private long length;
    private List<IdentityQueries.Trace> rows = List.of();

    public void load() {
        page = posted.number("page")
                .filter(number -> number > 0 && number <= LAST_PAGE)
                .orElse(1L);
        length = queries.trailLength(current.get());
        rows = queries.trail(current.get(), (int) (page - 1) * ROWS, ROWS);
    }

    public List<IdentityQueries.Trace> getRows() {
        return rows;
    }

    public long getPage() {
        return page;
    }

    public long getLength() {
        return length;
    }

    public boolean isLast() {
        return page * ROWS >= length;
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(AuditPage.class) + "?";
    }
}
