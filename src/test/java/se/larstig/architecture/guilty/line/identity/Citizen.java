package se.larstig.architecture.guilty.line.identity;

import se.larstig.architecture.guilty.line.organisation.Town;

/** Knows her town, as she may. */
public record Citizen(Town home) {}
