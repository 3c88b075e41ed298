package se.larstig.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.larstig.shared.Readiness;

/** What happens once when the server starts, before it says that it is ready. */
@ApplicationScoped
public class Startup {

    @Inject
    private Readiness readiness;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        readiness.reached();
    }
}
