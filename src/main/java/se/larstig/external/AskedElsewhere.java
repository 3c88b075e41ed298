package se.larstig.external;

import java.util.List;
import se.larstig.shared.Actor;

/** The answer of a feature that asks courses elsewhere of people: which of them it asks of the acting person. */
public interface AskedElsewhere {

    /** What she has still to do, the next first; then what she has done and may one day renew. */
    List<Long> ofMine(Actor actor);
}
