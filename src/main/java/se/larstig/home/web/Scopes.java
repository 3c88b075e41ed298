package se.larstig.home.web;

import java.util.ArrayList;
import java.util.List;
import se.larstig.shared.Actor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** The employers and units that somebody answers for. */
final class Scopes {

    private Scopes() {}

    /** The scopes of these roles, each once, in the order granted. */
    static List<Scope> of(Actor actor, Role... roles) {
        var scopes = new ArrayList<Scope>();
        for (var role : roles) {
            actor.scopes(role).stream().filter(scope -> !scopes.contains(scope)).forEach(scopes::add);
        }
        return scopes;
    }

    /** The wanted one of these, or the first when none is wanted; one that is not among them is not found. */
    static Scope chosen(List<Scope> scopes, String wanted) {
        return scopes.stream()
                .filter(scope -> wanted.isEmpty() || scope.code().equals(wanted))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
