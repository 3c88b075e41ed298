package se.larstig.organisation.web;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** The employers that an administrator sets up. */
@Page(roles = Role.ADMINISTRATOR)
public class EmployersPage {

    private static final int ROWS = 25;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private OrganisationQueries queries;

    private String text = "";
    private long page;
    private @Nullable Long person;
    private OrganisationQueries.@Nullable EmployersFound found;

    public void load() {
        text = posted.text("q", 100).orElse("");
        page = posted.page();
        person = posted.number("person").orElse(null);
        found = queries.employers(current.get(), text, (int) (page - 1) * ROWS, ROWS);
    }

    public String getText() {
        return text;
    }

    /** The person for whom an employer is looked for; null when the employers are to be set up. */
    public @Nullable Long getPerson() {
        return person;
    }

    public OrganisationQueries.EmployersFound getFound() {
        if (found == null) {
            throw Refused.notFound();
        }
        return found;
    }

    /** Where the employer's name leads. */
    public String way(long employer) {
        return person == null
                ? Addresses.of(EmployerPage.class, "id", employer)
                : "/identity/new-employee?employer=" + employer + "&person=" + person;
    }

    /** "Kalix, Luleå och Piteå". */
    public List<String> names(OrganisationQueries.EmployerRow row) {
        return row.municipalities().stream()
                .limit(5)
                .map(OrganisationQueries.Place::name)
                .toList();
    }

    public long getPage() {
        return page;
    }

    public boolean isLast() {
        return page * ROWS >= getFound().total();
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        var address = Addresses.of(EmployersPage.class, "q", text) + "&";
        return person == null ? address : address + "person=" + person + "&";
    }
}
