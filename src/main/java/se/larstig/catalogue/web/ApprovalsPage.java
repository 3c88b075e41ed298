package se.larstig.catalogue.web;

import jakarta.inject.Inject;
import se.larstig.catalogue.ApprovalQueries;
import se.larstig.catalogue.CourseQueries.Found;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** C7: the versions in a reviewer's or trainer's scope, those that wait for approval first. */
@Page(roles = {Role.REVIEWER, Role.TRAINER})
public class ApprovalsPage {

    private static final int ROWS = 20;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private ApprovalQueries queries;

    private long page;
    private Found found = Found.NONE;

    public void load() {
        page = posted.page();
        found = queries.list(current.get(), (int) (page - 1) * ROWS, ROWS);
    }

    public Found getFound() {
        return found;
    }

    public long getPage() {
        return page;
    }

    public boolean isLast() {
        return page * ROWS >= found.total();
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(ApprovalsPage.class) + "?";
    }

    public String version(long versionId) {
        return Addresses.of(ApprovalPage.class, "version", versionId);
    }
}
