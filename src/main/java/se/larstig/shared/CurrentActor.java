package se.larstig.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The actor of this request. Sign-in fills it; pages hand it to boundaries and queries. */
@RequestScoped
public class CurrentActor {

    private @Nullable Actor actor;

    /** Called by sign-in alone. */
    public void is(Actor signedIn) {
        actor = signedIn;
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(actor);
    }

    /** The actor of a page that is not open to all. */
    public Actor get() {
        if (actor == null) {
            throw Refused.missingRole();
        }
        return actor;
    }
}
