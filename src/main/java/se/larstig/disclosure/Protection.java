package se.larstig.disclosure;

import java.util.stream.IntStream;

/**
 * How strongly a county protects small groups: no reader shall learn that 1 to {@code k} − 1 persons of a group have,
 * or have not, done something. Frozen for a plan period.
 *
 * @param k the protection number in persons, at least {@link #LEAST}
 * @param known how many leaves one reader may know exactly, such as the municipalities that share a chief
 */
public record Protection(int k, int known) {

    /** No county may choose less than this. */
    public static final int LEAST = 3;

    /** What a county has until it decides otherwise. */
    public static final Protection USUAL = new Protection(5);

    public Protection {
        if (k < LEAST) {
            throw new IllegalArgumentException("The protection number is at least " + LEAST + ", not " + k);
        }
        if (known < 1) {
            throw new IllegalArgumentException("A reader may know one leaf or more, not " + known);
        }
    }

    /** Against readers who know one leaf. */
    public Protection(int k) {
        this(k, 1);
    }

    /**
     * How far a parent stays from the ends of what its parts allow: the widest parts, one more than a reader may know
     * exactly, and one person, since she may herself work in yet another.
     */
    int margin(IntStream widths) {
        int[] sorted = widths.sorted().toArray();
        int margin = 1;
        for (int i = Math.max(sorted.length - 1 - known, 0); i < sorted.length; i++) {
            margin += sorted[i];
        }
        return Math.max(k, margin);
    }

    /**
     * Whether a new declaration replaces the frozen headcount within a plan period. Smaller differences wait, since a
     * headcount that moves by one person points at that person.
     */
    public boolean replaces(int declared, int frozen) {
        return Math.abs(declared - frozen) >= k;
    }

    /** Groups up to this size are never told apart: one colleague knows herself, and the rest must be k or more. */
    public boolean hides(int headcount) {
        return headcount <= k;
    }

    /** Smaller groups get halves or quarters and never an exact number; larger ones get narrow steps. */
    public boolean isSmall(int headcount) {
        return headcount < 4 * k;
    }

    /** The step of a leaf: two neighbouring steps together always allow a difference of at least k. */
    int stepWidth() {
        return (k + 2) / 2;
    }

    /** The definition of disclosure: what a reader knows when only these numbers remain for a group. */
    boolean discloses(Range possible, int headcount) {
        if (headcount == 0) {
            return false;
        }
        Range others = new Range(headcount - possible.to(), headcount - possible.from());
        return isSecret(possible) || isSecret(others) || (possible.width() == 0 && isSmall(headcount));
    }

    /** Whether only 1 to k − 1 persons remain: for a group, its complement, a step between measures or a change. */
    boolean isSecret(Range possible) {
        return possible.from() >= 1 && possible.to() <= k - 1;
    }

    /** Whether a range may be shown for a headcount, also to a reader who belongs to it and takes herself away. */
    boolean allows(Range range, int headcount) {
        return !discloses(range, headcount)
                && !disclosesToOneWhoDid(range, headcount - 1)
                && !disclosesToOneWhoDidNot(range, headcount - 1);
    }

    private boolean disclosesToOneWhoDid(Range range, int others) {
        return range.to() >= 1 && discloses(new Range(Math.max(range.from() - 1, 0), range.to() - 1), others);
    }

    private boolean disclosesToOneWhoDidNot(Range range, int others) {
        return range.from() <= others && discloses(new Range(range.from(), Math.min(range.to(), others)), others);
    }
}
