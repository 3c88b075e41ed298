package se.larstig.disclosure;

/**
 * The share of a headcount that a plan wants to reach.
 *
 * @param percent whole percent, 1 to 100
 */
public record Target(int percent) {

    public Target {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A target is 1 to 100 percent, not " + percent);
        }
    }
}
