package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseVersion;
import se.larstig.catalogue.content.Content;
import se.larstig.catalogue.content.Local;
import se.larstig.identity.Employment;
import se.larstig.organisation.Unit;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;

/** L9: what is left to go through where she works now, when she took the course elsewhere. */
@Queries
public class LocalPartQueries {

    private static final int MOST = 100;

    /**
     * A course with a local part, and an employment of hers.
     *
     * @param left L9.1: whether she took the course in another municipality and has not gone through this one's part
     * @param together what her manager has noted; null when nothing
     */
    public record State(
            long employment,
            String municipality,
            long course,
            boolean left,
            @Nullable Instant confirmedAt,
            @Nullable Boolean together) {}

    /**
     * A local block with the language of its words.
     *
     * @param seen always: it is not part of a pass here, and nothing is noted when it comes into view
     */
    public record LocalBlock(long id, String lang, Local content, boolean seen) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Clocks clocks;

    /** For the actor's own employments that last today. Five statements at most. */
    public List<State> mine(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return states(
                actor.personId(),
                lasting(actor.personId()).stream()
                        .map(row -> (Employment) row[0])
                        .toList());
    }

    /** For the employments of somebody that last today and lie within what the actor manages. */
    public List<State> member(Actor actor, long person) {
        Access.require(actor, Role.MANAGER);
        var managed = lasting(person).stream()
                .filter(row -> actor.scopes(Role.MANAGER).stream().anyMatch(((Unit) row[1])::liesIn))
                .map(row -> (Employment) row[0])
                .toList();
        if (managed.isEmpty()) {
            throw Refused.notFound();
        }
        return states(person, managed);
    }

    private List<Object[]> lasting(long person) {
        return store.createQuery(
                        "select e, u from Employment e, Unit u where u.id = e.unit and e.person.id = :person"
                                + " and e.startsOn <= :today and (e.endsOn is null or e.endsOn >= :today) order by e.id",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("today", clocks.today())
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<State> states(long person, List<Employment> employments) {
        var local = local();
        if (local.isEmpty() || employments.isEmpty()) {
            return List.of();
        }
        var taken = new HashSet<Long>();
        var here = new HashSet<String>();
        store.createQuery(
                        "select c.course, c.municipality from Completion c where c.person = :person and c.course in :courses",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("courses", local)
                .getResultStream()
                .filter(row -> row[1] != null)
                .forEach(row -> {
                    taken.add((Long) row[0]);
                    here.add(row[0] + " " + row[1]);
                });
        var parts = store.createQuery("select l from LocalPart l where l.employment in :employments", LocalPart.class)
                .setParameter(
                        "employments",
                        employments.stream().map(Employment::getId).toList())
                .getResultList();
        var states = new ArrayList<State>();
        for (var employment : employments) {
            for (var course : local) {
                var part = parts.stream()
                        .filter(each -> each.getEmployment().equals(employment.getId())
                                && each.getCourse().equals(course))
                        .findFirst();
                states.add(new State(
                        employment.getId(),
                        employment.getMunicipality(),
                        course,
                        taken.contains(course)
                                && !here.contains(course + " " + employment.getMunicipality())
                                && part.map(LocalPart::getConfirmedAt).isEmpty(),
                        part.map(LocalPart::getConfirmedAt).orElse(null),
                        part.map(LocalPart::getTogether).orElse(null)));
            }
        }
        return states;
    }

    /** The courses whose published version has a local part. */
    private Set<Long> local() {
        return new HashSet<>(store.createQuery(
                        "select distinct v.course.id from Block b join b.lesson l join l.courseVersion v"
                                + " where b.kind = 'local' and v.state = :published",
                        Long.class)
                .setParameter("published", CourseVersion.State.PUBLISHED)
                .setMaxResults(MOST)
                .getResultList());
    }

    boolean isLocal(long course) {
        return local().contains(course);
    }

    /** The local blocks of the course's published version, in their order. */
    public List<LocalBlock> blocks(Actor actor, long course) {
        Access.require(actor, Role.LEARNER);
        return store.createQuery(
                        "select b.id, b.lang, b.content from Block b join b.lesson l join l.courseVersion v"
                                + " where b.kind = 'local' and v.state = :published and v.course.id = :course"
                                + " order by l.sort, b.sort",
                        Object[].class)
                .setParameter("published", CourseVersion.State.PUBLISHED)
                .setParameter("course", course)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new LocalBlock((Long) row[0], (String) row[1], local((Content) row[2]), true))
                .toList();
    }

    private static Local local(Content content) {
        return (Local) content;
    }

    Optional<LocalPart> find(long employment, long course) {
        return store.createQuery(
                        "select l from LocalPart l where l.employment = :employment and l.course = :course",
                        LocalPart.class)
                .setParameter("employment", employment)
                .setParameter("course", course)
                .getResultStream()
                .findFirst();
    }

    /** L7.1: what is kept of this person's employments. */
    List<LocalPart> partsOf(Actor actor, long person) {
        Access.requireOwnOrSystem(actor, person);
        return store.createQuery(
                        "select l from LocalPart l where l.employment in"
                                + " (select e.id from Employment e where e.person.id = :person) order by l.id",
                        LocalPart.class)
                .setParameter("person", person)
                .getResultList();
    }
}
