package se.larstig.organisation;

import se.larstig.shared.Actor;

/** O3.4: that somebody has declared how many an employer's profession group is. The number itself stands in the declaration. */
public record HeadcountDeclared(Actor actor, long employer, String municipality, String professionGroup) {}
