package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.AuditTrail;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.shared.Settings;
import se.larstig.statistics.Period;
import se.larstig.statistics.ReportQueries;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Pdf;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** S7: the report of one release, to read, to print, and to fetch as PDF. */
@Page(roles = {Role.COORDINATOR, Role.STEERING_GROUP})
public class ReportPage {

    @Inject
    private CurrentActor current;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private ReportQueries reports;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Choice choice;

    @Inject
    private Posted posted;

    @Inject
    private Pdf pdf;

    @Inject
    private AuditTrail trail;

    @Inject
    private Texts texts;

    private @Nullable Scope scope;
    private List<Period> periods = List.of();
    private @Nullable Period period;
    private @Nullable SteeringReport report;
    private boolean busy;

    public void load() {
        var actor = current.get();
        scope = choice.scope(choice.scopes(List.of(Scope.Level.COUNTY), Role.COORDINATOR, Role.STEERING_GROUP));
        periods = queries.periods(actor, scope.code());
        if (periods.isEmpty()) {
            return;
        }
        period = choice.period(periods);
        var found = reports.report(actor, scope.code(), period).orElseThrow(Refused::notFound);
        var groups = new HashMap<String, String>();
        places.professionGroups(texts.getLanguage()).forEach(group -> groups.put(group.code(), group.name()));
        report = SteeringReport.of(
                found,
                new SteeringReport.Names(places.name(scope), places.municipalities(scope.code()), groups),
                texts);
        if (choice.wanted("file").isPresent()) {
            answerWithPdf(report);
        }
    }

    /** S7.6. */
    private void answerWithPdf(SteeringReport report) {
        var made = pdf.make(ReportPdf.of(report, texts, Settings.demo()));
        busy = made.isEmpty();
        made.ifPresent(bytes -> {
            trail.note(current.get(), "statistics.export-report", report.name());
            posted.file("utbildning-rapport-" + report.name() + ".pdf", Pdf.TYPE, bytes);
        });
    }

    public @Nullable SteeringReport getReport() {
        return report;
    }

    public List<Period> getPeriods() {
        return periods;
    }

    public @Nullable Period getPeriod() {
        return period;
    }

    public Scope getScope() {
        if (scope == null) {
            throw Refused.notFound();
        }
        return scope;
    }

    public String getCountyName() {
        return places.name(getScope());
    }

    /** Whether the PDF could not be made, since many were made at the same time. */
    public boolean isBusy() {
        return busy;
    }

    public String getCountyAddress() {
        return address(CountyPage.class);
    }

    public String getPdfAddress() {
        return address(ReportPage.class) + "&file=pdf";
    }

    private String address(Class<?> page) {
        return Addresses.of(page, "scope", getScope().code(), "period", period == null ? "" : period.code());
    }
}
