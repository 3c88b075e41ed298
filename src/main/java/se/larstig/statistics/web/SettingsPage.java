package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.Cluster;
import se.larstig.statistics.Decisions;
import se.larstig.statistics.FigureSettings;
import se.larstig.statistics.SettingsQueries;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** What a county decides about its figures from the next 1 January on. */
@Page(roles = Role.COORDINATOR)
public class SettingsPage {

    private static final int MOST_CLUSTERS = 10;
    private static final int LEAST_ROWS = 3;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private SettingsQueries settings;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Decisions decisions;

    @Inject
    private Refusals refusals;

    private @Nullable Scope scope;
    private SettingsQueries.@Nullable Overview overview;
    private List<StatisticsQueries.Course> courses = List.of();
    private List<OrganisationQueries.Place> municipalities = List.of();

    // what stands in the form
    private String k = "";
    private int known;
    private final Map<Long, String> targets = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> members = new HashMap<>();
    private int wrongRow;

    public void load() {
        var actor = current.get();
        var wanted = posted.text("scope", 2).orElse("");
        scope = actor.scopes(Role.COORDINATOR).stream()
                .filter(held -> held.level() == Scope.Level.COUNTY)
                .filter(held -> wanted.isEmpty() || held.code().equals(wanted))
                .findFirst()
                .orElseThrow(Refused::notFound);
        var county = scope.code();
        overview = settings.overview(actor, county);
        courses = queries.courses();
        municipalities = places.municipalities(county);
        if (!posted.isForm()) {
            show(overview.next());
            return;
        }
        read();
        var seen = posted.number("seen").orElse(0L).intValue();
        if (refusals.allow(
                () -> decisions.decide(actor, county, number(k), known, chosenTargets(), chosenClusters(), seen))) {
            posted.goTo(Addresses.of(SettingsPage.class, "scope", county) + "&saved=yes");
        }
    }

    private void show(FigureSettings shown) {
        k = Integer.toString(shown.protection().k());
        known = shown.protection().known();
        shown.targets().forEach((course, target) -> targets.put(course, Integer.toString(target.percent())));
        for (var cluster : shown.clusters()) {
            names.add(cluster.name());
            cluster.municipalities().forEach(code -> members.put(code, names.size()));
        }
        var rows = Math.min(Math.max(names.size() + 1, LEAST_ROWS), MOST_CLUSTERS);
        while (names.size() < rows) {
            names.add("");
        }
    }

    private void read() {
        k = posted.text("k", 10).orElse("");
        known = posted.number("known").orElse(0L).intValue();
        courses.forEach(
                course -> posted.text("target-" + course.id(), 10).ifPresent(text -> targets.put(course.id(), text)));
        var rows = Math.min(posted.number("rows").orElse((long) LEAST_ROWS), MOST_CLUSTERS);
        for (var row = 1; row <= rows; row++) {
            names.add(posted.text("name-" + row, 200).orElse(""));
        }
        municipalities.forEach(place -> posted.number("in-" + place.code())
                .filter(row -> row >= 1 && row <= names.size())
                .ifPresent(row -> members.put(place.code(), row.intValue())));
    }

    private Map<Long, Integer> chosenTargets() {
        var chosen = new LinkedHashMap<Long, Integer>();
        targets.forEach((course, text) -> chosen.put(course, number(text.replaceFirst("\\s*%$", ""))));
        return chosen;
    }

    /** A row without a name and without municipalities is not meant. */
    private List<Cluster> chosenClusters() {
        var chosen = new ArrayList<Cluster>();
        for (var row = 1; row <= names.size(); row++) {
            var number = row;
            var inside = municipalities.stream()
                    .map(OrganisationQueries.Place::code)
                    .filter(code -> members.getOrDefault(code, 0) == number)
                    .toList();
            if (!names.get(row - 1).isEmpty() || !inside.isEmpty()) {
                wrongRow = row;
                chosen.add(new Cluster(names.get(row - 1), inside));
            }
        }
        wrongRow = 0;
        return chosen;
    }

    /** The number of the cluster that was refused; 0 when none was. */
    public int getWrongRow() {
        return wrongRow;
    }

    /** A whole number, or one that is always refused. */
    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }

    public Scope getScope() {
        return found(scope);
    }

    /** The county's name. */
    public String getCountyName() {
        return places.name(getScope());
    }

    public SettingsQueries.Overview getOverview() {
        return found(overview);
    }

    public List<StatisticsQueries.Course> getCourses() {
        return courses;
    }

    public List<OrganisationQueries.Place> getMunicipalities() {
        return municipalities;
    }

    public String getK() {
        return k;
    }

    public int getKnown() {
        return known;
    }

    public List<Integer> getKnownChoices() {
        return FigureSettings.KNOWN;
    }

    /** The target in the form, as it was written. */
    public String target(long course) {
        return targets.getOrDefault(course, "");
    }

    /** The names of the clusters in the form; empty ones are free. */
    public List<String> getNames() {
        return names;
    }

    public List<Integer> getRows() {
        return IntStream.rangeClosed(1, names.size()).boxed().toList();
    }

    /** The number of the cluster that the municipality is in, in the form; 0 for none. */
    public int member(String municipality) {
        return members.getOrDefault(municipality, 0);
    }

    public boolean isSaved() {
        return posted.text("saved", 3).isPresent() && !posted.isForm();
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw Refused.notFound();
        }
        return thing;
    }
}
