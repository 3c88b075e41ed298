package se.larstig.external;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.Employment;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** What is recorded of courses elsewhere, for the person herself and for those who manage where she works. */
@Queries
public class CompletionQueries {

    private static final int MOST_MINE = 200;

    /**
     * A completion as she sees it.
     *
     * @param by the name of who recorded it; empty for the system
     * @param answer what was said to her objection; null when nothing was
     */
    public record Mine(
            long id,
            String course,
            LocalDate happenedOn,
            @Nullable LocalDate validUntil,
            ExternalCompletion.Mode mode,
            Instant recordedAt,
            String by,
            @Nullable Instant objectedAt,
            ExternalCompletion.@Nullable Answer answer) {

        /** EX3.3. */
        public boolean objectionable() {
            return mode == ExternalCompletion.Mode.ATTESTED && objectedAt == null;
        }

        /** Whether her objection waits for an answer. */
        public boolean disputed() {
            return objectedAt != null && answer == null;
        }
    }

    /** An objection that waits for an answer. */
    public record Objection(long id, String name, String course, LocalDate happenedOn, Instant objectedAt) {}

    /** A page of objections, and how long the whole list is. */
    public record Objections(List<Objection> rows, long total) {}

    private static final String WORKS =
            " e.employer = :employer and e.startsOn <= :today" + " and (e.endsOn is null or e.endsOn >= :today)";

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ExternalCourseQueries courses;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Clocks clocks;

    /** What is recorded of the actor, the newest first. */
    public List<Mine> mine(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return store.createQuery(
                        "select c, x.name, p.name from ExternalCompletion c join ExternalCourse x on x.id = c.course"
                                + " left join Person p on p.id = c.recordedBy where c.person = :person"
                                + " order by c.happenedOn desc, c.id desc",
                        Object[].class)
                .setParameter("person", actor.personId())
                .setMaxResults(MOST_MINE)
                .getResultStream()
                .map(row -> mine((ExternalCompletion) row[0], (String) row[1], row[2] == null ? "" : (String) row[2]))
                .toList();
    }

    private static Mine mine(ExternalCompletion completion, String course, String by) {
        return new Mine(
                completion.getId(),
                course,
                completion.getHappenedOn(),
                completion.getValidUntil(),
                completion.getMode(),
                completion.getRecordedAt(),
                by,
                completion.getObjectedAt(),
                completion.getAnswer());
    }

    /** EX3.1: what a manager may attest: all of the counties that the employer serves. */
    public List<ExternalCourseQueries.Row> attestable(Actor actor, Scope scope) {
        Access.require(actor, Role.MANAGER, scope);
        return places.municipalities(scope).stream()
                .map(OrganisationQueries.Place::county)
                .distinct()
                .sorted()
                .flatMap(county -> courses.inUse(county).stream())
                .toList();
    }

    /**
     * EX3.4: objections of those who work today within the scope, the oldest first, without the actor's own.
     *
     * @param scope an employer or a unit that the actor manages
     */
    public Objections objections(Actor actor, Scope scope, int first, int most) {
        Access.require(actor, Role.MANAGER, scope);
        var where = " from ExternalCompletion c, ExternalCourse x, Person h where x.id = c.course and h.id = c.person"
                + " and c.objectedAt is not null and c.answer is null and c.person <> :actor and exists"
                + " (select e.id from Employment e where e.person = h and" + inScope(scope) + ")";
        return new Objections(
                with(
                                store.createQuery(
                                        "select c, x.name, h.name" + where + " order by c.objectedAt, c.id",
                                        Object[].class),
                                scope)
                        .setParameter("actor", actor.personId())
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(row -> objection((ExternalCompletion) row[0], (String) row[1], (String) row[2]))
                        .toList(),
                with(store.createQuery("select count(c)" + where, Long.class), scope)
                        .setParameter("actor", actor.personId())
                        .getSingleResult());
    }

    private static Objection objection(ExternalCompletion completion, String course, String name) {
        var at = completion.getObjectedAt();
        return new Objection(
                completion.getId(),
                name,
                course,
                completion.getHappenedOn(),
                at == null ? completion.getRecordedAt() : at);
    }

    /** The newest employment within the scope that lasts today; never the actor's own. */
    Optional<Employment> employment(Actor actor, Scope scope, long person) {
        if (person == actor.personId()) {
            return Optional.empty();
        }
        return with(
                        store.createQuery(
                                "select e from Employment e where e.person.id = :person and" + inScope(scope)
                                        + " order by e.startsOn desc, e.id desc",
                                Employment.class),
                        scope)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String inScope(Scope scope) {
        return WORKS + (scope.level() == Scope.Level.UNIT ? " and e.unit = :unit" : "");
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query, Scope scope) {
        query.setParameter("employer", scope.employerId()).setParameter("today", clocks.today());
        return scope.level() == Scope.Level.UNIT ? query.setParameter("unit", scope.unitId()) : query;
    }
}
