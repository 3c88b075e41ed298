package se.larstig.architecture.guilty;

import java.time.Instant;
import java.util.function.Supplier;

/** Guilty: see rule A7. */
public class OwnWatchByReference {

    Supplier<Instant> watch() {
        return Instant::now;
    }
}
