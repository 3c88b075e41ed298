package se.larstig.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The filter once more, written for being led astray: a guilty twin overrides one decision. Without that it publishes
 * what the filter publishes.
 */
class Twin {

    final Protection protection;

    Twin(Protection protection) {
        this.protection = protection;
    }

    Steps leafSteps(int headcount) {
        return Steps.of(headcount, protection.stepWidth(), protection);
    }

    int margin(List<Integer> widths) {
        return Math.max(protection.k(), widest(widths, protection.known() + 1) + 1);
    }

    int stepWidth(int margin, int largestMargin) {
        return largestMargin + protection.k();
    }

    Range parentRange(int count, Steps cut, int headcount, int margin) {
        return cut.keptFromTheEnds(margin, headcount, protection).around(count);
    }

    final Sight publish(Tally tally) {
        if (tally instanceof Tally.Leaf leaf) {
            Counts counts = leaf.counts();
            List<Range> ranges = new ArrayList<>();
            for (Measure measure : Measure.values()) {
                ranges.add(leafSteps(counts.headcount()).around(counts.of(measure)));
            }
            return new Sight(leaf.code(), counts.headcount(), ranges, List.of());
        }
        Tally.Whole whole = (Tally.Whole) tally;
        List<Sight> parts = whole.parts().stream().map(this::publish).toList();
        List<Tally.Leaf> leaves = TallyFixture.leaves(whole);
        int headcount = parts.stream().mapToInt(Sight::headcount).sum();
        int margin = 0;
        for (Measure measure : Measure.values()) {
            margin = Math.max(
                    margin,
                    margin(parts.stream()
                            .map(part -> part.range(measure).width())
                            .toList()));
        }
        int width = stepWidth(
                margin, margin(whole.parts().stream().map(this::widest).toList()));
        List<Range> ranges = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Range bounds = parts.stream()
                    .map(part -> part.range(measure))
                    .reduce(Range::plus)
                    .orElseThrow();
            int count =
                    leaves.stream().mapToInt(leaf -> leaf.counts().of(measure)).sum();
            Steps cut = Steps.of(headcount, width, protection).cutTo(bounds);
            ranges.add(parentRange(count, cut, headcount, margin));
        }
        return new Sight(whole.code(), headcount, ranges, parts);
    }

    /** How wide the range of a place can be, whatever its counts are. */
    final int widest(Tally tally) {
        if (tally instanceof Tally.Leaf leaf) {
            return leafSteps(leaf.counts().headcount()).widest();
        }
        List<Integer> parts =
                ((Tally.Whole) tally).parts().stream().map(this::widest).toList();
        int margin = margin(parts);
        int plainSum = parts.stream().mapToInt(Integer::intValue).sum();
        return Math.min(plainSum, 2 * margin + 2 * (margin + protection.k()));
    }

    static int widest(List<Integer> widths, int some) {
        return widths.stream()
                .sorted(Comparator.reverseOrder())
                .limit(some)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
