package se.larstig.external;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    @Inject
    private ProofQueries proofs;

    @Inject
    private ProofFiles files;

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
                        "external.held.mode", new PersonalData.Word("external.mode." + completion.getMode())),
                new PersonalData.Fact("external.held.objected", completion.getObjectedAt()),
                new PersonalData.Fact(
                        "external.held.answer",
                        completion.getAnswer() == null
                                ? null
                                : new PersonalData.Word("external.answer." + completion.getAnswer())));
    }

    PersonalData.Holding proofs(Actor actor) {
        Access.require(actor, Role.LEARNER);
        var names = fileNames(actor);
        return new PersonalData.Holding(
                "external.held.proofs",
                proofs.mine(actor).stream()
                        .map(proof -> PersonalData.Row.of(
                                new PersonalData.Fact("external.held.course", proof.course()),
                                new PersonalData.Fact("external.held.day", proof.happenedOn()),
                                new PersonalData.Fact("external.held.shown", proof.shownAt()),
                                new PersonalData.Fact(
                                        "external.held.state",
                                        new PersonalData.Word("external.state." + proof.state())),
                                new PersonalData.Fact(
                                        "external.held.reason",
                                        proof.reason() == null
                                                ? null
                                                : new PersonalData.Word("external.reason." + proof.reason())),
                                new PersonalData.Fact(
                                        "external.held.file",
                                        names.containsKey(proof.id())
                                                ? document(actor, proof.id(), names.get(proof.id()))
                                                : null)))
                        .toList());
    }

    /** Without the files themselves: each is large. */
    private Map<Long, String> fileNames(Actor actor) {
        return store.createQuery("select f.proof, f.type from ProofFile f where f.person = :person", Object[].class)
                .setParameter("person", actor.personId())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((ShownFile.Type) row[1]).fileName()));
    }

    private PersonalData.Document document(Actor actor, long proof, String name) {
        return new PersonalData.Document(
                "/external/show?file=" + proof,
                name,
                () -> files.own(actor, proof).bytes());
    }

    PersonalData.Holding looks(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return new PersonalData.Holding(
                "external.held.looks",
                proofs.mine(actor).stream()
                        .flatMap(proof -> proof.looks().stream()
                                .map(look -> PersonalData.Row.of(
                                        new PersonalData.Fact("external.held.course", proof.course()),
                                        new PersonalData.Fact("external.held.who", look.viewer()),
                                        new PersonalData.Fact("external.held.when", look.at()))))
                        .toList());
    }

    List<ProofLook> looksAt(Actor actor, long person) {
        Access.requireOwnOrSystem(actor, person);
        return store.createQuery(
                        "select l from ProofLook l where l.proof in (select p.id from Proof p where p.person = :person)",
                        ProofLook.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<ProofFile> filesOf(Actor actor, long person) {
        Access.requireOwnOrSystem(actor, person);
        return store.createQuery("select f from ProofFile f where f.person = :person", ProofFile.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<Proof> proofsOf(Actor actor, long person) {
        Access.requireOwnOrSystem(actor, person);
        return store.createQuery("select p from Proof p where p.person = :person", Proof.class)
                .setParameter("person", person)
                .getResultList();
    }
}
