package se.larstig.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/**
 * PL4: by when, as data. Start at {@link #first}, the last day for the first time; {@link #countsUntil} says how long what was
 * done counts by this rule, and {@link #again} by which day it is then to be done again.
 *
 * @param day the day of {@link DueKind#BY_DAY}; null for all others
 * @param number days of {@link DueKind#AFTER_START} and {@link DueKind#MANDATE}, months of {@link DueKind#AFTER_LAST}, months
 *     of a whole {@link DueKind#CYCLE}; null for a day
 * @param month the month, 1 to 12, with whose end a {@link DueKind#CYCLE} ends; null for all others
 */
public record DueRule(
        DueKind kind,
        @Nullable LocalDate day,
        @Nullable Integer number,
        @Nullable Integer month) {

    /** PL4.1, PL4.4: what everybody has at least. */
    static final int GRACE_DAYS = 30;

    public static final int MOST_DAYS = 730;
    public static final int MOST_MONTHS = 120;

    private static final int FIRST_MANDATE_YEAR = 2023;
    private static final int MANDATE_YEARS = 4;
    private static final int HALF_YEAR = 6;
    private static final int YEAR = 12;

    public DueRule {
        var sound = switch (kind) {
            case BY_DAY -> day != null && PlanDetails.isOfThisCentury(day) && number == null && month == null;
            case AFTER_START, MANDATE -> day == null && month == null && within(number, MOST_DAYS);
            case AFTER_LAST -> day == null && month == null && within(number, MOST_MONTHS);
            case CYCLE ->
                day == null && within(month, YEAR) && number != null && (number == HALF_YEAR || number == YEAR);
        };
        if (!sound) {
            throw new Refused(kind.refusal());
        }
    }

    public static DueRule by(LocalDate day) {
        return new DueRule(DueKind.BY_DAY, day, null, null);
    }

    public static DueRule afterStart(int days) {
        return new DueRule(DueKind.AFTER_START, null, days, null);
    }

    public static DueRule everyYearIn(int month) {
        return new DueRule(DueKind.CYCLE, null, YEAR, month);
    }

    public static DueRule everyHalfYearIn(int month) {
        return new DueRule(DueKind.CYCLE, null, HALF_YEAR, month);
    }

    public static DueRule afterLast(int months) {
        return new DueRule(DueKind.AFTER_LAST, null, months, null);
    }

    public static DueRule mandate(int days) {
        return new DueRule(DueKind.MANDATE, null, days, null);
    }

    private static boolean within(@Nullable Integer number, int most) {
        return number != null && number >= 1 && number <= most;
    }

    /** The last day on which she is to have it, who has never done it and of whom it is asked since {@code began}. */
    public LocalDate first(LocalDate began) {
        var grace = began.plusDays(GRACE_DAYS);
        return switch (kind) {
            case BY_DAY -> later(Objects.requireNonNull(day), grace);
            case AFTER_START, MANDATE -> began.plusDays(count());
            case CYCLE -> endOfCycle(grace);
            case AFTER_LAST -> grace;
        };
    }

    /** The last day on which what was done on the day counts; null when this rule sets none. */
    public @Nullable LocalDate countsUntil(LocalDate doneOn) {
        return switch (kind) {
            case BY_DAY, AFTER_START -> null;
            case CYCLE -> endOfCycle(doneOn.plusMonths(count() / 2));
            case AFTER_LAST -> doneOn.plusMonths(count());
            case MANDATE -> endOfMandate(doneOn);
        };
    }

    /** By when it is to be done again, when by this rule it counts until the day. */
    LocalDate again(LocalDate countsUntil) {
        return kind == DueKind.MANDATE ? countsUntil.plusDays(count()) : countsUntil;
    }

    private int count() {
        return Objects.requireNonNull(number);
    }

    /** PL4.3: the first last day of a cycle that is this day or later. */
    private LocalDate endOfCycle(LocalDate from) {
        var end = YearMonth.from(from);
        while (Math.floorMod(end.getMonthValue() - Objects.requireNonNull(month), count()) != 0) {
            end = end.plusMonths(1);
        }
        return end.atEndOfMonth();
    }

    /** PL4.5. */
    private static LocalDate endOfMandate(LocalDate day) {
        var years = Math.floorMod(day.getYear() - FIRST_MANDATE_YEAR, MANDATE_YEARS);
        return LocalDate.of(day.getYear() - years + MANDATE_YEARS - 1, 12, 31);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
