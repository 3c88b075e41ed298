package se.larstig.statistics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.larstig.disclosure.Share;
import se.larstig.organisation.OrganisationQueries.Place;

/**
 * The county as a schematic map: one tile for each municipality, where {@code db/reference/municipalities.csv} places it.
 * Columns are percent of the width, rows are counted in rem, so that names keep their size on a phone.
 *
 * @param height in rem
 */
public record TileMap(List<Tile> tiles, double height) {

    /** In rem. */
    static final double ROW = 4.75;

    private static final int LONGEST_LINE = 7;
    private static final int SHADES = 4;

    /** Of a tile's width: on each side of its bar, and the least of the bar. */
    private static final double MARGIN = .1;

    private static final double THINNEST = .04;

    /**
     * A municipality's tile.
     *
     * @param x percent of the map's width
     * @param y in rem
     * @param width percent of the map's width
     * @param first the name, or its first half
     * @param second its second half, or empty
     */
    public record Tile(Shown shown, double x, double y, double width, String first, String second) {

        public double centre() {
            return x + width / 2;
        }

        /** In rem, below the tile's upper edge. */
        public double at(double below) {
            return y + below;
        }

        /** The way it is filled: by the quarter in which the middle of the range lies, or by the sign. */
        public String look() {
            var figure = shown.figure();
            if (figure.isHidden()) {
                return "tile-hidden";
            }
            return figure.share()
                    .map(share -> "tile-" + Math.min(SHADES, 1 + (int) (share.middle() * SHADES)))
                    .orElse("tile-empty");
        }

        /** From here, in percent of the map's width, the bar of the range goes. */
        public double barStart() {
            return x + width * (MARGIN + (1 - 2 * MARGIN) * share(Share::from));
        }

        public double barWidth() {
            return width * Math.max((1 - 2 * MARGIN) * (share(Share::to) - share(Share::from)), THINNEST);
        }

        private double share(ToDoubleFunction<Share> end) {
            return shown.figure().share().map(end::applyAsDouble).orElse(0.0);
        }
    }

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /** The map of these places, or empty when one of them has no place in it. */
    static Optional<TileMap> of(List<Place> places, List<Shown> shown) {
        if (places.isEmpty() || places.stream().anyMatch(place -> place.tileRow() < 0 || place.tileColumn() < 0)) {
            return Optional.empty();
        }
        var columns = 1 + places.stream().mapToInt(Place::tileColumn).max().orElse(0);
        var rows = 1 + places.stream().mapToInt(Place::tileRow).max().orElse(0);
        var width = 100.0 / columns;
        var tiles = new ArrayList<Tile>();
        for (var place : places) {
            shown.stream().filter(each -> each.code().equals(place.code())).forEach(each -> {
                var cut = cut(place.name());
                tiles.add(new Tile(
                        each,
                        place.tileColumn() * width,
                        place.tileRow() * ROW,
                        width,
                        cut == 0 ? place.name() : line(place.name().substring(0, cut)),
                        cut == 0 ? "" : place.name().substring(cut).strip()));
            });
        }
        return Optional.of(new TileMap(tiles, rows * ROW));
    }

    private static String line(String start) {
        return start.endsWith("-") || start.endsWith(" ") ? start.strip() : start + "-";
    }

    /**
     * Where a long name is cut in two: after its hyphen or space, else before the consonant and vowel nearest to its middle.
     * 0 when it is short.
     */
    static int cut(String name) {
        if (name.length() <= LONGEST_LINE) {
            return 0;
        }
        var mark = Math.max(name.indexOf('-'), name.indexOf(' '));
        if (mark > 0) {
            return mark + 1;
        }
        var best = 0;
        for (var i = 2; i < name.length() - 1; i++) {
            if (!isVowel(name.charAt(i))
                    && isVowel(name.charAt(i + 1))
                    && (best == 0 || Math.abs(2 * i - name.length()) < Math.abs(2 * best - name.length()))) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isVowel(char letter) {
        return "aeiouyåäöé".indexOf(String.valueOf(letter).toLowerCase(Locale.ROOT)) >= 0;
    }
}
