package se.larstig.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What reading a course folder brings to light: faults, which stop publishing, advice, which does not, and all its texts. */
final class Findings {

    /**
     * A text of an author.
     *
     * @param line where it begins
     * @param key what it is called: {@code markdown}, {@code why}
     */
    record Written(String file, int line, String key, String text) {}

    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> advice = new ArrayList<>();
    private final Set<Written> written = new LinkedHashSet<>();

    void fault(Fault fault) {
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    void advise(Fault found) {
        advice.add(found);
    }

    void wrote(Written text) {
        written.add(text);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** C9.1: what an author should think over. */
    List<Fault> advice() {
        return List.copyOf(advice);
    }

    List<Written> written() {
        return List.copyOf(written);
    }
}
