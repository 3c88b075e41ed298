package se.larstig.identity.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.larstig.identity.IdentityQueries;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** The audit trail by day, the newest first. */
@Page(roles = Role.ADMINISTRATOR, secondFactor = true)
public class AuditPage {

    private static final int ROWS = 20;
    private static final long LAST_PAGE = 100_000;

    /** A day with what happened on it, as far as the page holds it. */
    public record Day(LocalDate date, List<IdentityQueries.Trace> rows) {}

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private IdentityQueries queries;

    private long page;
    private long length;
    private List<Day> days = List.of();

    public void load() {
        page = posted.number("page")
                .filter(number -> number > 0 && number <= LAST_PAGE)
                .orElse(1L);
        length = queries.trailLength(current.get());
        days = queries.trail(current.get(), (int) (page - 1) * ROWS, ROWS).stream()
                .collect(Collectors.groupingBy(
                        row -> LocalDate.ofInstant(row.at(), Clocks.ZONE), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    public List<Day> getDays() {
        return days;
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
