package se.larstig.shared;

import java.util.Arrays;
import java.util.function.Predicate;

/** The one place where a boundary asks whether the actor may. A missing role is 403, a foreign scope 404. */
public final class Access {

    private Access() {}

    /** Refuses unless the actor holds one of the roles for any scope. */
    public static void require(Actor actor, Role... roles) {
        if (!actor.isSystem() && Arrays.stream(roles).noneMatch(actor::has)) {
            throw Refused.missingRole();
        }
    }

    /** Refuses unless the actor holds the role, and holds it for this scope. */
    public static void require(Actor actor, Role role, Scope scope) {
        requireAny(actor, scope, role);
    }

    /** Refuses unless the actor holds one of the roles, and holds one of them for this scope. */
    public static void requireAny(Actor actor, Scope scope, Role... roles) {
        require(actor, roles);
        if (!actor.isSystem() && Arrays.stream(roles).noneMatch(role -> actor.has(role, scope))) {
            throw Refused.notFound();
        }
    }

    /**
     * Refuses unless the actor holds one of the roles for a scope in which the thing lies: an employer lies in a county
     * when all municipalities that it serves do.
     */
    public static void requireWithin(Actor actor, Predicate<Scope> liesIn, Role... roles) {
        require(actor, roles);
        if (!actor.isSystem()
                && Arrays.stream(roles)
                        .flatMap(role -> actor.scopes(role).stream())
                        .noneMatch(liesIn)) {
            throw Refused.notFound();
        }
    }

    /** Refuses unless the thing belongs to the acting person herself; others are told that it does not exist. */
    public static void requireOwn(Actor actor, long personId) {
        if (actor.isSystem() || actor.personId() != personId) {
            throw Refused.notFound();
        }
    }

    /** Refuses unless it is done by the person herself or by the system. */
    public static void requireOwnOrSystem(Actor actor, long personId) {
        if (!actor.isSystem()) {
            requireOwn(actor, personId);
        }
    }

    /** Refuses all but the system itself. */
    public static void requireSystem(Actor actor) {
        if (!actor.isSystem()) {
            throw Refused.missingRole();
        }
    }
}
