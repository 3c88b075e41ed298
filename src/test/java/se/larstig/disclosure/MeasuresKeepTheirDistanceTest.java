package se.larstig.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    @DisplayName("S1.11 The same for a reader who knows as many leaves exactly as the county guards against")
    void readerWhoKnowsLeaves(int known) {
        Rounds.run(400, seed -> {
            TallyFixture fixture = new TallyFixture(seed).against(known);
            Tally tally = fixture.tree(2);
            Sight sight = Sight.of(new DisclosureFilter(fixture.protection()).release(tally));
            assertThat(new LinearAttack(List.of(sight), fixture.protection(), false)
                            .knowing(List.of(TallyFixture.some(tally, fixture.knownLeaves(tally))))
                            .hits())
                    .isEmpty();
        });
    }

    @Test
    @DisplayName(
            "S8.3 S8.5 A line of the plan beside the course that it asks for: one more measure in the chain, and no step is disclosed")
    void lineBesideItsCourse() {
        Rounds.run(300, seed -> {
            TallyFixture fixture = new TallyFixture(seed);
            Tally course = fixture.tree(2);
            Tally line = TallyFixture.mapLeaves(course, counts -> fewer(counts, fixture.random()));
            DisclosureFilter filter = new DisclosureFilter(fixture.protection());
            Sight released = Sight.of(filter.release(course));
            Sight sums = Sight.ofSums(line, filter);
            assertThat(new LinearAttack(List.of(sums, released), fixture.protection(), true)
                            .ofOneDay()
                            .hits())
                    .isEmpty();
        });
    }

    /** Some have completed the course, and are exempt, or too long ago for the line. */
    private static Counts fewer(Counts counts, Random random) {
        int started = random.nextBoolean() ? counts.started() : random.nextInt(counts.started() + 1);
        int completed =
                Math.min(started, random.nextBoolean() ? counts.completed() : random.nextInt(counts.completed() + 1));
        return new Counts(counts.headcount(), counts.registered(), started, completed);
    }
}
