package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.Measure;
import se.larstig.statistics.Period;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Page;
import se.larstig.web.Texts;

/** The county's released figures: municipality by profession group, as ranges. */
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
    private Texts texts;

    private List<StatisticsQueries.Course> courses = List.of();
    private List<Period> periods = List.of();
    private List<Scope> scopes = List.of();
    private List<OrganisationQueries.Place> municipalities = List.of();
    private final Map<String, String> groupNames = new HashMap<>();
    private StatisticsQueries.@Nullable Course course;
    private @Nullable Scope scope;
    private StatisticsQueries.@Nullable County released;
    private Measure measure = Measure.COMPLETED;

    public void load() {
        var actor = current.get();
        var held = new ArrayList<>(actor.scopes(Role.COORDINATOR));
        held.addAll(actor.scopes(Role.STEERING_GROUP));
        scopes = held.stream()
                .filter(candidate -> candidate.level() == Scope.Level.COUNTY)
                .distinct()
                .toList();
        scope = choice.scope(scopes);
        var county = scope.code();
        courses = choice.courses();
        course = choice.course(courses);
        measure = choice.measure();
        periods = queries.periods(actor, county);
        if (!periods.isEmpty()) {
            released = queries.county(actor, county, choice.period(periods), course.id())
                    .orElse(null);
        }
        municipalities = places.municipalities(county);
        places.professionGroups(texts.getLanguage()).forEach(group -> groupNames.put(group.code(), group.name()));
    }

    public List<StatisticsQueries.Course> getCourses() {
        return courses;
    }

    /** The released periods, the newest first. */
    public List<Period> getPeriods() {
        return periods;
    }

    public List<Scope> getScopes() {
        return scopes;
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

    public StatisticsQueries.@Nullable County getReleased() {
        return released;
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
    public String name(Scope county) {
        return places.name(county);
    }
}
