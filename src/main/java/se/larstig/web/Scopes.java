package se.larstig.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Actor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** The counties, employers or units that somebody answers for, and which of them a page is about. */
public final class Scopes {

    private Scopes() {}

    /** Those on one of these levels for which the actor holds one of the roles, each once, in the order of the roles. */
    public static List<Scope> of(Actor actor, Set<Scope.Level> levels, Role... roles) {
        return Arrays.stream(roles)
                .flatMap(role -> actor.scopes(role).stream())
                .filter(scope -> levels.contains(scope.level()))
                .distinct()
                .toList();
    }

    /** The wanted one of these, or the first when none is wanted; one that is not among them is not found. */
    public static Scope chosen(List<Scope> scopes, String wanted) {
        return scopes.stream()
                .filter(scope -> wanted.isEmpty() || scope.code().equals(wanted))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** What a form offers: these by name, and which of them is chosen. */
    public static List<Option> options(List<Scope> scopes, @Nullable Scope chosen, OrganisationQueries places) {
        return scopes.stream()
                .map(each -> new Option(each.code(), places.name(each), each.equals(chosen)))
                .toList();
    }
}
