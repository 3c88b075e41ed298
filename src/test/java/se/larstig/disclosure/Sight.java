package se.larstig.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an attacker sees of a place: its headcount and one range per measure. Made from a release, or by a guilty twin
 * of the filter that publishes what it should not.
 */
public record Sight(String code, int headcount, List<Range> ranges, List<Sight> parts) {

    public static final List<Measure> MEASURES = List.of(Measure.values());

    public static Sight of(Released released) {
        List<Range> ranges = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Figure figure = released.figure(measure);
            ranges.add(new Range(figure.from(), figure.to()));
        }
        return new Sight(
                released.code(),
                released.headcount(),
                ranges,
                released.parts().stream().map(Sight::of).toList());
    }

    /** S8.5: only the leaves pass the filter; all above them are sums. */
    public static Sight ofSums(Tally tally, DisclosureFilter filter) {
        if (!(tally instanceof Tally.Whole whole)) {
            return of(filter.release(tally));
        }
        List<Sight> parts =
                whole.parts().stream().map(part -> ofSums(part, filter)).toList();
        List<Range> sums = MEASURES.stream()
                .map(measure -> parts.stream()
                        .map(part -> part.range(measure))
                        .reduce(Range::plus)
                        .orElseThrow())
                .toList();
        return new Sight(whole.code(), parts.stream().mapToInt(Sight::headcount).sum(), sums, parts);
    }

    /** The same sight for a reader who knows some leaves exactly. */
    public Sight knowing(List<Tally.Leaf> known) {
        List<Range> seen = known.stream()
                .filter(leaf -> leaf.code().equals(code))
                .findFirst()
                .map(leaf -> exactly(leaf.counts()))
                .orElse(ranges);
        return new Sight(
                code,
                headcount,
                seen,
                parts.stream().map(part -> part.knowing(known)).toList());
    }

    public static List<Range> exactly(Counts counts) {
        return Stream.of(Measure.values())
                .map(counts::of)
                .map(count -> new Range(count, count))
                .toList();
    }

    public Range range(Measure measure) {
        return ranges.get(MEASURES.indexOf(measure));
    }

    public boolean isLeaf() {
        return parts.isEmpty();
    }

    public Stream<Sight> places() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Sight::places));
    }

    public List<Sight> leaves() {
        return places().filter(Sight::isLeaf).toList();
    }
}
