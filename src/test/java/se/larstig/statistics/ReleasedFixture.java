package se.larstig.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes old releases differ from what is published today, as time does. */
@ApplicationScoped
@Transactional
public class ReleasedFixture {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private StatisticsQueries queries;

    /** The course had another title when the release was made. */
    void called(String county, Period period, long course, String title) {
        store.createQuery(
                        "update ReleasedCourse c set c.title = :title where c.course = :course and c.release.id = :release")
                .setParameter("title", title)
                .setParameter("course", course)
                .setParameter("release", release(county, period))
                .executeUpdate();
    }

    /** The release holds a second course, with the figures of this one, that is not published any more. Returns its id. */
    long ended(String county, Period period, long course, String title) {
        var code = UUID.randomUUID().toString();
        store.createNativeQuery("insert into catalogue_course (id, version, code, newest_number)"
                        + " values (next value for catalogue_course_seq, 1, ?1, 0)")
                .setParameter(1, code)
                .executeUpdate();
        var ended = ((Number) store.createNativeQuery("select id from catalogue_course where code = ?1")
                        .setParameter(1, code)
                        .getSingleResult())
                .longValue();
        var release = queries.release(county, period).orElseThrow();
        store.persist(new ReleasedCourse(release, new StatisticsQueries.Course(ended, title, "")));
        queries.released(release, course)
                .forEach((subject, tree) -> tree.places()
                        .forEach(place ->
                                store.persist(new ReleasedPlace(release, ended, subject.professionGroup(), place))));
        return ended;
    }

    private long release(String county, Period period) {
        return queries.release(county, period).orElseThrow().getId();
    }
}
