package se.larstig.statistics;

/** S8.4: whether the figures of a line are released. */
public enum LineShown {
    /** They are. */
    FIGURES,
    /** Its audience is not of professions alone: each employer sees its own. */
    OWN_EMPLOYER,
    /** It joins courses that have figures of their own. */
    BY_COURSES
}
