package se.larstig.plan;

import se.larstig.shared.Refused;

/**
 * PL2.1: what a line says.
 *
 * @param elsewhereLink https, to the course elsewhere; may be empty
 */
public record LineDetails(String name, Demand demand, String elsewhereLink, Goal goal) {

    static final int LONGEST_NAME = 150;

    public LineDetails {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused("plan.refused.name", LONGEST_NAME);
        }
        elsewhereLink = PlanDetails.link(elsewhereLink);
        if (demand.elsewhere().length() > LONGEST_NAME) {
            throw new Refused("plan.refused.elsewhere-name", LONGEST_NAME);
        }
        if (demand.elsewhere().isEmpty() && !elsewhereLink.isEmpty()) {
            throw new Refused("plan.refused.elsewhere-name", LONGEST_NAME);
        }
    }
}
