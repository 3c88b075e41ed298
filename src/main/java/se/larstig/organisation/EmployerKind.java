package se.larstig.organisation;

/** The kind of work an employer does. */
public enum EmployerKind {
    SOCIAL_SERVICES,
    SCHOOL,
    HEALTH_CARE,
    JUSTICE,
    OTHER_AUTHORITY,
    CIVIL_SOCIETY,
    UNIVERSITY,
    OTHER
}
