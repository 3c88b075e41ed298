package se.larstig.disclosure;

/** What a published range says about a target. */
public enum Verdict {
    /** All numbers of the range reach the target. */
    REACHED,
    /** None of them does. */
    NOT_REACHED,
    /** Some do and some do not, or there is no figure. */
    CANNOT_TELL
}
