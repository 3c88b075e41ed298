package se.larstig.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.larstig.disclosure.Figure;
import se.larstig.organisation.OrganisationQueries.Place;

class TileMapTest {

    private static final Place KIRUNA = new Place("2584", "Kiruna", "25", 0, 2);
    private static final Place LULEA = new Place("2580", "Luleå", "25", 3, 3);

    @ParameterizedTest
    @CsvSource({
        "Övertorneå, Över-, torneå",
        "Överkalix, Över-, kalix",
        "Arvidsjaur, Arvids-, jaur",
        "Haparanda, Hapa-, randa",
        "Jokkmokk, Jokk-, mokk",
        "Gällivare, Gälli-, vare",
        "Malung-Sälen, Malung-, Sälen",
        "Smedjebacken, Smedje-, backen",
        "Hedemora, Hede-, mora",
        "Leksand, Leksand, ''",
        "Luleå, Luleå, ''"
    })
    @DisplayName("S3.6 A name fits on a tile of 40 pixels: a long one stands on two lines")
    void names(String name, String first, String second) {
        var place = new Place("2500", name, "25", 0, 0);
        var map = TileMap.of(List.of(place), List.of(shown(place, new Figure(1, 7, 10, 0))))
                .orElseThrow();
        assertThat(map.tiles().get(0).first()).isEqualTo(first);
        assertThat(map.tiles().get(0).second()).isEqualTo(second);
    }

    @Test
    @DisplayName("S3.6 Tiles stand where the county places them, and fill the width")
    void places() {
        var map = map(new Figure(0, 9, 9, 0), new Figure(17, 19, 42, 0));
        assertThat(map.height()).isEqualTo(4 * TileMap.ROW);
        assertThat(map.tiles()).extracting(TileMap.Tile::x).containsExactly(50.0, 75.0);
        assertThat(map.tiles()).extracting(TileMap.Tile::y).containsExactly(0.0, 3 * TileMap.ROW);
        assertThat(map.tiles()).allMatch(tile -> tile.width() == 25);
    }

    @Test
    @DisplayName("S3.6 The look follows the range alone, and hidden is its own")
    void looks() {
        assertThat(map(new Figure(0, 9, 9, 0), new Figure(17, 19, 42, 0)).tiles())
                .extracting(TileMap.Tile::look)
                .containsExactly("tile-hidden", "tile-2");
        assertThat(map(Figure.OUTDATED, Figure.NONE).tiles())
                .extracting(TileMap.Tile::look)
                .containsExactly("tile-empty", "tile-empty");
        assertThat(map(new Figure(0, 4, 42, 0), new Figure(38, 42, 42, 0)).tiles())
                .extracting(TileMap.Tile::look)
                .containsExactly("tile-1", "tile-4");
    }

    @Test
    @DisplayName("S3.6 The bar on a tile is the range")
    void bars() {
        var tile = map(new Figure(10, 20, 40, 0), Figure.NONE).tiles().get(0);
        assertThat(tile.barStart()).isCloseTo(50 + 25 * .3, within(1e-9));
        assertThat(tile.barWidth()).isCloseTo(25 * .8 * .25, within(1e-9));
    }

    @Test
    @DisplayName("S3.6 A county without places has a table, and no map")
    void withoutPlaces() {
        assertThat(TileMap.of(List.of(KIRUNA, new Place("0180", "Stockholm", "01", -1, -1)), List.of()))
                .isEmpty();
        assertThat(TileMap.of(List.of(), List.of())).isEmpty();
    }

    private static TileMap map(Figure kiruna, Figure lulea) {
        return TileMap.of(List.of(KIRUNA, LULEA), List.of(shown(KIRUNA, kiruna), shown(LULEA, lulea)))
                .orElseThrow();
    }

    private static Shown shown(Place place, Figure figure) {
        return new Shown(place.code(), place.name(), "cell", figure);
    }
}
