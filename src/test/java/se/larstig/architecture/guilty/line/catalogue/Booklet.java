package se.larstig.architecture.guilty.line.catalogue;

/** Innocent, but not named by those who read it. */
public record Booklet(String title) {}
