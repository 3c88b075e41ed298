package se.larstig.learning;

/** How a course was taken. */
public enum Mode {
    /** Alone at a screen. */
    ALONE,
    /** With colleagues in one room, led by a group leader. */
    GROUP,
    /** On a course day. */
    CLASSROOM,
    /** Elsewhere, on shown proof. */
    EXTERNAL_PROOF,
    /** Recorded by another learning platform. */
    OTHER_SYSTEM
}
