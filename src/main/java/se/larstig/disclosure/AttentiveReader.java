package se.larstig.disclosure;

import static se.larstig.disclosure.Measure.COMPLETED;
import static se.larstig.disclosure.Measure.REGISTERED;
import static se.larstig.disclosure.Measure.STARTED;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a release as its most attentive reader does, before it is frozen.
 *
 * <p>The filter's promise is argued for one release and one measure; the three measures together and two releases
 * together are only tested. One gap is known: a reader who takes for granted that nobody leaves can pin a change when
 * other municipalities have passed nearly a whole step of their county, which yet stayed in it. So each real release is
 * read once here, beside the one before it, and the coordinator waits when something is found.
 *
 * <p>The reader carries bounds on the counts of both releases, and on their differences, up the tree and down again.
 * For one measure this is exact. For three it may miss what a linear program would find. She knows no true count.
 */
public final class AttentiveReader {

    private static final List<Measure> MEASURES = List.of(REGISTERED, STARTED, COMPLETED);

    private final Protection protection;

    public AttentiveReader(Protection protection) {
        this.protection = protection;
    }

    /** What a first release pins; empty when it may be published. */
    public Set<Pinned> pins(Released release) {
        Set<Pinned> pins = new LinkedHashSet<>();
        collect(List.of(release), false, pins);
        return pins;
    }

    /**
     * What a release pins beside the one before it; empty when it may be published. Where a headcount has changed, the
     * change of the count is not judged. Where a place has got or lost parts, it is read by itself, and those of its parts
     * that remain are read beside what they were, and so is all that both have down to where their parts differ.
     *
     * @throws IllegalArgumentException if the two are not about the same place
     */
    public Set<Pinned> pins(Released before, Released now) {
        if (!before.code().equals(now.code())) {
            throw new IllegalArgumentException(before.code() + " is not " + now.code());
        }
        Set<Pinned> pins = new LinkedHashSet<>();
        if (before.hasSamePlaces(now)) {
            collect(List.of(before, now), false, pins);
            collect(List.of(before, now), true, pins);
        } else {
            pins.addAll(pins(now));
            if (!before.parts().isEmpty() && codes(before).equals(codes(now))) {
                pins.addAll(pins(shared(before, now), shared(now, before)));
            }
            for (Released part : now.parts()) {
                before.parts().stream()
                        .filter(earlier -> earlier.code().equals(part.code()))
                        .forEach(earlier -> pins.addAll(pins(earlier, part)));
            }
        }
        return pins;
    }

    /** As much of the first as the other has too: a place whose parts differ is without any. */
    private static Released shared(Released one, Released other) {
        List<Released> parts = new ArrayList<>();
        if (codes(one).equals(codes(other))) {
            for (int i = 0; i < one.parts().size(); i++) {
                parts.add(shared(one.parts().get(i), other.parts().get(i)));
            }
        }
        return new Released(one.code(), one.registered(), one.started(), one.completed(), parts);
    }

    private static List<String> codes(Released place) {
        return place.parts().stream().map(Released::code).toList();
    }

    /** Where somebody must have left after all, it may still be taken for granted about each part by itself. */
    private void collect(List<Released> releases, boolean nobodyLeaves, Set<Pinned> pins) {
        View view = new View(releases, nobodyLeaves);
        if (view.rise() && view.descend()) {
            view.collect(pins);
        } else {
            for (int i = 0; i < releases.get(0).parts().size(); i++) {
                collect(parts(releases, i), nobodyLeaves, pins);
            }
        }
    }

    private static List<Released> parts(List<Released> releases, int part) {
        return releases.stream().map(release -> release.parts().get(part)).toList();
    }

    /** One place in one or two releases, and what is known about its counts in them. */
    private final class View {

        private final List<Released> releases;
        private final boolean nobodyLeaves;
        private final Bounds bounds;
        private final List<View> parts = new ArrayList<>();

        View(List<Released> releases, boolean nobodyLeaves) {
            this.releases = releases;
            this.nobodyLeaves = nobodyLeaves;
            bounds = new Bounds(releases.size() * MEASURES.size());
            for (int release = 0; release < releases.size(); release++) {
                for (Measure measure : MEASURES) {
                    Figure figure = releases.get(release).figure(measure);
                    bounds.within(unknown(release, measure), new Range(figure.from(), figure.to()));
                }
                bounds.notAbove(unknown(release, COMPLETED), unknown(release, STARTED));
                bounds.notAbove(unknown(release, STARTED), unknown(release, REGISTERED));
            }
            if (nobodyLeaves && sameHeadcount()) {
                for (Measure measure : MEASURES) {
                    bounds.notAbove(unknown(0, measure), unknown(1, measure));
                }
            }
            for (int i = 0; i < releases.get(0).parts().size(); i++) {
                parts.add(new View(parts(releases, i), nobodyLeaves));
            }
        }

        /** From the leaves to the top. False if the releases cannot both be true. */
        boolean rise() {
            for (View part : parts) {
                if (!part.rise()) {
                    return false;
                }
            }
            if (!parts.isEmpty()) {
                bounds.both(sumOfParts());
            }
            return bounds.close();
        }

        /** From the top to the leaves. */
        boolean descend() {
            if (parts.isEmpty()) {
                return true;
            }
            Bounds sum = sumOfParts();
            for (View part : parts) {
                part.bounds.partOf(bounds, sum);
                if (!part.bounds.close() || !part.descend()) {
                    return false;
                }
            }
            return true;
        }

        private Bounds sumOfParts() {
            return Bounds.sum(parts.stream().map(part -> part.bounds).toList());
        }

        void collect(Set<Pinned> pins) {
            for (Measure measure : MEASURES) {
                for (int release = 0; release < releases.size(); release++) {
                    Range count = bounds.of(unknown(release, measure));
                    if (protection.discloses(count, releases.get(release).headcount())) {
                        add(pins, measure, Pinned.Kind.COUNT);
                    }
                }
                if (releases.size() == 2 && sameHeadcount() && isSecretChange(measure)) {
                    add(pins, measure, Pinned.Kind.CHANGE);
                }
            }
            for (int release = 0; release < releases.size(); release++) {
                collectStep(release, REGISTERED, STARTED, pins);
                collectStep(release, STARTED, COMPLETED, pins);
            }
            for (View part : parts) {
                part.collect(pins);
            }
        }

        private void collectStep(int release, Measure earlier, Measure later, Set<Pinned> pins) {
            if (protection.isSecret(bounds.difference(unknown(release, earlier), unknown(release, later)))) {
                add(pins, later, Pinned.Kind.STEP);
            }
        }

        private boolean isSecretChange(Measure measure) {
            int before = unknown(0, measure);
            int now = unknown(1, measure);
            return protection.isSecret(bounds.difference(now, before))
                    || protection.isSecret(bounds.difference(before, now));
        }

        private boolean sameHeadcount() {
            return releases.get(0).headcount() == releases.get(1).headcount();
        }

        /** What is pinned without taking anything for granted is not told twice. */
        private void add(Set<Pinned> pins, Measure measure, Pinned.Kind kind) {
            String code = releases.get(0).code();
            if (!pins.contains(new Pinned(code, measure, kind, false))) {
                pins.add(new Pinned(code, measure, kind, nobodyLeaves));
            }
        }
    }

    private static int unknown(int release, Measure measure) {
        return 1 + release * MEASURES.size() + MEASURES.indexOf(measure);
    }
}
