package se.larstig.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** What holds for a county's figures, and what will. */
@Queries
public class SettingsQueries {

    /**
     * A county's settings for its coordinator.
     *
     * @param now what holds today
     * @param next what has been decided for {@code nextFrom}, or else what holds today
     * @param nextFrom the day from which a decision taken now will hold
     * @param revision of the decision for that day; 0 when there is none
     */
    public record Overview(FigureSettings now, FigureSettings next, LocalDate nextFrom, int revision) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private Clocks clocks;

    /** S5.4. */
    public Overview overview(Actor actor, String county) {
        Access.require(actor, Role.COORDINATOR, Scope.county(county));
        var from = nextFrom(county);
        return new Overview(today(county), on(county, from), from, revision(county, from));
    }

    /** S5.1: what holds for a period. */
    FigureSettings during(String county, Period period) {
        return on(county, period.firstDay());
    }

    /** S5.1: what holds today. */
    FigureSettings today(String county) {
        return on(county, clocks.today());
    }

    /** S5.1: the day from which a decision taken now holds. */
    LocalDate nextFrom(String county) {
        var today = clocks.today();
        return queries.newest(county).isPresent()
                ? today.withDayOfYear(1).plusYears(1)
                : Period.around(Period.Kind.QUARTER, today).before().firstDay().withDayOfYear(1);
    }

    int revision(String county, LocalDate holdsFrom) {
        return decision(county, holdsFrom)
                .map(Decision::settings)
                .filter(settings -> settings.holdsFrom().equals(holdsFrom))
                .map(FigureSettings::revision)
                .orElse(0);
    }

    private FigureSettings on(String county, LocalDate day) {
        return decision(county, day).map(Decision::settings).orElse(FigureSettings.USUAL);
    }

    private Optional<Decision> decision(String county, LocalDate day) {
        return store.createQuery(
                        "select d from Decision d where d.county = :county and d.holdsFrom <= :day"
                                + " order by d.holdsFrom desc, d.revision desc",
                        Decision.class)
                .setParameter("county", county)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
