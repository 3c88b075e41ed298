package se.larstig.home;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.OpenTo;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Role;

/** H1.3, H1.4: who has seen a person's status is hers, and goes with her. */
@Boundary
class LookData implements PersonalData {

    @Inject
    private LookQueries queries;

    @Override
    @OpenTo("names of tables say nothing of persons")
    public Set<String> tables() {
        return Set.of("home_look");
    }

    @Override
    public List<Holding> held(Actor actor) {
        Access.require(actor, Role.LEARNER);
        var rows = queries.mine(actor, 0, MOST).stream()
                .map(seen -> Row.of(
                        new Fact("home.held.looks.who", seen.viewer()), new Fact("home.held.looks.when", seen.hour())))
                .toList();
        return List.of(new Holding("home.held.looks", rows));
    }

    /** Looks by her stay with those whom she looked at, without her name. */
    @Override
    public void forget(Actor actor, long personId) {
        Access.requireOwnOrSystem(actor, personId);
        queries.forgetOf(personId);
    }
}
