package se.larstig.disclosure;

import static se.larstig.disclosure.FigureWords.Phrase.ABOUT;
import static se.larstig.disclosure.FigureWords.Phrase.ALL_BUT_COUNT;
import static se.larstig.disclosure.FigureWords.Phrase.AT_LEAST;
import static se.larstig.disclosure.FigureWords.Phrase.AT_LEAST_HALF;
import static se.larstig.disclosure.FigureWords.Phrase.AT_MOST_COUNT;
import static se.larstig.disclosure.FigureWords.Phrase.BETWEEN;
import static se.larstig.disclosure.FigureWords.Phrase.BETWEEN_COUNTS;
import static se.larstig.disclosure.FigureWords.Phrase.HIDDEN;
import static se.larstig.disclosure.FigureWords.Phrase.MISSING;
import static se.larstig.disclosure.FigureWords.Phrase.NOT_APPLICABLE;
import static se.larstig.disclosure.FigureWords.Phrase.UNDER;
import static se.larstig.disclosure.FigureWords.Phrase.UNDER_HALF;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A published number: the only thing that leaves the disclosure filter.
 *
 * <p>It says that {@code from} to {@code to} persons out of a headcount have done something, and no more: the true
 * count is not in it. What it is called follows from these numbers. With a headcount of 0 it is not applicable, or
 * missing when places are left out; from none to all it is hidden; otherwise it is a range. An exact number is refused,
 * so that no count passes for a figure by mistake.
 *
 * <p>Figures add up, and a sum tells nothing that its terms did not tell. Clusters, map regions and all professions
 * together are therefore sums of figures and are never counted from the data again.
 *
 * @param from the least possible count, in persons
 * @param to the largest possible count, in persons
 * @param headcount the declared number of persons that the figure is about
 * @param missing the number of leaves that are left out since their headcount must be updated
 */
public record Figure(int from, int to, int headcount, int missing) {

    /** Nobody is concerned. Also the sum of nothing. */
    public static final Figure NONE = new Figure(0, 0, 0, 0);

    /** One leaf whose headcount must be updated before it can be shown. */
    public static final Figure OUTDATED = new Figure(0, 0, 0, 1);

    /** Lowest first; figures without a share last. */
    public static final Comparator<Figure> BY_SHARE = Comparator.comparing((Figure figure) -> figure.headcount == 0)
            .thenComparing(figure -> figure.share().map(Share::middle).orElse(0.0))
            .thenComparing(figure -> figure.share().map(Share::from).orElse(0.0));

    /** @throws IllegalArgumentException unless 0 ≤ from ≤ to ≤ headcount, and from &lt; to where anybody is counted */
    public Figure {
        if (from < 0 || to < from || headcount < to || missing < 0) {
            throw new IllegalArgumentException("A figure is a range within 0 and its headcount");
        }
        if (from == to && headcount > 0) {
            throw new IllegalArgumentException("A figure is never an exact number");
        }
    }

    static Figure of(Range range, int headcount) {
        return new Figure(range.from(), range.to(), headcount, 0);
    }

    public static Figure sum(Collection<Figure> figures) {
        return figures.stream().reduce(NONE, Figure::plus);
    }

    public Figure plus(Figure other) {
        return new Figure(from + other.from, to + other.to, headcount + other.headcount, missing + other.missing);
    }

    /**
     * The persons of this figure that are not in the other, for example started but not completed.
     *
     * @param part counts some of the same persons, out of the same headcount
     */
    public Figure minus(Figure part) {
        if (part.headcount != headcount || part.missing != missing) {
            throw new IllegalArgumentException("Only figures about the same headcount are subtracted");
        }
        return new Figure(Math.max(from - part.to, 0), Math.max(to - part.from, 0), headcount, missing);
    }

    public boolean isNotApplicable() {
        return headcount == 0 && missing == 0;
    }

