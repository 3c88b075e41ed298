package se.larstig.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The ranges between which the filter chooses: side by side, without gaps, from none to all of a headcount. They follow
 * from the headcount and the width alone, never from a count, so that which steps there are tells nothing.
 */
record Steps(List<Range> ranges) {

    Steps {
        ranges = List.copyOf(ranges);
    }

    static Steps of(int headcount, int width, Protection protection) {
        if (protection.hides(headcount)) {
            return new Steps(List.of(new Range(0, headcount)));
        }
        return protection.isSmall(headcount) ? parts(headcount, protection) : narrow(headcount, width, protection.k());
    }

    /** The steps of a large leaf in a figure that is renewed each week: both ends one person wider. */
    static Steps ofWeek(int headcount, Protection protection) {
        if (protection.isSmall(headcount)) {
            throw new IllegalArgumentException("Too few for a figure each week");
        }
        return narrow(headcount, protection.stepWidth(), protection.k() + 1);
    }

    /** Quarters if all of them are safe, otherwise halves, otherwise everything. */
    private static Steps parts(int headcount, Protection protection) {
        for (int parts = 4; parts > 1; parts /= 2) {
            List<Range> ranges = new ArrayList<>();
            for (int i = 0; i < parts; i++) {
                int from = ceilDiv(i * headcount, parts);
                int to = i == parts - 1 ? headcount : ceilDiv((i + 1) * headcount, parts) - 1;
                ranges.add(new Range(from, to));
            }
            if (areSafe(ranges, headcount, protection)) {
                return new Steps(ranges);
            }
        }
        return new Steps(List.of(new Range(0, headcount)));
    }

    /** So many lowest numbers, steps of the width, as many highest; what is left over joins the step before the last. */
    private static Steps narrow(int headcount, int width, int ends) {
        List<Range> ranges = new ArrayList<>();
        ranges.add(new Range(0, ends - 1));
        int last = headcount - ends + 1;
        int from = ends;
        while (last - from >= 2 * width) {
            ranges.add(new Range(from, from + width - 1));
            from += width;
        }
        ranges.add(new Range(from, last - 1));
        ranges.add(new Range(last, headcount));
        return new Steps(ranges);
    }

    private static boolean areSafe(List<Range> ranges, int headcount, Protection protection) {
        for (int i = 0; i < ranges.size(); i++) {
            if (!protection.allows(ranges.get(i), headcount)) {
                return false;
            }
            if (i > 0 && ranges.get(i).to() - ranges.get(i - 1).from() < protection.k()) {
                return false;
            }
        }
        return true;
    }

    int widest() {
        return ranges.stream().mapToInt(Range::width).reduce(0, Math::max);
    }

    /** What is left of the steps inside the bounds. */
    Steps cutTo(Range bounds) {
        List<Range> cut = new ArrayList<>(ranges.subList(indexOf(bounds.from()), indexOf(bounds.to()) + 1));
        cut.replaceAll(range -> range.cutTo(bounds));
        return new Steps(cut);
    }

    /**
     * Joins steps at both ends until the lowest reaches the margin above the bottom, the highest the margin below the
     * top, and both are safe. No step can then shorten a part of the sum by one end or the other.
     */
    Steps keptFromTheEnds(int margin, int headcount, Protection protection) {
        Deque<Range> joined = new ArrayDeque<>(ranges);
        int low = joined.getFirst().from() + margin;
        int high = joined.getLast().to() - margin;
        while (joined.size() > 1
                && (joined.getFirst().to() < low || !protection.allows(joined.getFirst(), headcount))) {
            Range lowest = joined.removeFirst();
            joined.addFirst(lowest.joinedWith(joined.removeFirst()));
        }
        while (joined.size() > 1
                && (joined.getLast().from() > high || !protection.allows(joined.getLast(), headcount))) {
            Range highest = joined.removeLast();
            joined.addLast(joined.removeLast().joinedWith(highest));
        }
        return new Steps(new ArrayList<>(joined));
    }

    /** The step that holds the count. */
    Range around(int count) {
        return ranges.get(indexOf(count));
    }

    private int indexOf(int count) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (ranges.get(middle).to() < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int ceilDiv(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
