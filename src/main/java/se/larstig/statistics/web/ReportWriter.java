package se.larstig.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Scope;
import se.larstig.statistics.ReportQueries;
import se.larstig.web.Texts;

/** Puts a release's report into the words of whoever reads it. */
@RequestScoped
public class ReportWriter {

    @Inject
    private OrganisationQueries places;

    @Inject
    private Texts texts;

    /** The report with what the county says to it, which is null when it says nothing. */
    SteeringReport write(ReportQueries.Report report, @Nullable String note) {
        var groups = new LinkedHashMap<String, String>();
        places.professionGroups(texts.getLanguage()).forEach(group -> groups.put(group.code(), group.name()));
        return SteeringReport.of(
                report,
                new SteeringReport.Names(
                        places.name(Scope.county(report.county())),
                        places.municipalities(report.county()),
                        groups,
                        note),
                texts);
    }
}
