package se.larstig.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The filter by example. */
class ExampleCountyTest {

    private final DisclosureFilter filter = new DisclosureFilter(Protection.USUAL);

    @Test
    @DisplayName("S1.3 S1.5 S1.7 Six municipalities in Norrbotten, their county and a cluster")
    void norrbotten() {
        Released county = filter.release(whole(
                "25",
                leaf("Arjeplog", 3, 2),
                leaf("Överkalix", 9, 4),
                leaf("Arvidsjaur", 16, 6),
                leaf("Kalix", 35, 32),
                leaf("Gällivare", 42, 17),
                leaf("Luleå", 174, 121)));
        assertThat(completed(county, "Arjeplog")).isEqualTo(figure(0, 3, 3));
        assertThat(completed(county, "Överkalix")).isEqualTo(figure(0, 4, 9));
        assertThat(completed(county, "Arvidsjaur")).isEqualTo(figure(4, 7, 16));
        assertThat(completed(county, "Kalix")).isEqualTo(figure(31, 35, 35));
        assertThat(completed(county, "Gällivare")).isEqualTo(figure(17, 19, 42));
        assertThat(completed(county, "Luleå")).isEqualTo(figure(119, 121, 174));
        assertThat(completed(county, "25")).isEqualTo(figure(171, 189, 279));
        assertThat(completed(county, "25").words()).isEqualTo(FigureWords.of(FigureWords.Phrase.ABOUT, 65, 61, 68));
        assertThat(completed(county, "Arjeplog").plus(completed(county, "Arvidsjaur")))
                .isEqualTo(figure(4, 10, 19));
    }

    @Test
    @DisplayName("S1.5 Gotland: a single municipality is repeated by its county")
    void oneMunicipality() {
        Released county = filter.release(whole("09", leaf("0980", 42, 17)));
        assertThat(county.completed()).isEqualTo(completed(county, "0980")).isEqualTo(figure(17, 19, 42));
    }

    @Test
    @DisplayName("S1.5 Two municipalities are shown as their plain sum")
    void twoMunicipalities() {
        Released county = filter.release(whole("0", leaf("1", 42, 17), leaf("2", 300, 150)));
        assertThat(county.completed()).isEqualTo(completed(county, "1").plus(completed(county, "2")));
    }

    @Test
    @DisplayName("S1.5 A county of fifteen is sharper than the sum of its municipalities")
    void fifteenMunicipalities() {
        Tally.Leaf[] leaves = new Tally.Leaf[15];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = leaf("" + i, 42, 17);
        }
        Figure county = filter.release(whole("0", leaves)).completed();
        assertThat(county.to() - county.from()).isLessThan(15 * 2);
        assertThat(15 * 17).isBetween(county.from(), county.to());
    }

    @Test
    @DisplayName("S1.2 A headcount of 0 is not applicable, and adds nothing to its county")
    void nobody() {
        Released county = filter.release(whole("0", leaf("1", 0, 0), leaf("2", 42, 17)));
        assertThat(completed(county, "1")).isEqualTo(Figure.NONE);
        assertThat(county.completed()).isEqualTo(figure(17, 19, 42));
    }

    @Test
    @DisplayName("S1.2 More persons than declared, or no declaration, is missing, and the county says so")
    void outdatedHeadcount() {
        Released county = filter.release(
                whole("0", new Tally.Leaf("1", new Counts(9, 10, 2, 2)), new Tally.Undeclared("2"), leaf("3", 42, 17)));
        assertThat(completed(county, "1")).isEqualTo(Figure.OUTDATED);
        assertThat(completed(county, "2")).isEqualTo(Figure.OUTDATED);
        assertThat(county.completed()).isEqualTo(new Figure(17, 19, 42, 2));
        Released none = filter.release(whole("0", leaf("1", 0, 3)));
        assertThat(none.completed().isMissing()).isTrue();
    }

    @Test
    @DisplayName("S1.2 A new declaration counts from a difference of k")
    void frozenHeadcount() {
        assertThat(Protection.USUAL.replaces(34, 30)).isFalse();
        assertThat(Protection.USUAL.replaces(35, 30)).isTrue();
        assertThat(Protection.USUAL.replaces(25, 30)).isTrue();
    }

    @Test
    @DisplayName("S1.3 Up to k persons are hidden, whatever they have done")
    void smallGroups() {
        for (int count = 0; count <= 5; count++) {
            Released released = filter.release(leaf("1", 5, count));
            assertThat(released.completed().isHidden()).isTrue();
        }
    }

    @Test
    @DisplayName("S1.3 With k = 3 four persons are still hidden, and five are halved")
    void leastProtection() {
        DisclosureFilter least = new DisclosureFilter(new Protection(3));
        assertThat(least.release(leaf("1", 4, 2)).completed().isHidden()).isTrue();
        assertThat(least.release(leaf("1", 5, 2)).completed()).isEqualTo(figure(0, 2, 5));
        assertThatThrownBy(() -> new Protection(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S1.7 Two audiences together are the sum of their trees")
    void twoAudiences() {
        Released one = filter.release(whole("0", leaf("1", 42, 17), leaf("2", 9, 4)));
        Released other = filter.release(whole("0", leaf("1", 16, 6), new Tally.Undeclared("2")));
        Released both = one.plus(other);
        assertThat(completed(both, "1")).isEqualTo(figure(21, 26, 58));
        assertThat(completed(both, "2")).isEqualTo(new Figure(0, 4, 9, 1));
        assertThatThrownBy(() -> one.plus(completedElsewhere())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S1.8 Counts within the same steps give the same release, so no count is in it")
    void countsAreGone() {
        Released one = filter.release(whole("0", leaf("1", 42, 17), leaf("2", 42, 30), leaf("3", 9, 4)));
        Released other = filter.release(whole("0", leaf("1", 42, 18), leaf("2", 42, 29), leaf("3", 9, 4)));
        assertThat(one).isEqualTo(other).hasToString(other.toString());
        assertThat(new Counts(42, 17, 16, 15)).hasToString("Counts[]");
    }

    @Test
    @DisplayName("S1.2 Counts run from completed over started to registered, and siblings differ in code")
    void refused() {
        assertThatThrownBy(() -> new Counts(9, 3, 4, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counts(9, 3, 2, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> whole("0", leaf("1", 9, 1), leaf("1", 9, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> whole("0")).isInstanceOf(IllegalArgumentException.class);
    }

    private Released completedElsewhere() {
        return filter.release(whole("9", leaf("1", 42, 17)));
    }

    private static Figure completed(Released released, String code) {
        return released.find(code).orElseThrow().completed();
    }

    private static Figure figure(int from, int to, int headcount) {
        return new Figure(from, to, headcount, 0);
    }

    private static Tally.Whole whole(String code, Tally... parts) {
        return new Tally.Whole(code, List.of(parts));
    }

    private static Tally.Leaf leaf(String code, int headcount, int completed) {
        return new Tally.Leaf(code, new Counts(headcount, completed, completed, completed));
    }
}
