package se.larstig.architecture.guilty.person;

import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;

/** Guilty: see rule A6. */
@Boundary
public class BoundaryWithoutActor {

    public void burn(long diary) {
        Access.requireSystem(Actor.system("to burn " + diary));
    }
}
