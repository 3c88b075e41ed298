package se.larstig.identity;

/** How a person belongs to an employer. */
public enum EmploymentKind {
    /** anställd */
    EMPLOYED,
    /** inhyrd */
    HIRED_IN,
    /** förtroendevald */
    ELECTED,
    /** frivillig */
    VOLUNTEER
}
