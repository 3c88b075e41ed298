package se.larstig.disclosure;

/**
 * Something that a reader could conclude about too few persons. It names the place and not the numbers, since it is
 * shown to the coordinator who then waits with the release.
 *
 * @param measure the measure; for a step, the one it leads to
 * @param ifNobodyLeft whether the reader must take for granted that nobody has left or expired since the release before
 */
public record Pinned(String code, Measure measure, Kind kind, boolean ifNobodyLeft) {

    public enum Kind {
        /** How many of the group have, or have not. */
        COUNT,
        /** How many have come to the measure before this one, but not to this one. */
        STEP,
        /** How many have been added, or have gone, since the release before. */
        CHANGE
    }
}
