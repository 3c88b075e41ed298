package se.larstig.external;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;

/** EX5.1: what is held about the acting person herself. */
@Queries
class ExternalHeldQueries {

    @PersistenceContext
    private EntityManager store;

    PersonalData.Holding completions(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return new PersonalData.Holding(
                "external.held.completions",
                store.createQuery(
                                "select c, x.name from ExternalCompletion c, ExternalCourse x where x.id = c.course"
                                        + " and c.person = :person order by c.happenedOn, c.id",
                                Object[].class)
                        .setParameter("person", actor.personId())
                        .setMaxResults(PersonalData.MOST)
                        .getResultStream()
                        .map(row -> row((ExternalCompletion) row[0], (String) row[1]))
                        .toList());
    }

    private static PersonalData.Row row(ExternalCompletion completion, String course) {
        return PersonalData.Row.of(
                new PersonalData.Fact("external.held.course", course),
                new PersonalData.Fact("external.held.day", completion.getHappenedOn()),
                new PersonalData.Fact("external.held.until", completion.getValidUntil()),
                new PersonalData.Fact("external.held.recorded", completion.getRecordedAt()),
                new PersonalData.Fact(
                        "external.held.mode", new PersonalData.Word("external.mode." + completion.getMode())));
    }
}
