package se.larstig.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttentiveReaderTest {

    private static final Protection FIVE = new Protection(5);
    private final AttentiveReader reader = new AttentiveReader(FIVE);

    @Test
    @DisplayName("S1.12 Without an assumption nothing is pinned, in one release or in two")
    void withoutAssumption() {
        Rounds.run(1000, seed -> {
            TallyFixture fixture = new TallyFixture(seed);
            DisclosureFilter filter = new DisclosureFilter(fixture.protection());
            AttentiveReader anyReader = new AttentiveReader(fixture.protection());
            Tally tally = fixture.tree(3);
            Released before = filter.release(tally);
            Released now = filter.release(fixture.later(tally, false));
            assertThat(anyReader.pins(before)).isEmpty();
            assertThat(anyReader.pins(before, now)).allMatch(Pinned::ifNobodyLeft);
        });
    }

    @Test
    @DisplayName("S1.12 When nobody has left, random trees pin nothing either")
    void nobodyLeft() {
        Rounds.run(1000, seed -> {
            TallyFixture fixture = new TallyFixture(seed);
            DisclosureFilter filter = new DisclosureFilter(fixture.protection());
            Tally tally = fixture.tree(3);
            Released before = filter.release(tally);
            Released now = filter.release(fixture.later(tally, true));
            assertThat(new AttentiveReader(fixture.protection()).pins(before, now))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("S1.12 A pinned count, step and change are each found")
    void found() {
        Released pinnedCount = released(figure(5, 9, 30), figure(1, 4, 30), figure(0, 4, 30));
        assertThat(reader.pins(pinnedCount)).contains(new Pinned("0", Measure.STARTED, Pinned.Kind.COUNT, false));
        Released pinnedStep = released(figure(8, 10, 30), figure(6, 7, 30), figure(0, 4, 30));
        assertThat(reader.pins(pinnedStep)).containsExactly(new Pinned("0", Measure.STARTED, Pinned.Kind.STEP, false));
        Released before = released(figure(5, 7, 30), figure(0, 4, 30), figure(0, 4, 30));
        Released now = released(figure(8, 9, 30), figure(0, 4, 30), figure(0, 4, 30));
        assertThat(reader.pins(before, now))
                .containsExactly(new Pinned("0", Measure.REGISTERED, Pinned.Kind.CHANGE, false));
    }

    @Test
    @DisplayName("S1.12 S8.2 A municipality that is divided now is still read beside what it was as a whole")
    void dividedNow() {
        Released before = place("0", part("a", 3, 4, 40), part("b", 8, 10, 30), figure(11, 14, 70));
        Released divided = place("a", part("a/1", 2, 3, 20), part("a/2", 3, 4, 20), figure(5, 7, 40));
        Released now = place("0", divided, part("b", 8, 10, 30), figure(13, 17, 70));
        assertThat(reader.pins(before, now)).contains(new Pinned("a", Measure.COMPLETED, Pinned.Kind.CHANGE, false));
    }

    @Test
    @DisplayName("S1.12 The assumption that nobody left falls where the releases speak against it, and only there")
    void assumptionFalls() {
        Released movedBefore = place("1", part("a", 0, 4, 30), part("b", 8, 10, 30), figure(8, 12, 60));
        Released movedNow = place("1", part("a", 5, 7, 30), part("b", 8, 10, 30), figure(13, 17, 60));
        assertThat(reader.pins(movedBefore, movedNow)).isEmpty();
        Released heldNow = place("1", part("a", 5, 7, 30), part("b", 8, 10, 30), figure(13, 14, 60));
        Released heldBefore = place("1", part("a", 0, 4, 30), part("b", 8, 10, 30), figure(10, 14, 60));
        assertThat(reader.pins(heldBefore, heldNow)).isNotEmpty().allMatch(Pinned::ifNobodyLeft);
        Released fellBefore = place("2", part("c", 8, 10, 30), part("d", 8, 10, 30), figure(16, 20, 60));
        Released fellNow = place("2", part("c", 5, 7, 30), part("d", 8, 10, 30), figure(13, 17, 60));
        Released before = place("0", heldBefore, fellBefore, figure(24, 34, 120));
        Released now = place("0", heldNow, fellNow, figure(24, 34, 120));
        assertThat(reader.pins(before, now))
                .extracting(Pinned::code)
                .isNotEmpty()
                .doesNotContain("0", "2", "c", "d");
    }

    @Test
    @DisplayName("S1.12 Missing figures and changed headcounts are read, but their changes are not judged")
    void changedHeadcounts() {
        DisclosureFilter filter = new DisclosureFilter(FIVE);
        Released before = filter.release(new Tally.Whole(
                "0", List.of(new Tally.Undeclared("1"), new Tally.Leaf("2", new Counts(40, 20, 10, 5)))));
        Released now = filter.release(new Tally.Whole(
                "0",
                List.of(
                        new Tally.Leaf("1", new Counts(30, 20, 10, 5)),
                        new Tally.Leaf("2", new Counts(46, 20, 10, 5)))));
        assertThat(reader.pins(before, now)).isEmpty();
        assertThatThrownBy(() -> reader.pins(before, now.parts().get(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S2.5 A county that got or lost a municipality is read, and what remains of it beside what it was")
    void changedPlaces() {
        DisclosureFilter filter = new DisclosureFilter(FIVE);
        Tally.Leaf one = new Tally.Leaf("1", new Counts(40, 20, 10, 5));
        Tally.Leaf two = new Tally.Leaf("2", new Counts(30, 20, 10, 5));
        Released small = filter.release(new Tally.Whole("0", List.of(one)));
        Released large = filter.release(new Tally.Whole("0", List.of(one, two)));
        assertThat(reader.pins(small, large)).isEmpty();
        assertThat(reader.pins(large, small)).isEmpty();

        Released before =
                new Released("0", figure(0, 4, 30), figure(0, 4, 30), figure(0, 4, 30), List.of(part("a", 0, 4, 30)));
        Figure five = figure(5, 6, 30);
        Released now = new Released(
                "0",
                figure(5, 10, 60),
                figure(5, 10, 60),
                figure(5, 10, 60),
                List.of(new Released("a", five, figure(4, 6, 30), figure(1, 3, 30), List.of()), part("b", 0, 4, 30)));
        assertThat(reader.pins(before, now)).contains(new Pinned("a", Measure.COMPLETED, Pinned.Kind.COUNT, false));
    }

    private static Released place(String code, Released one, Released other, Figure figure) {
        return new Released(code, figure, figure, figure, List.of(one, other));
    }

    private static Released part(String code, int from, int to, int headcount) {
        Figure figure = figure(from, to, headcount);
        return new Released(code, figure, figure, figure, List.of());
    }

    private static Released released(Figure registered, Figure started, Figure completed) {
        return new Released("0", registered, started, completed, List.of());
    }

    private static Figure figure(int from, int to, int headcount) {
        return new Figure(from, to, headcount, 0);
    }
}
