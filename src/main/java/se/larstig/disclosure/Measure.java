package se.larstig.disclosure;

/** What is counted about the persons of a headcount. Each measure counts some of the persons of the one before it. */
public enum Measure {
    REGISTERED,
    STARTED,
    COMPLETED
}
