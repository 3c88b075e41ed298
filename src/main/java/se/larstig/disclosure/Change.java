package se.larstig.disclosure;

/** What two published ranges say about how a share has changed from one to the other. */
public enum Change {
    /** Each share that the later range allows is larger than each of the earlier. */
    ROSE,
    /** Each is smaller. */
    FELL,
    /** The ranges share a value, or one of them is no figure. */
    CANNOT_TELL
}
