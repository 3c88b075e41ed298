package se.larstig.shared;

/** What a person does in Lärstig. A role is always held for a {@link Scope}. */
public enum Role {
    /** Takes courses. Every person with an account. */
    LEARNER,
    /** Runs a course with colleagues in one room. */
    GROUP_LEADER,
    /** Writes and publishes courses for a county. */
    TRAINER,
    /** Comments on and approves courses; never own text. */
    REVIEWER,
    /** Manager: exact figures for the own employer, status of own staff. */
    MANAGER,
    /** Municipal follow-up: the own employer's exact figures, no names. */
    FOLLOW_UP,
    /** County coordinator: plans, targets and the county's protected figures. */
    COORDINATOR,
    /** Steering group: reads the county's protected figures. */
    STEERING_GROUP,
    /** Accounts, organisations and settings. */
    ADMINISTRATOR
}
