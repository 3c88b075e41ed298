package se.larstig.identity;

import java.time.Instant;

/** A person has been forgotten: whatever still acts as her ends. */
public record PersonForgotten(long personId, Instant at) {}
