package se.larstig.disclosure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns true counts into figures that may be published.
 *
 * <p>Three thoughts. A leaf is put between steps that are safe by themselves. A parent is put between coarser steps
 * that stay away from both ends of what its parts allow, by as much as its widest parts together, one more than a reader
 * may know; so it never shortens the range of a part, not even for a reader who knows others exactly. Everything else is a sum of
 * figures, and a sum tells nothing new. No figure is hidden because of what it says, so hiding tells nothing either,
 * and no second round of hiding is needed.
 *
 * <p>All steps follow from headcounts alone, and so lie still from release to release: steps that moved with the counts
 * would show the same county through two different grids, and the reader would lay the one upon the other.
 *
 * <p>The filter is deterministic: the same counts give the same figures. One filter may serve many threads; it
 * remembers the steps that it has built, so use one per release and let it go.
 */
public final class DisclosureFilter {

    private final Protection protection;
    private final Map<StepsKey, Steps> known = new ConcurrentHashMap<>();

    public DisclosureFilter(Protection protection) {
        this.protection = protection;
    }

    /** The figures of a place and all its parts. */
    public Released release(Tally tally) {
        return pass(tally).released;
    }

    private Passed pass(Tally tally) {
        if (tally instanceof Tally.Whole whole) {
            return passWhole(whole);
        }
        if (tally instanceof Tally.Leaf leaf && !leaf.counts().exceedHeadcount()) {
            return passLeaf(leaf);
        }
        return new Passed(outdated(tally), Counts.NONE, 0);
    }

    /** S6.2: the figures of a large leaf for a view that is renewed each week. Only releases are promised anything. */
    public Released releaseOfWeek(Tally.Leaf leaf) {
        return leaf.counts().exceedHeadcount()
                ? outdated(leaf)
                : released(leaf, Steps.ofWeek(leaf.counts().headcount(), protection));
    }

    private Passed passLeaf(Tally.Leaf leaf) {
        Steps steps = steps(leaf.counts().headcount(), protection.stepWidth());
        return new Passed(released(leaf, steps), leaf.counts(), steps.widest());
    }

    private static Released released(Tally.Leaf leaf, Steps steps) {
        Counts counts = leaf.counts();
        return new Released(
                leaf.code(),
                Figure.of(steps.around(counts.registered()), counts.headcount()),
                Figure.of(steps.around(counts.started()), counts.headcount()),
                Figure.of(steps.around(counts.completed()), counts.headcount()),
                List.of());
    }

    private static Released outdated(Tally tally) {
        return new Released(tally.code(), Figure.OUTDATED, Figure.OUTDATED, Figure.OUTDATED, List.of());
    }

    private Passed passWhole(Tally.Whole whole) {
        List<Passed> passed = whole.parts().stream().map(this::pass).toList();
        List<Released> parts = passed.stream().map(Passed::released).toList();
        Counts counts = passed.stream().map(Passed::counts).reduce(Counts.NONE, Counts::plus);
        // the widest over all measures, so that their steps agree
        int margin = Stream.of(Measure.values())
                .mapToInt(measure -> protection.margin(widths(parts, measure)))
                .reduce(0, Math::max);
        int largestMargin = protection.margin(passed.stream().mapToInt(Passed::widest));
        int width = largestMargin + protection.k();
        Released released = new Released(
                whole.code(),
                figure(Measure.REGISTERED, parts, counts, margin, width),
                figure(Measure.STARTED, parts, counts, margin, width),
                figure(Measure.COMPLETED, parts, counts, margin, width),
                parts);
        int plainSum = passed.stream().mapToInt(Passed::widest).sum();
        return new Passed(released, counts, Math.min(plainSum, 2 * largestMargin + 2 * width));
    }

    private Figure figure(Measure measure, List<Released> parts, Counts counts, int margin, int width) {
        Figure sum = Figure.sum(parts.stream().map(part -> part.figure(measure)).toList());
        Range range = steps(sum.headcount(), width)
                .cutTo(new Range(sum.from(), sum.to()))
                .keptFromTheEnds(margin, sum.headcount(), protection)
                .around(counts.of(measure));
        return new Figure(range.from(), range.to(), sum.headcount(), sum.missing());
    }

    private static IntStream widths(List<Released> parts, Measure measure) {
        return parts.stream().map(part -> part.figure(measure)).mapToInt(figure -> figure.to() - figure.from());
    }

    private Steps steps(int headcount, int width) {
        return known.computeIfAbsent(
                new StepsKey(headcount, width), key -> Steps.of(key.headcount, key.width, protection));
    }

    private record StepsKey(int headcount, int width) {}

    /**
     * Figures on their way up, with what the parent still needs: the counts, and how wide a range of this place can be
     * whatever the counts are. For a parent that is the plain sum of its parts, or the lowest and the highest step
     * joined: a margin and one step at either end.
     */
    private record Passed(Released released, Counts counts, int widest) {}
}
