package se.larstig.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larstig.disclosure.FigureWords.Phrase.ABOUT;
import static se.larstig.disclosure.FigureWords.Phrase.ALL_BUT_COUNT;
import static se.larstig.disclosure.FigureWords.Phrase.AT_LEAST;
import static se.larstig.disclosure.FigureWords.Phrase.AT_LEAST_HALF;
import static se.larstig.disclosure.FigureWords.Phrase.AT_MOST_COUNT;
import static se.larstig.disclosure.FigureWords.Phrase.BETWEEN;
import static se.larstig.disclosure.FigureWords.Phrase.BETWEEN_COUNTS;
import static se.larstig.disclosure.FigureWords.Phrase.HIDDEN;
import static se.larstig.disclosure.FigureWords.Phrase.MISSING;
import static se.larstig.disclosure.FigureWords.Phrase.NOT_APPLICABLE;
import static se.larstig.disclosure.FigureWords.Phrase.UNDER;
import static se.larstig.disclosure.FigureWords.Phrase.UNDER_HALF;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

    @Test
    @DisplayName("S1.9 Signs stand for figures without numbers")
    void signs() {
        assertThat(Figure.NONE.words()).isEqualTo(FigureWords.of(NOT_APPLICABLE));
        assertThat(Figure.OUTDATED.words()).isEqualTo(FigureWords.of(MISSING));
        assertThat(words(0, 5, 5)).isEqualTo(FigureWords.of(HIDDEN));
        assertThat(counts(0, 5, 5)).isEqualTo(FigureWords.of(HIDDEN));
        assertThat(words(0, 5, 5).key()).isEqualTo("statistics.figure.hidden");
    }

    @Test
    @DisplayName("S1.9 Halves and quarters are called by name")
    void halvesAndQuarters() {
        assertThat(words(0, 4, 9)).isEqualTo(FigureWords.of(UNDER_HALF));
        assertThat(words(5, 9, 9)).isEqualTo(FigureWords.of(AT_LEAST_HALF));
        assertThat(words(0, 3, 16)).isEqualTo(FigureWords.of(UNDER, 25));
        assertThat(words(4, 7, 16)).isEqualTo(FigureWords.of(BETWEEN, 25, 49));
        assertThat(words(8, 11, 16)).isEqualTo(FigureWords.of(BETWEEN, 50, 74));
        assertThat(words(12, 16, 16)).isEqualTo(FigureWords.of(AT_LEAST, 75));
    }

    @Test
    @DisplayName("S1.9 Larger groups are described in percent or in persons")
    void largerGroups() {
        assertThat(words(0, 4, 42)).isEqualTo(FigureWords.of(UNDER, 10));
        assertThat(words(0, 16, 279)).isEqualTo(FigureWords.of(UNDER, 6));
        assertThat(words(17, 19, 42)).isEqualTo(FigureWords.of(ABOUT, 43, 40, 46));
        assertThat(words(4, 10, 19)).isEqualTo(FigureWords.of(BETWEEN, 21, 53));
        assertThat(words(31, 35, 35)).isEqualTo(FigureWords.of(AT_LEAST, 88));
        assertThat(counts(0, 4, 42)).isEqualTo(FigureWords.of(AT_MOST_COUNT, 4, 42));
        assertThat(counts(38, 42, 42)).isEqualTo(FigureWords.of(ALL_BUT_COUNT, 4, 42));
        assertThat(counts(17, 19, 42)).isEqualTo(FigureWords.of(BETWEEN_COUNTS, 17, 19, 42));
    }

    @Test
    @DisplayName("S1.9 What the words say in percent agrees with the verdict about every target")
    void wordsAndVerdictsAgree() {
        for (int headcount = 20; headcount <= 120; headcount++) {
            for (Range step : Steps.of(headcount, 3, Protection.USUAL).ranges()) {
                Figure figure = Figure.of(step, headcount);
                FigureWords words = figure.words();
                List<Integer> numbers = words.numbers();
                for (int target = 1; target <= 100; target++) {
                    boolean promised = (words.phrase() == AT_LEAST && numbers.get(0) >= target)
                            || (words.phrase() == ABOUT && numbers.get(1) >= target);
                    boolean denied = (words.phrase() == UNDER && numbers.get(0) <= target)
                            || (words.phrase() == ABOUT && numbers.get(2) < target);
                    Verdict verdict = figure.against(new Target(target));
                    if (promised) {
                        assertThat(verdict).isEqualTo(Verdict.REACHED);
                    }
                    if (denied) {
                        assertThat(verdict).isEqualTo(Verdict.NOT_REACHED);
                    }
                    if (words.phrase() == AT_LEAST) {
                        assertThat(verdict == Verdict.REACHED).isEqualTo(promised);
                    }
                }
            }
        }
    }

    private static FigureWords words(int from, int to, int headcount) {
        return new Figure(from, to, headcount, 0).words();
    }

    private static FigureWords counts(int from, int to, int headcount) {
        return new Figure(from, to, headcount, 0).countWords();
    }
}
