package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Measure;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.statistics.WorkingView;
import se.larstig.statistics.WorkingViews;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;
import se.larstig.web.Texts;

/** The coordinator's working view: the week's figures of large groups, and the newest release of the others. */
@Page(roles = Role.COORDINATOR)
public class WorkingViewPage {

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private WorkingViews views;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Texts texts;

    private List<StatisticsQueries.Course> courses = List.of();
    private List<OrganisationQueries.Place> municipalities = List.of();
    private final Map<String, String> groupNames = new HashMap<>();
    private StatisticsQueries.@Nullable Course course;
    private StatisticsQueries.@Nullable Waiting waiting;
    private @Nullable WorkingView view;
    private @Nullable Scope scope;
    private Measure measure = Measure.COMPLETED;

    public void load() {
        var actor = current.get();
        scope = Scopes.chosen(
                Scopes.of(actor, Set.of(Scope.Level.COUNTY), Role.COORDINATOR),
                posted.text("scope", 2).orElse(""));
        var county = scope.code();
        courses = queries.courses();
        course = StatisticsQueries.Course.chosen(courses, posted.number("course"));
        var chosen = posted.text("measure", 20).orElse("");
        for (var each : Measure.values()) {
            measure = each.name().equals(chosen) ? each : measure;
        }
        waiting = queries.waiting(actor, county).orElse(null);
        view = views.look(actor, county, course.id()).orElse(null);
        municipalities = places.municipalities(county);
        places.professionGroups(texts.getLanguage()).forEach(group -> groupNames.put(group.code(), group.name()));
    }

    public List<StatisticsQueries.Course> getCourses() {
        return courses;
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public Measure getMeasure() {
        return measure;
    }

    public List<OrganisationQueries.Place> getMunicipalities() {
        return municipalities;
    }

    public @Nullable WorkingView getView() {
        return view;
    }

    /** The release that waits, if one does. */
    public StatisticsQueries.@Nullable Waiting getWaiting() {
        return waiting;
    }

    public String groupName(String code) {
        return groupNames.getOrDefault(code, code);
    }

    public StatisticsQueries.Course getCourse() {
        if (course == null) {
            throw Refused.notFound();
        }
        return course;
    }

    public Scope getScope() {
        if (scope == null) {
            throw Refused.notFound();
        }
        return scope;
    }

    /** The county's name. */
    public String getCountyName() {
        return places.name(getScope());
    }
}
