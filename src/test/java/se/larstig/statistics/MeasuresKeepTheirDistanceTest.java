package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One release, all measures at once, against the attacker with a linear program. */
class MeasuresKeepTheirDistanceTest {

    @Test
    @DisplayName("S1.11 No place and no step from registered to started to completed is disclosed")
    void readerWhoKnowsNothing() {
        Rounds.run(400, seed -> {
            TallyFixture fixture = new TallyFixture(seed);
            Sight sight = Sight.of(new DisclosureFilter(fixture.protection()).release(fixture.tree(2)));
            assertThat(new LinearAttack(List.of(sight), fixture.protection(), false).hits())
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("S1.11 The same for a reader who knows one leaf exactly")
    void readerWhoKnowsOneLeaf() {
        Rounds.run(400, seed -> {
            TallyFixture fixture = new TallyFixture(seed);
            Tally tally = fixture.tree(2);
            Sight sight = Sight.of(new DisclosureFilter(fixture.protection()).release(tally));
            List<Tally.Leaf> leaves = TallyFixture.leaves(tally);
            Tally.Leaf known = leaves.get(fixture.random().nextInt(leaves.size()));
            assertThat(new LinearAttack(List.of(sight), fixture.protection(), false)
                            .knowing(List.of(known))
                            .hits())
                    .isEmpty();
        });
    }
}
