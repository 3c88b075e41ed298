package se.larstig.statistics;

import java.util.List;

/**
 * S8.14: what a line of a plan costs in precision, of all figures of the county.
 *
 * @param undivided where it would have no figure, since numbers by profession are missing
 * @param wider where ranges become wider
 * @param shared with which lines of the same version it shares some people of a group, but not all
 */
public record Cost(List<Undivided> undivided, List<Wider> wider, List<Shared> shared) {

    static final Cost NONE = new Cost(List.of(), List.of(), List.of());

    /** A profession group of which not all employers in these municipalities say how many they have of each profession. */
    public record Undivided(String group, List<String> municipalities) {}

    /**
     * A profession group that is counted in smaller parts.
     *
     * @param widest the municipality of these in which its range becomes wider than in the others
     * @param with how wide it would be there if half had completed, in hundredths of the headcount
     * @param without the same without the line
     */
    public record Wider(String group, List<String> municipalities, String widest, int with, int without) {}

    /** Names of lines. */
    public record Shared(String group, List<String> lines) {}

    public boolean isNone() {
        return undivided.isEmpty() && wider.isEmpty();
    }
}
