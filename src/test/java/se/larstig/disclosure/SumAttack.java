package se.larstig.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * The first attacker: one release, one measure. She carries the bounds of the leaves to the top and back, which for
 * sums of whole numbers is exact, and looks at every place and at sets of siblings. She may know some leaves exactly, and
 * her own status in one leaf.
 */
final class SumAttack {

    private final Sight root;
    private final Measure measure;
    private final int k;
    private final Map<String, int[]> bounds = new HashMap<>();

    private final Map<String, Counts> known = new HashMap<>();
    private String ownLeaf = "";
    private int own;

    SumAttack(Sight root, Measure measure, Protection protection) {
        this.root = root;
        this.measure = measure;
        k = protection.k();
    }

    SumAttack knowing(List<Tally.Leaf> leaves) {
        leaves.forEach(leaf -> known.put(leaf.code(), leaf.counts()));
        return this;
    }

    SumAttack employedIn(Tally.Leaf leaf, boolean did) {
        ownLeaf = leaf.code();
        own = did ? 1 : 0;
        return this;
    }

    /** Everything disclosed, and every leaf whose range has become shorter. */
    List<String> hits(Random random) {
        rise(root);
        descend(root);
        List<String> hits = new ArrayList<>();
        root.places().forEach(place -> look(place, random, hits));
        return hits;
    }

    private void rise(Sight place) {
        Range range = place.range(measure);
        int low = range.from();
        int high = range.to();
        if (place.isLeaf()) {
            if (place.code().equals(ownLeaf)) {
                low = Math.max(low, own);
                high = Math.min(high, place.headcount() - 1 + own);
            }
            Counts exact = known.get(place.code());
            if (exact != null) {
                low = exact.of(measure);
                high = low;
            }
        } else {
            place.parts().forEach(this::rise);
            low = Math.max(low, place.parts().stream().mapToInt(this::low).sum());
            high = Math.min(high, place.parts().stream().mapToInt(this::high).sum());
        }
        bounds.put(place.code(), new int[] {low, high});
    }

    private void descend(Sight place) {
        int lows = place.parts().stream().mapToInt(this::low).sum();
        int highs = place.parts().stream().mapToInt(this::high).sum();
        Map<String, int[]> narrowed = new HashMap<>();
        for (Sight part : place.parts()) {
            int low = Math.max(low(part), low(place) - (highs - high(part)));
            int high = Math.min(high(part), high(place) - (lows - low(part)));
            narrowed.put(part.code(), new int[] {low, high});
        }
        bounds.putAll(narrowed);
        place.parts().forEach(this::descend);
    }

    private void look(Sight place, Random random, List<String> hits) {
        if (low(place) > high(place)) {
            hits.add(place.code() + " impossible");
        }
        report(List.of(place), low(place), high(place), hits);
        Range range = place.range(measure);
        boolean familiar = known.containsKey(place.code()) || place.code().equals(ownLeaf);
        if (place.isLeaf() && !familiar && (low(place) != range.from() || high(place) != range.to())) {
            hits.add(place.code() + " narrowed from " + range + " to " + low(place) + " to " + high(place));
        }
        for (int i = 0; i < place.parts().size(); i++) {
            List<Sight> some =
                    place.parts().stream().filter(part -> random.nextBoolean()).toList();
            List<Sight> rest =
                    place.parts().stream().filter(part -> !some.contains(part)).toList();
            int low = Math.max(sum(some, 0), low(place) - sum(rest, 1));
            int high = Math.min(sum(some, 1), high(place) - sum(rest, 0));
            report(some, low, high, hits);
        }
    }

    /** What the reader knows of a group, her own status or leaves, is taken away first; the others are judged. */
    private void report(List<Sight> group, int low, int high, List<String> hits) {
        int headcount = group.stream().mapToInt(Sight::headcount).sum();
        int familiar = 0;
        for (Map.Entry<String, Counts> leaf : known.entrySet()) {
            if (holds(group, leaf.getKey())) {
                headcount -= leaf.getValue().headcount();
                familiar += leaf.getValue().of(measure);
            }
        }
        if (holds(group, ownLeaf) && !known.containsKey(ownLeaf)) {
            headcount -= 1;
            familiar += own;
        }
        if (Disclosure.ofGroup(low - familiar, high - familiar, headcount, k)) {
            hits.add(group.stream().map(Sight::code).toList() + " disclosed as " + (low - familiar) + " to "
                    + (high - familiar) + " of " + headcount);
        }
    }

    private static boolean holds(List<Sight> group, String code) {
        return group.stream()
                .flatMap(Sight::places)
                .anyMatch(place -> place.code().equals(code));
    }

    private int sum(List<Sight> places, int end) {
        return places.stream().mapToInt(place -> end(place, end)).sum();
    }

    private int low(Sight place) {
        return end(place, 0);
    }

    private int high(Sight place) {
        return end(place, 1);
    }

    private int end(Sight place, int end) {
        return Objects.requireNonNull(bounds.get(place.code()))[end];
    }
}