    /** Whether there is no figure until a headcount is updated. */
    public boolean isMissing() {
        return headcount == 0 && missing > 0;
    }

    /** Whether the figure stands for anything from none to all. */
    public boolean isHidden() {
        return headcount > 0 && from == 0 && to == headcount;
    }

    /** Whether there is a headcount, but some leaves are left out of it. */
    public boolean isPartial() {
        return headcount > 0 && missing > 0;
    }

    /** Empty when the figure is missing or not applicable. A hidden figure has the share 0 to 1. */
    public Optional<Share> share() {
        return headcount == 0
                ? Optional.empty()
                : Optional.of(new Share((double) from / headcount, (double) to / headcount));
    }

    public Verdict against(Target target) {
        if (headcount > 0 && 100L * from >= (long) target.percent() * headcount) {
            return Verdict.REACHED;
        }
        if (headcount > 0 && 100L * to < (long) target.percent() * headcount) {
            return Verdict.NOT_REACHED;
        }
        return Verdict.CANNOT_TELL;
    }

    /** How the share has certainly changed since the earlier figure was published. */
    public Change since(Figure earlier) {
        if (headcount == 0 || earlier.headcount == 0) {
            return Change.CANNOT_TELL;
        }
        if ((long) from * earlier.headcount > (long) earlier.to * headcount) {
            return Change.ROSE;
        }
        return (long) to * earlier.headcount < (long) earlier.from * headcount ? Change.FELL : Change.CANNOT_TELL;
    }

    /** As a share. Halves and quarters of a small group are called by name. */
    public FigureWords words() {
        if (isNotApplicable() || isMissing() || isHidden()) {
            return withoutNumbers();
        }
        if (from == 0) {
            if (to == below(1, 2)) {
                return FigureWords.of(UNDER_HALF);
            }
            return FigureWords.of(UNDER, to == below(1, 4) ? 25 : percentDown(to) + 1);
        }
        if (to == headcount) {
            if (from == below(1, 2) + 1) {
                return FigureWords.of(AT_LEAST_HALF);
            }
            return FigureWords.of(AT_LEAST, from == below(3, 4) + 1 ? 75 : percentDown(from));
        }
        if (from == below(1, 4) + 1 && to == below(1, 2)) {
            return FigureWords.of(BETWEEN, 25, 49);
        }
        if (from == below(1, 2) + 1 && to == below(3, 4)) {
            return FigureWords.of(BETWEEN, 50, 74);
        }
        return isNarrow()
                ? FigureWords.of(ABOUT, middlePercent(), percentDown(from), percentUp(to))
                : FigureWords.of(BETWEEN, percentDown(from), percentUp(to));
    }

    /** As a number of persons. */
    public FigureWords countWords() {
        if (isNotApplicable() || isMissing() || isHidden()) {
            return withoutNumbers();
        }
        if (from == 0) {
            return FigureWords.of(AT_MOST_COUNT, to, headcount);
        }
        return to == headcount
                ? FigureWords.of(ALL_BUT_COUNT, headcount - from, headcount)
                : FigureWords.of(BETWEEN_COUNTS, from, to, headcount);
    }

    private FigureWords withoutNumbers() {
        return FigureWords.of(isHidden() ? HIDDEN : isMissing() ? MISSING : NOT_APPLICABLE);
    }

    /** A tenth of the headcount or less, so that one number may stand for the range. */
    private boolean isNarrow() {
        return 10L * (to - from) <= headcount;
    }

    /** The largest count that is less than the given part of the headcount. */
    private int below(int numerator, int denominator) {
        return Math.toIntExact(((long) numerator * headcount - 1) / denominator);
    }

    private int percentDown(int count) {
        return Math.toIntExact(100L * count / headcount);
    }

    private int percentUp(int count) {
        return Math.toIntExact((100L * count + headcount - 1) / headcount);
    }

    private int middlePercent() {
        return Math.toIntExact((100L * (from + to) + headcount) / (2L * headcount));
    }
}
