package se.larstig.statistics.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.Period;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Page;
import se.larstig.web.Texts;

/** Internt: the exact figures of a manager's or follow-up's own employer. */
@Page(roles = {Role.MANAGER, Role.FOLLOW_UP})
public class InternalPage {

    @Inject
    private CurrentActor current;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Choice choice;

    @Inject
    private Clocks clocks;

    @Inject
    private Texts texts;

    private List<StatisticsQueries.Course> courses = List.of();
    private List<Period> periods = List.of();
    private List<StatisticsQueries.OwnRow> rows = List.of();
    private List<Scope> scopes = List.of();
    private StatisticsQueries.@Nullable Course course;
    private @Nullable Period period;
    private @Nullable Scope scope;

    public void load() {
        var actor = current.get();
        var held = new ArrayList<>(actor.scopes(Role.MANAGER));
        held.addAll(actor.scopes(Role.FOLLOW_UP));
        scopes = held.stream()
                .filter(candidate -> candidate.level() == Scope.Level.EMPLOYER)
                .distinct()
                .toList();
        scope = choice.scope(scopes);
        courses = choice.courses();
        course = choice.course(courses);
        periods = Period.choices(clocks.today());
        period = choice.period(periods);
        rows = queries.own(actor, scope.employerId(), course.id(), period, texts.getLanguage());
    }

    public List<StatisticsQueries.Course> getCourses() {
        return courses;
    }

    public List<Period> getPeriods() {
        return periods;
    }

    public List<Scope> getScopes() {
        return scopes;
    }

    public List<StatisticsQueries.OwnRow> getRows() {
        return rows;
    }

    public long getEmployed() {
        return rows.stream().mapToLong(StatisticsQueries.OwnRow::employed).sum();
    }

    public long getStarted() {
        return rows.stream().mapToLong(StatisticsQueries.OwnRow::started).sum();
    }

    public long getCompleted() {
        return rows.stream().mapToLong(StatisticsQueries.OwnRow::completed).sum();
    }

    public long getCompletedInPeriod() {
        return rows.stream()
                .mapToLong(StatisticsQueries.OwnRow::completedInPeriod)
                .sum();
    }

    public StatisticsQueries.Course getCourse() {
        return found(course);
    }

    public Period getPeriod() {
        return found(period);
    }

    public Scope getScope() {
        return found(scope);
    }

    /** The employer's name. */
    public String name(Scope employer) {
        return places.name(employer);
    }

    public Instant getNow() {
        return clocks.now();
    }

    private static <T> T found(@Nullable T thing) {
        if (thing == null) {
            throw Refused.notFound();
        }
        return thing;
    }
}
