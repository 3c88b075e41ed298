package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Target;
import se.larstig.disclosure.Verdict;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.Cluster;
import se.larstig.statistics.Period;
import se.larstig.statistics.ReportedFigureQueries;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Addresses;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Texts;

/** The county's released figures as ranges: one audience as table, map and chart, then all profession groups side by side. */
@Page(roles = {Role.COORDINATOR, Role.STEERING_GROUP})
public class CountyPage {

    @Inject
    private CurrentActor current;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Choice choice;

    @Inject
    private ReportedFigureQueries reportedFigures;

    @Inject
    private ReleaseFile file;

    @Inject
    private ReportedFile reportedFile;

    @Inject
    private Texts texts;

    private List<Period> periods = List.of();
    private List<Scope> scopes = List.of();
    private List<OrganisationQueries.Place> municipalities = List.of();
    private final Map<String, String> groupNames = new LinkedHashMap<>();
    private @Nullable Scope scope;
    private StatisticsQueries.@Nullable County released;
    private StatisticsQueries.@Nullable Note note;
    private @Nullable String group;
    private List<Shown> rows = List.of();
    private List<Shown> clusters = List.of();
    private @Nullable Shown county;
    private @Nullable ReportedTable reported;

    public void load() {
        var actor = current.get();
        scopes = choice.scopes(Set.of(Scope.Level.COUNTY), Role.COORDINATOR, Role.STEERING_GROUP);
        scope = choice.scope(scopes);
        var code = scope.code();
        places.professionGroups(texts.getLanguage()).forEach(each -> groupNames.put(each.code(), each.name()));
        groupNames.put(Shown.ALL_GROUPS, texts.say("statistics.all-groups.together"));
        municipalities = places.municipalities(code);
        periods = queries.periods(actor, code);
        if (periods.isEmpty()) {
            return;
        }
        var period = choice.released(periods, scopes.size() > 1);
        released = queries.county(actor, code, period, choice.getCourse().id()).orElse(null);
        note = queries.note(actor, code, period).orElse(null);
        group = choice.code("group", groups());
        if (released != null && group != null) {
            var measure = choice.getMeasure();
            rows = municipalities.stream()
                    .map(place -> Shown.of(released, group, place.code(), place.name(), "", measure))
                    .toList();
            clusters = released.settings().clusters().stream()
                    .map(cluster -> shown(released, group, cluster, measure))
                    .toList();
            county = Shown.of(released, group, code, texts.say("statistics.whole-county"), "", measure);
            answerWithFile(released, group);
            var edition = reportedFigures.edition(actor, code, period);
            if (edition.isPresent()) {
                reported(edition.get(), group, released.settings().clusters());
            }
        }
    }

    /** S9: beside the figures, and never among them. */
    private void reported(ReportedFigureQueries.Edition edition, String group, List<Cluster> of) {
        var names = new LinkedHashMap<String, String>();
        municipalities.forEach(place -> names.put(place.code(), place.name()));
        reported = ReportedTable.of(
                edition, group, of, names, texts.say("statistics.whole-county"), choice.period(edition.quarter()));
        if (choice.wanted("file").filter("reported"::equals).isPresent()) {
            var all = ReportedTable.places(edition, of, List.copyOf(names.keySet()));
            of.forEach(cluster -> names.put(cluster.code(), cluster.name()));
            names.put(getScope().code(), getName());
            reportedFile.send(edition, all, names, groupNames);
        }
    }

    /** What employers have reported of the chosen profession group; null where nothing is. */
    public @Nullable ReportedTable getReported() {
        return reported;
    }

    /** The same as a file, of all profession groups. */
    public String getReportedAddress() {
        return Addresses.of(
                CountyPage.class,
                "scope",
                getScope().code(),
                "period",
                released == null ? "" : released.period().code(),
                "file",
                "reported");
    }

    private void answerWithFile(StatisticsQueries.County released, String group) {
        var about = getScope().code() + "-" + released.period().code();
        switch (choice.wanted("file").orElse("")) {
            case "audience" -> file.send(getScope().code(), about, fileRows(released, List.of(group)));
            case "all" -> file.send(getScope().code(), about + "-alla", fileRows(released, groups()));
            case "definitions" -> file.sendDefinitions(getScope().code());
            default -> {}
        }
    }

