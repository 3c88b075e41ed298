package se.larstig.home.web;

import jakarta.inject.Inject;
import java.util.List;
import se.larstig.home.LookQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** H1.3: who has seen my status. */
@Page(roles = Role.LEARNER)
public class LooksPage {

    private static final int ROWS = 25;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private LookQueries queries;

    private long page;
    private long total;
    private List<LookQueries.Seen> rows = List.of();

    public void load() {
        page = posted.page();
        total = queries.count(current.get());
        rows = queries.mine(current.get(), (int) (page - 1) * ROWS, ROWS);
    }

    public List<LookQueries.Seen> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public long getPage() {
        return page;
    }

    public boolean isLast() {
        return page * ROWS >= total;
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(LooksPage.class) + "?";
    }
}
