package se.larstig.home.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.home.FaultReports;
import se.larstig.home.KnownDefect;
import se.larstig.shared.Settings;
import se.larstig.web.Addresses;
import se.larstig.web.Computer;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** H5.1: the accessibility statement, with a form for what does not work. */
@Page(openTo = "whoever is shut out has to be able to read it")
public class AccessibilityPage {

    private static final int LONGEST = 20_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private FaultReports reports;

    private final List<KnownDefect> defects = KnownDefect.all();
    private boolean refused;

    public void load() {
        if (!posted.isForm()) {
            return;
        }
        refused = !refusals.allow(() -> reports.send(getWhere(), getWhat(), getContact(), Computer.of(request)));
        if (!refused) {
            posted.goTo(Addresses.of(AccessibilityPage.class, "sent", 1) + "#report");
        }
    }

    public List<KnownDefect> getDefects() {
        return defects;
    }

    /** When the list was last looked at; null when it is empty. */
    public @Nullable LocalDate getCheckedOn() {
        return defects.stream()
                .map(KnownDefect::checkedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Who answers for the site; empty when nobody has said so. */
    public String getController() {
        return Settings.find("CONTROLLER").orElse("");
    }

    public boolean isSent() {
        return posted.number("sent").isPresent() && !posted.isForm();
    }

    public boolean isRefused() {
        return refused;
    }

    public String getWhere() {
        return posted.text("where", LONGEST).orElse("");
    }

    public String getWhat() {
        return posted.text("what", LONGEST).orElse("");
    }

    public String getContact() {
        return posted.text("contact", LONGEST).orElse("");
    }
}
