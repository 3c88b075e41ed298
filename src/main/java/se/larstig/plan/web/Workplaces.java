package se.larstig.plan.web;

import java.util.Arrays;
import java.util.List;
import se.larstig.shared.Actor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** The whole employers that somebody answers for. */
final class Workplaces {

    private Workplaces() {}

    static List<Scope> of(Actor actor, Role... roles) {
        return Arrays.stream(roles)
                .flatMap(role -> actor.scopes(role).stream())
                .filter(scope -> scope.level() == Scope.Level.EMPLOYER)
                .distinct()
                .toList();
    }

    /** The wanted one of these, or the first when none is wanted; one that is not among them is not found. */
    static Scope chosen(List<Scope> employers, String wanted) {
        return employers.stream()
                .filter(scope -> wanted.isEmpty() || scope.code().equals(wanted))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
