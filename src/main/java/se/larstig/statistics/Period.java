package se.larstig.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.larstig.shared.Clocks;

/**
 * A period that figures are about: a quarter, a tertial, a half-year, a year, or all time. There are no free dates, since
 * two periods that differ by a day tell what happened on that day.
 *
 * @param number 1 for the first of its kind in the year; 1 for a year and for all time
 */
public record Period(Kind kind, int year, int number) implements Comparable<Period> {

    /** The kinds, with how many there are in a year. */
    public enum Kind {
        QUARTER("q", 4),
        TERTIAL("t", 3),
        HALF_YEAR("h", 2),
        YEAR("y", 1),
        ALL("all", 0);

        private final String letter;
        private final int inYear;

        Kind(String letter, int inYear) {
            this.letter = letter;
            this.inYear = inYear;
        }
    }

    public static final Period ALL = new Period(Kind.ALL, 2000, 1);

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::firstDay).thenComparing(Period::kind, Comparator.reverseOrder());

    private static final Pattern CODE = Pattern.compile("(20\\d\\d)([qthy])([1-4])");
    private static final int MONTHS = 12;

    public Period {
        if (number < 1 || number > Math.max(1, kind.inYear)) {
            throw new IllegalArgumentException("no such period: " + year + " " + kind + " " + number);
        }
    }

    /** The period with this code, as {@code 2026q3} or {@code all}. */
    public static Optional<Period> of(String code) {
        if (code.equals(Kind.ALL.letter)) {
            return Optional.of(ALL);
        }
        var match = CODE.matcher(code);
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(match.group(3));
        for (var kind : Kind.values()) {
            if (kind.letter.equals(match.group(2)) && number <= kind.inYear) {
                return Optional.of(new Period(kind, Integer.parseInt(match.group(1)), number));
            }
        }
        return Optional.empty();
    }

    /** The period of the kind in which the day lies. */
    public static Period around(Kind kind, LocalDate day) {
        return kind == Kind.ALL
                ? ALL
                : new Period(kind, day.getYear(), (day.getMonthValue() - 1) / (MONTHS / kind.inYear) + 1);
    }

    /** The periods among which a reader chooses: the current of each kind, and the one before it. */
    public static List<Period> choices(LocalDate today) {
        var choices = new ArrayList<Period>();
        for (var kind : Kind.values()) {
            var current = around(kind, today);
            choices.add(current);
            if (kind != Kind.ALL) {
                choices.add(current.before());
            }
        }
        return choices;
    }

    /** By first day, a longer one first. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** The period of the same kind before this one. */
    public Period before() {
        return kind == Kind.ALL ? this : around(kind, firstDay().minusDays(1));
    }

    /** The period of the same kind after this one. */
    Period after() {
        return kind == Kind.ALL ? this : around(kind, firstDay().plusMonths(MONTHS / kind.inYear));
    }

    public LocalDate firstDay() {
        return kind == Kind.ALL
                ? LocalDate.of(year, 1, 1)
                : LocalDate.of(year, (number - 1) * (MONTHS / kind.inYear) + 1, 1);
    }

    /** The last day, or the given day when that comes before it: a period that goes on ends today. */
    public LocalDate lastDay(LocalDate today) {
        if (kind == Kind.ALL) {
            return today;
        }
        var last = firstDay().plusMonths(MONTHS / kind.inYear).minusDays(1);
        return last.isAfter(today) ? today : last;
    }

    /** The first moment after the day, in Stockholm. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant();
    }

    public String code() {
        return kind == Kind.ALL ? kind.letter : year + kind.letter + number;
    }
}
