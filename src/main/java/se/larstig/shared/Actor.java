package se.larstig.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who acts: a signed-in person with the roles resolved at sign-in, or the system itself.
 *
 * @param personId the person; 0 for the system
 * @param name what the screen calls the actor; for the system the reason it acts
 * @param grants the roles with their scopes
 */
public record Actor(long personId, String name, List<Grant> grants) implements Serializable {

    /** A role held for a scope. */
    public record Grant(Role role, Scope scope) implements Serializable {}

    public Actor {
        grants = List.copyOf(grants);
    }

    /** The system, for jobs and start-up; {@code reason} goes into the audit trail. */
    public static Actor system(String reason) {
        return new Actor(0, reason, List.of());
    }

    public boolean isSystem() {
        return personId == 0;
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean has(Role role, Scope scope) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == role && grant.scope().covers(scope));
    }

    /** The scopes for which this actor holds the role, in the order granted. */
    public List<Scope> scopes(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scope)
                .toList();
    }

    /** All roles, each once, in the order of {@link Role}. */
    public Set<Role> roles() {
        var roles = new TreeSet<Role>();
        grants.forEach(grant -> roles.add(grant.role()));
        return roles;
    }
}
