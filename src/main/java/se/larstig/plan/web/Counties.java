package se.larstig.plan.web;

import java.util.List;
import se.larstig.shared.Actor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** The counties whose plans somebody writes. */
final class Counties {

    private Counties() {}

    static List<Scope> of(Actor actor) {
        return actor.scopes(Role.COORDINATOR).stream()
                .filter(scope -> scope.level() == Scope.Level.COUNTY)
                .distinct()
                .toList();
    }

    /** The wanted one of these, or the first when none is wanted; one that is not among them is not found. */
    static Scope chosen(List<Scope> counties, String wanted) {
        return counties.stream()
                .filter(scope -> wanted.isEmpty() || scope.code().equals(wanted))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
