package se.larstig.architecture.guilty;

import java.util.Date;

/** Guilty: see rule A7. */
public class OwnWatch {

    @SuppressWarnings("JavaUtilDate")
    long time() {
        return new Date().getTime();
    }
}
