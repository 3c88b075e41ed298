package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.AuditTrail;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.shared.Settings;
import se.larstig.statistics.Period;
import se.larstig.statistics.Releases;
import se.larstig.statistics.ReportQueries;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Pdf;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;
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
    private ReportWriter writer;

    @Inject
    private ReleaseFile file;

    @Inject
    private AuditTrail trail;

    @Inject
    private Releases releases;

    @Inject
    private Refusals refusals;

    @Inject
    private Texts texts;

    private @Nullable Scope scope;
    private List<Period> periods = List.of();
    private @Nullable Period period;
    private @Nullable SteeringReport report;
    private StatisticsQueries.@Nullable Note note;
    private String written = "";
    private boolean busy;

    public void load() {
        var actor = current.get();
        scope = choice.scope(choice.scopes(Set.of(Scope.Level.COUNTY), Role.COORDINATOR, Role.STEERING_GROUP));
        periods = queries.periods(actor, scope.code());
        if (periods.isEmpty()) {
            return;
        }
        period = choice.released(periods, false);
        if (posted.isForm()) {
            written = posted.text("note", 2000).orElse("");
            if (posted.button("publish") && publish(scope.code(), period)) {
                return;
            }
        }
        note = queries.note(actor, scope.code(), period).orElse(null);
        var found = reports.report(actor, scope.code(), period).orElseThrow(Refused::notFound);
        report = writer.write(found, note == null ? null : note.text());
        switch (choice.wanted("file").orElse("")) {
            case "pdf" -> answerWithPdf(report);
            case "tables" -> answerWithTables(found, report.name());
            default -> {}
        }
    }

    /** S2.7. */
    private boolean publish(String county, Period period) {
        var published = refusals.allow(() -> releases.note(current.get(), county, period, written));
        if (published) {
            posted.goTo(address(ReportPage.class) + "&saved=yes");
        }
        return published;
    }

    /** S3.7: the tables of all courses of the report. */
    private void answerWithTables(ReportQueries.Report found, String name) {
        var rows = found.parts().stream()
                .flatMap(part -> file
                        .rows(
                                found.county(),
                                part.now(),
                                part.course().titleIn(texts.getLanguage()),
                                ReleaseFile.groups(part.now()))
                        .stream())
                .toList();
        file.send(found.county(), name + "-rapport", rows);
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

    /** What the county says of the release; null when it says nothing. */
    public StatisticsQueries.@Nullable Note getNote() {
        return note;
    }

    /** Whether she may say something of the release, or has just tried to. */
    public boolean isWriting() {
        return current.get().has(Role.COORDINATOR, getScope()) && (note == null || !written.isEmpty());
    }

    /** What stands in the form. */
    public String getWritten() {
        return written;
    }

    /** Whether she asked to see it as it will stand. */
    public boolean isPreview() {
        return !written.isEmpty() && note == null && posted.isForm();
    }

    /** Whether she asked to see nothing. */
    public boolean isMissing() {
        return posted.isForm() && written.isEmpty();
    }

    public boolean isSaved() {
        return posted.text("saved", 5).isPresent();
    }

    /** S2.8: whether she has just published it. */
    public boolean isPublished() {
        return posted.text("published", 5).isPresent();
    }

    /** Where the form is sent. */
    public String getAddress() {
        return address(ReportPage.class);
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

    public String getTablesAddress() {
        return address(ReportPage.class) + "&file=tables";
    }

    private String address(Class<?> page) {
        return Addresses.of(page, "scope", getScope().code(), "period", period == null ? "" : period.code());
    }
}
