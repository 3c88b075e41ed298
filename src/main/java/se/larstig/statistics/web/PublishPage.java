package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.Period;
import se.larstig.statistics.Releases;
import se.larstig.statistics.ReportQueries;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Addresses;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** S2.8: what a release will say, before it does, and the button that publishes it. */
@Page(roles = Role.COORDINATOR)
public class PublishPage {

    @Inject
    private CurrentActor current;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private ReportQueries reports;

    @Inject
    private Releases releases;

    @Inject
    private OrganisationQueries places;

    @Inject
    private ReportWriter writer;

    @Inject
    private Choice choice;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    private List<Scope> scopes = List.of();
    private @Nullable Scope scope;
    private List<StatisticsQueries.Prepared> prepared = List.of();
    private List<StatisticsQueries.Published> published = List.of();
    private @Nullable SteeringReport report;
    private String note = "";
    private boolean sure;

    public void load() {
        var actor = current.get();
        scopes = choice.scopes(Set.of(Scope.Level.COUNTY), Role.COORDINATOR);
        scope = choice.scope(scopes);
        note = posted.text("note", 2000).orElse("");
        if (posted.button("publish") && publish(scope.code())) {
            return;
        }
        prepared = queries.prepared(actor, scope.code());
        published = queries.published(actor, scope.code());
        sure = posted.button("go-on") && isNoteShort();
        report = reports.preview(actor, scope.code())
                .map(found -> writer.write(found, null))
                .orElse(null);
    }

    private boolean publish(String county) {
        var period = posted.text("period", 10).flatMap(Period::of).orElseThrow(Refused::notFound);
        var done = refusals.allow(() -> releases.publish(current.get(), county, period, note));
        if (done) {
            posted.goTo(Addresses.of(ReportPage.class, "scope", county, "period", period.code(), "published", "yes"));
        }
        return done;
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

    /** The counties that she may choose among. */
    public List<Option> getScopeOptions() {
        return choice.scopeOptions(scopes, getScope());
    }

    /** The release that she may publish; null when none waits. */
    public StatisticsQueries.@Nullable Prepared getPrepared() {
        return prepared.isEmpty() ? null : prepared.get(0);
    }

    /** How many more wait for that. */
    public int getMore() {
        return prepared.size() - 1;
    }

    public List<StatisticsQueries.Published> getPublished() {
        return published;
    }

    /** As it will stand, without a note; null when none waits. */
    public @Nullable SteeringReport getReport() {
        return report;
    }

    /** What stands in the form. */
    public String getNote() {
        return note;
    }

    /** Whether she is asked whether she is sure. */
    public boolean isSure() {
        return sure;
    }

    public boolean isNoteShort() {
        return note.length() <= StatisticsQueries.LONGEST_NOTE;
    }

    public int getLongestNote() {
        return StatisticsQueries.LONGEST_NOTE;
    }

    /** Where the form is sent. */
    public String getAddress() {
        return Addresses.of(PublishPage.class, "scope", getScope().code());
    }

    public String address(StatisticsQueries.Published release) {
        return Addresses.of(
                ReportPage.class,
                "scope",
                getScope().code(),
                "period",
                release.period().code());
    }
}
