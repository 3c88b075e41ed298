package se.larstig.architecture.guilty.person;

import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;

/** Guilty: see rule A6. */
@Boundary
public class BoundaryForAnyone {

    public String burn(Actor actor, long diary) {
        return actor.name() + diary;
    }
}
