package se.larstig.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an attacker sees of a place: its headcount and one range per measure. Made from a release, or by a guilty twin
 * of the filter that publishes what it should not.
 */
record Sight(String code, int headcount, List<Range> ranges, List<Sight> parts) {

    static final List<Measure> MEASURES = List.of(Measure.values());

    static Sight of(Released released) {
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

    /** The same sight for a reader who knows some leaves exactly. */
    Sight knowing(List<Tally.Leaf> known) {
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

    static List<Range> exactly(Counts counts) {
        return Stream.of(Measure.values())
                .map(counts::of)
                .map(count -> new Range(count, count))
                .toList();
    }

    Range range(Measure measure) {
        return ranges.get(MEASURES.indexOf(measure));
    }

    boolean isLeaf() {
        return parts.isEmpty();
    }

    Stream<Sight> places() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Sight::places));
    }

    List<Sight> leaves() {
        return places().filter(Sight::isLeaf).toList();
    }
}
