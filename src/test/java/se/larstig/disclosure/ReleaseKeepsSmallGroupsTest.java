package se.larstig.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    @DisplayName("S1.10 The same for a reader who knows as many leaves exactly as the county guards against")
    void readerWhoKnowsLeaves(int known) {
        Rounds.run(2000, seed -> {
            Case it = new Case(seed, known);
            List<Tally.Leaf> leaves = it.knownLeaves();
            for (Measure measure : Measure.values()) {
                assertThat(it.attack(measure).knowing(leaves).hits(it.random)).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    @DisplayName("S1.10 The same for a reader who knows such leaves exactly and is employed in any")
    void readerWhoKnowsLeavesAndHerself(int known) {
        Rounds.run(2000, seed -> {
            Case it = new Case(seed, known);
            List<Tally.Leaf> leaves = it.knownLeaves();
            Tally.Leaf own = it.anyLeaf();
            for (Measure measure : Measure.values()) {
                for (boolean did : it.possible(own, measure)) {
                    assertThat(it.attack(measure)
                                    .knowing(leaves)
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
            this(seed, 1);
        }

        Case(long seed, int known) {
            fixture = new TallyFixture(seed).against(known);
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

        List<Tally.Leaf> knownLeaves() {
            return TallyFixture.some(tally, fixture.knownLeaves(tally));
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
