package se.larstig.identity;

import java.time.LocalDate;

/** An account has not been used for so long that it and all that belongs to it go on that day, unless she signs in. */
public record AccountEndsSoon(long personId, LocalDate day) {}