    private List<ReleaseFile.Row> fileRows(StatisticsQueries.County released, List<String> groups) {
        return file.rows(getScope().code(), released, choice.getCourseTitle(), groups);
    }

    private Shown shown(StatisticsQueries.County released, String group, Cluster cluster, Measure measure) {
        return Shown.of(released, group, cluster.code(), cluster.name(), choice.note(cluster, municipalities), measure);
    }

    /** The profession groups of the release, and all together when they are several. */
    private List<String> groups() {
        return released == null ? List.of() : ReleaseFile.groups(released);
    }

    /** The municipalities' figures for the chosen audience, by name. */
    public List<Shown> getRows() {
        return rows;
    }

    /** The whole county's figure; null when nothing is released. */
    public @Nullable Shown getCounty() {
        return county;
    }

    /** Municipalities that the county shows together, under the municipalities. */
    public List<Shown> getClusters() {
        return clusters;
    }

    /** The share that the county wants to reach, in percent; null without one, and for other measures. */
    public @Nullable Integer getTarget() {
        return released == null || choice.getMeasure() != Measure.COMPLETED
                ? null
                : released.target().map(Target::percent).orElse(null);
    }

    /** The municipalities, their clusters and then the county. */
    public List<Shown> getBars() {
        var bars = new ArrayList<>(rows);
        bars.addAll(clusters);
        Optional.ofNullable(county).ifPresent(bars::add);
        return bars;
    }

    /** The map; null where the county has none. */
    public @Nullable TileMap getMap() {
        return TileMap.of(municipalities, rows).orElse(null);
    }

    public List<Period> getPeriods() {
        return periods;
    }

    public List<Scope> getScopes() {
        return scopes;
    }

    public List<Option> getGroupOptions() {
        return Choice.options(groups(), code -> code, this::groupName, group);
    }

    public List<OrganisationQueries.Place> getMunicipalities() {
        return municipalities;
    }

    public StatisticsQueries.@Nullable County getReleased() {
        return released;
    }

    /** S2.7: what the county says of the release; null when it says nothing. */
    public StatisticsQueries.@Nullable Note getNote() {
        return note;
    }

    /** Whether this is the newest release. */
    public boolean isNewest() {
        return released != null && released.period().equals(periods.get(0));
    }

    public String groupName(String code) {
        return groupNames.getOrDefault(code, code);
    }

    /** The chosen audience's name. */
    public String getGroup() {
        return group == null ? "" : groupName(group);
    }

    public Scope getScope() {
        if (scope == null) {
            throw Refused.notFound();
        }
        return scope;
    }

    /** The county's name. */
    public String getName() {
        return places.name(getScope());
    }

    /** The county's figure in a sentence. */
    public String getSentence() {
        if (county == null) {
            return "";
        }
        return choice.sentence(county, getName(), getGroup());
    }

    /** How far from the target the county and its municipalities are, in sentences; empty without a target. */
    public String getDistance() {
        if (county == null || getTarget() == null) {
            return "";
        }
        return texts.say(
                "statistics.target.sentence",
                getTarget(),
                texts.say("statistics.target.county." + county.verdict()),
                rows.size(),
                count(Verdict.REACHED),
                count(Verdict.NOT_REACHED),
                count(Verdict.CANNOT_TELL));
    }

    private long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** The municipality's own page. */
    public String address(Shown row) {
        return Addresses.of(
                MunicipalityPage.class,
                "place",
                row.code(),
                "course",
                choice.getCourse().id(),
                "period",
                released == null ? "" : released.period().code(),
                "measure",
                choice.getMeasure(),
                "group",
                group == null || group.equals(Shown.ALL_GROUPS) ? "" : group);
    }

    /** This page as a file. */
    public String fileAddress(String which) {
        return Addresses.of(
                CountyPage.class,
                "scope",
                getScope().code(),
                "course",
                choice.getCourse().id(),
                "period",
                released == null ? "" : released.period().code(),
                "group",
                group == null ? "" : group,
                "file",
                which);
    }
}
