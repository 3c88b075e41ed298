package se.larstig.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Random trees of true counts, with many headcounts and counts where the filter changes its mind. */
public final class TallyFixture {

    private final Random random;
    private final Protection protection;

    public TallyFixture(long seed) {
        random = new Random(seed * 7919);
        random.nextInt();
        protection = new Protection(List.of(3, 4, 5, 5, 5, 7).get(random.nextInt(6)));
    }

    /** The same places for readers who may know this many leaves. */
    public TallyFixture against(int known) {
        return new TallyFixture(random, new Protection(protection.k(), known));
    }

    private TallyFixture(Random random, Protection protection) {
        this.random = random;
        this.protection = protection;
    }

    /** As many different leaves as a reader may know. */
    public List<Integer> knownLeaves(Tally tally) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, leaves(tally).size()).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.subList(0, Math.min(protection.known(), numbers.size()));
    }

    public static List<Tally.Leaf> some(Tally tally, List<Integer> numbers) {
        return numbers.stream().map(leaves(tally)::get).toList();
    }

    public Protection protection() {
        return protection;
    }

    public Random random() {
        return random;
    }

    /** One to {@code levels} levels above the leaves, one to six parts in each place. */
    public Tally tree(int levels) {
        return tree("0", 1 + random.nextInt(levels), Mode.any(random), Size.any(random));
    }

    private Tally tree(String code, int levels, Mode mode, Size size) {
        if (levels == 0) {
            return new Tally.Leaf(code, counts(headcount(size), mode));
        }
        List<Tally> parts = new ArrayList<>();
        int n = 1 + random.nextInt(6);
        for (int i = 1; i <= n; i++) {
            parts.add(tree(code + "." + i, levels - 1, mode, size));
        }
        return new Tally.Whole(code, parts);
    }

    /** The same places and headcounts one release later: some persons more, some less, or all anew. */
    public Tally later(Tally tally, boolean nobodyLeaves) {
        int style = random.nextInt(4);
        return mapLeaves(tally, counts -> later(counts, style, nobodyLeaves));
    }

    private Counts later(Counts counts, int style, boolean nobodyLeaves) {
        int n = counts.headcount();
        int reach = switch (style) {
            case 0 -> 1;
            case 1 -> 1 + random.nextInt(2);
            case 2 -> 1 + random.nextInt(protection.k());
            default -> n;
        };
        int r = moved(counts.registered(), n, reach, nobodyLeaves);
        int s = Math.min(r, moved(counts.started(), n, reach, nobodyLeaves));
        int c = Math.min(s, moved(counts.completed(), n, reach, nobodyLeaves));
        return new Counts(n, r, s, c);
    }

    private int moved(int count, int headcount, int reach, boolean nobodyLeaves) {
        int least = nobodyLeaves ? 0 : -reach;
        int change = random.nextInt(3) == 0 ? 0 : least + random.nextInt(reach - least + 1);
        return Math.max(0, Math.min(headcount, count + change));
    }

    public static Tally mapLeaves(Tally tally, UnaryOperator<Counts> change) {
        if (tally instanceof Tally.Leaf leaf) {
            return new Tally.Leaf(leaf.code(), change.apply(leaf.counts()));
        }
        if (tally instanceof Tally.Whole whole) {
            return new Tally.Whole(
                    whole.code(),
                    whole.parts().stream().map(part -> mapLeaves(part, change)).toList());
        }
        return tally;
    }

    public static List<Tally.Leaf> leaves(Tally tally) {
        if (tally instanceof Tally.Whole whole) {
            return whole.parts().stream().flatMap(part -> leaves(part).stream()).toList();
        }
        return tally instanceof Tally.Leaf leaf ? List.of(leaf) : List.of();
    }

    private int headcount(Size size) {
        int k = protection.k();
        return switch (size == Size.MIXED ? Size.any(random) : size) {
            case SMALL -> 1 + random.nextInt(2 * k);
            case EDGE -> Math.max(0, k * (1 << random.nextInt(3)) - 3 + random.nextInt(7));
            default -> 1 + random.nextInt(200);
        };
    }

    private Counts counts(int headcount, Mode mode) {
        int r = count(headcount, mode);
        int s = random.nextInt(3) == 0 ? r : Math.min(r, count(headcount, mode));
        int c = random.nextInt(3) == 0 ? s : Math.min(s, count(headcount, mode));
        return new Counts(headcount, r, s, c);
    }

    private int count(int headcount, Mode mode) {
        int near = Math.min(headcount, random.nextInt(protection.k() + 2));
        return switch (mode == Mode.MIXED ? Mode.any(random) : mode) {
            case NONE -> 0;
            case ALL -> headcount;
            case FEW -> near;
            case NEARLY_ALL -> headcount - near;
            default -> random.nextInt(headcount + 1);
        };
    }

    private enum Mode {
        NONE,
        ALL,
        FEW,
        NEARLY_ALL,
        UNIFORM,
        MIXED;

        static Mode any(Random random) {
            return values()[random.nextInt(values().length)];
        }
    }

    private enum Size {
        SMALL,
        EDGE,
        LARGE,
        MIXED;

        static Size any(Random random) {
            return values()[random.nextInt(values().length)];
        }
    }
}
