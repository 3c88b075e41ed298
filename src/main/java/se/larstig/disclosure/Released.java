package se.larstig.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of one place and of the places it consists of, for one course and one audience. This is what a release
 * stores and every page, map and file shows.
 *
 * @param parts empty for a leaf
 */
public record Released(String code, Figure registered, Figure started, Figure completed, List<Released> parts) {

    public Released {
        parts = List.copyOf(parts);
        if (!sameHeadcount(registered, started) || !sameHeadcount(registered, completed)) {
            throw new IllegalArgumentException("The three figures of " + code + " are about different headcounts");
        }
    }

    /** A place where nobody is concerned. */
    public static Released nobody(String code) {
        return new Released(code, Figure.NONE, Figure.NONE, Figure.NONE, List.of());
    }

    /** The same figures under the name of what they are a part of, to be added up. */
    public Released named(String whole) {
        return new Released(whole, registered, started, completed, parts);
    }

    public Figure figure(Measure measure) {
        return switch (measure) {
            case REGISTERED -> registered;
            case STARTED -> started;
            case COMPLETED -> completed;
        };
    }

    /** This place and all below it, each before its parts. */
    public Stream<Released> places() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Released::places));
    }

    /** The first place with this code, from the top. */
    public Optional<Released> find(String code) {
        return places().filter(place -> place.code.equals(code)).findFirst();
    }

    /**
     * The same places for two audiences together, which may have no person in common.
     *
     * @throws IllegalArgumentException if the places differ
     */
    public Released plus(Released other) {
        if (!hasSamePlaces(other)) {
            throw new IllegalArgumentException(code + " and " + other.code + " do not have the same places");
        }
        List<Released> sums = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            sums.add(parts.get(i).plus(other.parts.get(i)));
        }
        return new Released(
                code,
                registered.plus(other.registered),
                started.plus(other.started),
                completed.plus(other.completed),
                sums);
    }

    /** Whether both consist of the same places, in the same order. */
    public boolean hasSamePlaces(Released other) {
        return places().map(Released::code)
                .toList()
                .equals(other.places().map(Released::code).toList());
    }

    public int headcount() {
        return registered.headcount();
    }

    private static boolean sameHeadcount(Figure one, Figure other) {
        return one.headcount() == other.headcount() && one.missing() == other.missing();
    }
}
