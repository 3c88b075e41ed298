package se.larstig.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Posted;

/** The employer that a manager has chosen by the address, among those whose whole she manages. */
@RequestScoped
public class ChosenEmployer {

    @Inject
    private CurrentActor current;

    @Inject
    private Posted posted;

    List<Scope> scopes() {
        return current.get().scopes(Role.MANAGER).stream()
                .filter(scope -> scope.level() == Scope.Level.EMPLOYER)
                .distinct()
                .toList();
    }

    /** The chosen one, or the first; one that she does not manage is not found. */
    Scope scope() {
        var wanted = posted.number("employer");
        return scopes().stream()
                .filter(scope -> wanted.isEmpty() || wanted.get() == scope.employerId())
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
