package se.larstig.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C4.2 A final check draws its questions evenly over the modules; the same seed draws the same for ever")
class DrawTest {

    private record Card(String module, int number) {}

    private static List<Card> draw(List<Card> bank, int draw, long seed) {
        return Draw.of(bank, Card::module, draw, seed);
    }

    private static List<Card> bank(int... sizes) {
        var bank = new ArrayList<Card>();
        for (var module = 0; module < sizes.length; module++) {
            for (var i = 0; i < sizes[module]; i++) {
                bank.add(new Card("m" + module, i));
            }
        }
        return bank;
    }

    @Test
    @DisplayName("as many as asked for, each once, from every module in its order")
    void even() {
        for (var seed = 0; seed < 300; seed++) {
            var drawn = draw(bank(3, 4, 4, 4, 3), 8, seed);
            assertThat(drawn).hasSize(8).doesNotHaveDuplicates();
            assertThat(drawn.stream().collect(Collectors.groupingBy(Card::module, Collectors.counting())))
                    .hasSize(5)
                    .allSatisfy((module, count) -> assertThat(count).isBetween(1L, 2L));
            assertThat(drawn).isSortedAccordingTo(Comparator.comparing(Card::module));
        }
    }

    @Test
    @DisplayName("the same seed draws the same, other seeds draw others, and every question has its turn")
    void seeds() {
        var bank = bank(3, 4, 4);
        var draws = new HashSet<List<Card>>();
        var seen = new HashSet<Card>();
        for (var seed = 0; seed < 300; seed++) {
            var drawn = draw(bank, 5, seed);
            assertThat(draw(bank, 5, seed)).isEqualTo(drawn);
            draws.add(drawn);
            seen.addAll(drawn);
        }
        assertThat(draws).hasSizeGreaterThan(100);
        assertThat(seen).hasSize(11);
    }

    @Test
    @DisplayName("a module that runs dry is made up for by the others, and no more is drawn than there is")
    void dry() {
        var random = new Random(5);
        for (var round = 0; round < 2_000; round++) {
            var bank = bank(random.nextInt(4), random.nextInt(9), random.nextInt(3));
            var wanted = random.nextInt(20);
            assertThat(draw(bank, wanted, random.nextLong()))
                    .hasSize(Math.min(wanted, bank.size()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("the draw is the same as it was in earlier releases")
    void kept() {
        assertThat(draw(bank(3, 3), 3, 42)).isEqualTo(List.of(new Card("m0", 1), new Card("m0", 2), new Card("m1", 1)));
    }
}
