package se.larstig.plan;

import se.larstig.shared.Refused;

/** PL2.1: what a line says. */
public record LineDetails(String name, Demand demand, Goal goal) {

    static final int LONGEST_NAME = 150;

    public LineDetails {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused("plan.refused.name", LONGEST_NAME);
        }
    }
}
