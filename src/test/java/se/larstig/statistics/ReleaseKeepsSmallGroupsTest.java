package se.larstig.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One release against the attacker who adds and subtracts. */
class ReleaseKeepsSmallGroupsTest {

    @Test
    @DisplayName("S1.10 No place and no set of siblings is disclosed, and every leaf keeps its own range")
    void readerWhoKnowsNothing() {
        Rounds.run(2000, seed -> {
            Case it = new Case(seed);
            for (Measure measure : Measure.values()) {
                assertThat(it.attack(measure).hits(it.random)).isEmpty();
            }
        });
    }

    @Test
    @DisplayName("S1.10 The same for a reader who knows her own status")
    void readerWhoKnowsHerself() {
        Rounds.run(2000, seed -> {
            Case it = new Case(seed);
            Tally.Leaf own = it.anyLeaf();
            for (Measure measure : Measure.values()) {
                for (boolean did : it.possible(own, measure)) {
                    assertThat(it.attack(measure).employedIn(own, did).hits(it.random))
                            .isEmpty();
                }
            }
        });
    }

    @Test
    @DisplayName("S1.10 The same for a reader who knows one leaf exactly")
    void readerWhoKnowsOneLeaf() {
        Rounds.run(2000, seed -> {
            Case it = new Case(seed);
            Tally.Leaf known = it.anyLeaf();
            for (Measure measure : Measure.values()) {
                assertThat(it.attack(measure).knowing(known).hits(it.random)).isEmpty();
            }
        });
    }

    @Test
    @DisplayName("S1.10 The same for a reader who knows one leaf exactly and is employed in another")
    void readerWhoKnowsOneLeafAndHerself() {
        Rounds.run(2000, seed -> {
            Case it = new Case(seed);
            Tally.Leaf known = it.anyLeaf();
            Tally.Leaf own = it.anyLeaf();
            for (Measure measure : Measure.values()) {
                for (boolean did : it.possible(own, measure)) {
                    assertThat(it.attack(measure)
                                    .knowing(known)
                                    .employedIn(own, did)
                                    .hits(it.random))
                            .isEmpty();
                }
            }
        });
    }

    private static final class Case {

        private final TallyFixture fixture;
        private final Random random;
        private final Tally tally;
        private final Sight sight;

        Case(long seed) {
            fixture = new TallyFixture(seed);
            random = fixture.random();
            tally = fixture.tree(3);
            sight = Sight.of(new DisclosureFilter(fixture.protection()).release(tally));
        }

        SumAttack attack(Measure measure) {
            return new SumAttack(sight, measure, fixture.protection());
        }

        Tally.Leaf anyLeaf() {
            List<Tally.Leaf> leaves = TallyFixture.leaves(tally);
            return leaves.get(random.nextInt(leaves.size()));
        }

        /** What the reader's own status can be, given the true count of her leaf. */
        List<Boolean> possible(Tally.Leaf leaf, Measure measure) {
            int count = leaf.counts().of(measure);
            int headcount = leaf.counts().headcount();
            if (headcount == 0) {
                return List.of();
            }
            return count == 0 ? List.of(false) : count == headcount ? List.of(true) : List.of(true, false);
        }
    }
}
