package se.larstig.plan;

import jakarta.inject.Inject;
import java.util.List;
import se.larstig.external.AskedElsewhere;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;

/** EX2.8: a plan asks, in the order of her page. */
@Queries
class AskedElsewhereQueries implements AskedElsewhere {

    @Inject
    private ObligationQueries obligations;

    @Override
    public List<Long> ofMine(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return obligations.mine(actor).stream()
                .flatMap(duty -> duty.courses().stream())
                .filter(ObligationQueries.Course::elsewhere)
                .map(ObligationQueries.Course::id)
                .distinct()
                .toList();
    }
}
