package se.larstig.shared;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether courses and demo data are loaded, so that people may come in. */
@ApplicationScoped
public class Readiness {

    private volatile boolean ready;

    /** Called once, by start-up. */
    public void reached() {
        ready = true;
    }

    public boolean isReached() {
        return ready;
    }
}
