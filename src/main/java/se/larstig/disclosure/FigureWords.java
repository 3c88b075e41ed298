package se.larstig.disclosure;

import java.util.List;

/**
 * A figure in words: which phrase, and the numbers to put into it. The phrases themselves stand in the text bundles
 * under {@link Phrase#key()}, with the numbers as {@code {0}}, {@code {1}} and {@code {2}}. Percentages are whole and
 * rounded outwards, so that a phrase never promises more than its range and never contradicts the verdict about a
 * target in whole percent.
 */
public record FigureWords(Phrase phrase, List<Integer> numbers) {

    public enum Phrase {
        /** {@code .} Nobody is concerned. */
        NOT_APPLICABLE("statistics.figure.notApplicable", 0),
        /** {@code -} The declared headcount is absent or smaller than the count, and has to be updated. */
        MISSING("statistics.figure.missing", 0),
        /** {@code ..} The group is too small to be shown: anything from none to all. */
        HIDDEN("statistics.figure.hidden", 0),
        /** Less than half. */
        UNDER_HALF("statistics.figure.underHalf", 0),
        /** Half or more. */
        AT_LEAST_HALF("statistics.figure.atLeastHalf", 0),
        /** Less than {0} percent, possibly none. */
        UNDER("statistics.figure.under", 1),
        /** {0} percent or more, possibly all. */
        AT_LEAST("statistics.figure.atLeast", 1),
        /** About {0} percent, more closely {1} to {2} percent. */
        ABOUT("statistics.figure.about", 3),
        /** {0} to {1} percent. */
        BETWEEN("statistics.figure.between", 2),
        /** At most {0} of {1} persons, possibly none. */
        AT_MOST_COUNT("statistics.figure.atMostCount", 2),
        /** All but at most {0} of {1} persons, possibly all. */
        ALL_BUT_COUNT("statistics.figure.allButCount", 2),
        /** {0} to {1} of {2} persons. */
        BETWEEN_COUNTS("statistics.figure.betweenCounts", 3);

        private final String key;
        private final int numbers;

        Phrase(String key, int numbers) {
            this.key = key;
            this.numbers = numbers;
        }

        /** The key of the phrase in the text bundles. */
        public String key() {
            return key;
        }
    }

    public FigureWords {
        numbers = List.copyOf(numbers);
        if (numbers.size() != phrase.numbers) {
            throw new IllegalArgumentException(phrase + " takes " + phrase.numbers + " numbers");
        }
    }

    static FigureWords of(Phrase phrase, Integer... numbers) {
        return new FigureWords(phrase, List.of(numbers));
    }

    /** The key of the phrase in the text bundles. */
    public String key() {
        return phrase.key();
    }
}
