package se.larstig.external;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.larstig.shared.Refused;

/**
 * EX4.1: what an employer says of one quarter.
 *
 * @param group of professions
 * @param quarter its first day
 * @param persons how many took the course in it
 */
public record Reported(Learnt course, String municipality, String group, LocalDate quarter, int persons) {

    private static final int MONTHS = 3;
    private static final int MOST_QUARTERS = 8;

    public Reported {
        if (!isFirstDay(quarter)) {
            throw new Refused("external.refused.quarter");
        }
        if (persons < 0) {
            throw new Refused("external.refused.reported-persons");
        }
    }

    private static boolean isFirstDay(LocalDate day) {
        return day.getDayOfMonth() == 1 && day.getMonth().firstMonthOfQuarter() == day.getMonth();
    }

    /** The quarters of which can be reported, by their first days: those that are over, the newest first. */
    public static List<LocalDate> quarters(LocalDate today) {
        var current = today.withMonth(today.getMonth().firstMonthOfQuarter().getValue())
                .withDayOfMonth(1);
        return Stream.iterate(current.minusMonths(MONTHS), quarter -> quarter.minusMonths(MONTHS))
                .limit(MOST_QUARTERS)
                .toList();
    }
}
