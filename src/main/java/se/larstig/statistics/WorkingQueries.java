package se.larstig.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.larstig.disclosure.Released;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;

/** The week's figures of the working view. Who asks for them is a boundary, since each look is logged. */
@Queries
public class WorkingQueries {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private StatisticsQueries queries;

    Optional<WorkingWeek> week(String county) {
        return store.createQuery("select w from WorkingWeek w where w.county = :county", WorkingWeek.class)
                .setParameter("county", county)
                .getResultStream()
                .findFirst();
    }

    /** Empty until the county has a release and a week. */
    Optional<WorkingView> view(Actor actor, String county, long course) {
        var newest = queries.newestPublished(county).map(Release::getPeriod);
        return week(county)
                .flatMap(week -> newest.flatMap(period -> queries.county(actor, county, period, course))
                        .map(released -> {
                            var places = store.createQuery(
                                            "select p from WorkingPlace p where p.week = :week and p.course = :course",
                                            WorkingPlace.class)
                                    .setParameter("week", week)
                                    .setParameter("course", course)
                                    .getResultList();
                            var fresh = new ArrayList<List<Released>>();
                            for (var group : released.groups()) {
                                fresh.add(places.stream()
                                        .filter(place ->
                                                place.getProfessionGroup().equals(group))
                                        .map(WorkingPlace::toReleased)
                                        .toList());
                            }
                            return new WorkingView(week.getDay(), released, fresh);
                        }));
    }
}
