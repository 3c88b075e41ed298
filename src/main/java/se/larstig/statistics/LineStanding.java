package se.larstig.statistics;

/** S8.6, S8.7: how a line stands in a municipality. */
public enum LineStanding {
    /** Adopted by all employers concerned, so that there are figures. */
    FIGURES,
    /** Adopted by none of them. */
    NOT_ADOPTED,
    /** Adopted by some of them. */
    PARTLY,
    /** Nobody there belongs to its audience. */
    NOBODY,
    /** It is for some of a profession group that is not declared by profession. */
    UNDIVIDED,
    /** More are counted than declared. */
    OUTDATED
}
