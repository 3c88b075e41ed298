package se.larstig.identity;

import java.time.Instant;

/** Whatever acts as this person since before that moment ends: how she signs in is another, or she has been forgotten. */
public record SessionsEnded(long personId, Instant at) {}
