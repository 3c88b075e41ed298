package se.larstig.home;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseQueries;
import se.larstig.identity.StaffQueries;
import se.larstig.learning.State;
import se.larstig.learning.StateQueries;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.ObligationQueries;
import se.larstig.plan.OtherWayQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Lasting;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** H1: a manager looks at her own staff by name, and each look is noted before she sees anything. */
@Lasting
public class NamedList {

    private static final int MOST_COURSES = 12;
    private static final int YEARS_KEPT = 2;

    /** A colleague with her state in each course, in the order of the courses, and how she stands against plans. */
    public record Row(StaffQueries.Colleague colleague, List<State> states, ObligationQueries.Sum plan) {}

    /** A page of the list. */
    public record Shown(List<CourseQueries.VersionRow> courses, List<Row> rows, long total) {}

    @Inject
    private StaffQueries staff;

    @Inject
    private StateQueries learning;

    @Inject
    private CourseQueries courses;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private OtherWayQueries otherWays;

    @Inject
    private LookQueries looks;

    @Inject
    private Clocks clocks;

    /**
     * H1.1, H1.2: a page of those who work today within the scope, by name.
     *
     * @param scope an employer or a unit that the actor manages
     * @param unit only this unit of it; null for all
     * @param text what their names hold; empty for all
     */
    public Shown look(Actor actor, Scope scope, @Nullable Long unit, String text, int first, int most) {
        Access.require(actor, Role.MANAGER, scope);
        var page = staff.staff(actor, scope, unit, text, first, most);
        var persons = new LinkedHashSet<Long>();
        page.rows().forEach(colleague -> persons.add(colleague.person()));
        var published = courses.published("", 0, MOST_COURSES).rows();
        var states = learning.states(
                actor,
                scope,
                persons,
                published.stream().map(CourseQueries.VersionRow::courseId).toList());
        var sums = obligations.sums(actor, scope, persons);
        if (!persons.isEmpty()) {
            looks.note(actor.personId(), persons, clocks.now().truncatedTo(ChronoUnit.HOURS));
        }
        return new Shown(
                published,
                page.rows().stream()
                        .map(colleague -> new Row(
                                colleague,
                                published.stream()
                                        .map(course -> states.of(colleague.person(), course.courseId()))
                                        .toList(),
                                sums.getOrDefault(colleague.person(), ObligationQueries.Sum.NONE)))
                        .toList(),
                page.total());
    }

    /** PL9.2: who within the scope needs another way, by name; the looks are noted. */
    public List<OrganisationQueries.Named> waiting(Actor actor, Scope scope) {
        Access.require(actor, Role.MANAGER, scope);
        var waiting = otherWays.waitingByName(actor, scope);
        if (!waiting.isEmpty()) {
            looks.note(
                    actor.personId(),
                    waiting.stream().map(each -> Long.valueOf(each.code())).toList(),
                    clocks.now().truncatedTo(ChronoUnit.HOURS));
        }
        return waiting;
    }

    /** H7.2: what is asked of one of the actor's own staff; the look is noted before she sees anything. */
    public ObligationQueries.Member lookAt(Actor actor, long person) {
        Access.require(actor, Role.MANAGER);
        var member = obligations.member(actor, person);
        looks.note(actor.personId(), Set.of(person), clocks.now().truncatedTo(ChronoUnit.HOURS));
        return member;
    }

    /** H1.4: deletes what is older than two years. Returns how many. */
    public int forget(Actor system) {
        Access.requireSystem(system);
        return looks.forget(
                clocks.now().atZone(ZoneOffset.UTC).minusYears(YEARS_KEPT).toInstant());
    }
}
