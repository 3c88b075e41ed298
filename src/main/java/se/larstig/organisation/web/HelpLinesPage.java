package se.larstig.organisation.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.Contact;
import se.larstig.organisation.Contacts;
import se.larstig.organisation.HelpLine;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.organisation.OrganisationQueries.Named;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.HelpLines;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;
import se.larstig.web.Texts;

/** A county's own help lines, which its coordinator keeps, and the national ones, which nobody changes here. */
@Page(roles = Role.COORDINATOR)
public class HelpLinesPage {

    private static final int LONGEST_CODE = 30;
    private static final String NEW = "new";

    /** A line, and whether it is to be checked. */
    public record Row(Contact line, boolean old) {}

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private CurrentActor current;

    @Inject
    private Clocks clocks;

    @Inject
    private Texts texts;

    @Inject
    private OrganisationQueries queries;

    @Inject
    private Contacts contacts;

    @Inject
    private HelpLines helpLines;

    @Inject
    private ContactForm contactForm;

    private @Nullable Named county;
    private List<Named> counties = List.of();
    private String line = "";
    private List<Contact> lines = List.of();

    public void load() {
        var actor = current.get();
        counties = queries.counties().stream()
                .filter(each -> actor.has(Role.COORDINATOR, Scope.county(each.code())))
                .toList();
        var code = posted.text("county", LONGEST_CODE);
        county = counties.stream()
                .filter(each -> code.isEmpty() || code.get().equals(each.code()))
                .findFirst()
                .orElseThrow(Refused::notFound);
        line = posted.text("line", LONGEST_CODE).orElse("");
        var done = posted.isForm() && act(actor, county.code());
        if (!done) {
            lines = queries.countyLines(county.code());
            fill();
        }
    }

    private boolean act(Actor actor, String code) {
        contactForm.read();
        var id = posted.number("line").orElse(0L);
        var done = refusals.allow(() -> {
            if (posted.button("save") && line.equals(NEW)) {
                contacts.openLine(actor, code, contactForm.details());
            } else if (posted.button("save")) {
                contacts.changeLine(actor, code, id, contactForm.details(), contactForm.seenVersion());
            } else if (posted.button("check")) {
                contacts.checkLine(actor, code, id, contactForm.seenVersion());
            } else if (posted.button("remove")) {
                contacts.closeLine(actor, code, id, contactForm.seenVersion());
            }
        });
        if (done) {
            posted.goTo(Addresses.of(HelpLinesPage.class, "county", code, "saved", "yes"));
        }
        return done;
    }

    /** The form as it stands, or as it was sent with what another one has meanwhile stated beside it. */
    private void fill() {
        if (line.isEmpty() || line.equals(NEW)) {
            if (!posted.isForm()) {
                contactForm.show(clocks.today());
            }
            return;
        }
        var there = there();
        if (posted.button("save")) {
            contactForm.meet(there);
            if (there.isEmpty()) {
                line = NEW;
            }
        } else if (!posted.isForm()) {
            contactForm.show(there.orElseThrow(Refused::notFound));
        }
    }

    private Optional<Contact> there() {
        return lines.stream()
                .filter(each -> Long.toString(each.id()).equals(line))
                .findFirst();
    }

    public @Nullable Named getCounty() {
        return county;
    }

    public List<Named> getCounties() {
        return counties;
    }

    public List<Row> getRows() {
        return lines.stream()
                .map(each -> new Row(each, each.isOld(clocks.today())))
                .toList();
    }

    /** The national ones. */
    public List<HelpLine.Line> getNational() {
        return helpLines.all(texts.getLanguage());
    }

    /** Whether the form is shown instead of the list. */
    public boolean isForm() {
        return !line.isEmpty() && (!posted.isForm() || posted.button("save"));
    }

    public boolean isSaved() {
        return posted.text("saved", LONGEST_CODE).isPresent();
    }

    public String getAddress() {
        return Addresses.of(HelpLinesPage.class, "county", code());
    }

    /** Where the form that is shown is sent. */
    public String getFormAddress() {
        return Addresses.of(HelpLinesPage.class, "county", code(), "line", line);
    }

    public String getNewAddress() {
        return Addresses.of(HelpLinesPage.class, "county", code(), "line", NEW);
    }

    /** The form of this line, or where it is sent. */
    public String address(Contact which) {
        return Addresses.of(HelpLinesPage.class, "county", code(), "line", which.id());
    }

    private String code() {
        return county == null ? "" : county.code();
    }
}
