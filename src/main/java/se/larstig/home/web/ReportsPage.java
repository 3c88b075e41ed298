package se.larstig.home.web;

import jakarta.inject.Inject;
import java.util.List;
import se.larstig.home.FaultQueries;
import se.larstig.home.FaultReports;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** H5.4: what people could not use. */
@Page(roles = Role.ADMINISTRATOR, secondFactor = true)
public class ReportsPage {

    private static final int ROWS = 20;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private FaultQueries queries;

    @Inject
    private FaultReports reports;

    private long page;
    private long count;
    private List<FaultQueries.Reported> rows = List.of();

    public void load() {
        page = posted.page();
        var actor = current.get();
        if (posted.button("done")) {
            reports.done(actor, posted.number("done").orElse(0L));
            posted.goTo(getAddress() + "page=" + page);
        } else if (posted.button("reopen")) {
            reports.reopen(actor, posted.number("reopen").orElse(0L));
            posted.goTo(getAddress() + "page=" + page);
        } else {
            count = queries.count(actor);
            rows = queries.reports(actor, (int) (page - 1) * ROWS, ROWS);
        }
    }

    public List<FaultQueries.Reported> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public long getPage() {
        return page;
    }

    public boolean isLast() {
        return page * ROWS >= count;
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(ReportsPage.class) + "?";
    }
}
