package se.larstig.privacy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.PersonalData;
import se.larstig.shared.PersonalData.Holding;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;

/** P1.1: everything that is held about the acting person. */
@Queries
public class PrivacyQueries {

    private static final String FIRST = "identity";

    @PersistenceContext
    private EntityManager store;

    @Inject
    @Any
    private Instance<PersonalData> features;

    /** All of it, also what is empty; who she is comes first. */
    public List<Holding> held(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return features.stream()
                .map(feature -> feature.held(actor))
                .filter(holdings -> !holdings.isEmpty())
                .sorted(Comparator.comparing((List<Holding> holdings) ->
                                !holdings.get(0).name().startsWith(FIRST))
                        .thenComparing(holdings -> holdings.get(0).name()))
                .flatMap(List::stream)
                .toList();
    }

    Stream<PersonalData> features() {
        return features.stream();
    }

    Optional<Farewell> farewellOf(Actor actor, long personId) {
        return store.createQuery("select f from Farewell f where f.person = :person", Farewell.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    List<Farewell> farewells(Actor system) {
        return store.createQuery("select f from Farewell f order by f.id", Farewell.class)
                .getResultList();
    }
}
