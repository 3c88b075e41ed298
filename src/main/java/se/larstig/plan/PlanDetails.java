package se.larstig.plan;

import java.time.LocalDate;
import se.larstig.shared.Refused;

/**
 * PL1.1: what stands at the head of a plan.
 *
 * @param strategy what it serves; may be empty
 * @param strategyLink https, or empty
 * @param registerNumber the diarienummer; may be empty
 */
public record PlanDetails(
        String title,
        String strategy,
        String strategyLink,
        String registerNumber,
        LocalDate firstDay,
        LocalDate lastDay) {

    static final int LONGEST_TITLE = 150;
    static final int LONGEST_STRATEGY = 200;
    static final int LONGEST_LINK = 500;
    static final int LONGEST_REGISTER_NUMBER = 60;
    private static final int MOST_YEARS = 6;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_OF_A_CENTURY = 100;

    public PlanDetails {
        title = title.strip();
        strategy = strategy.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Refused("plan.refused.title", LONGEST_TITLE);
        }
        if (strategy.length() > LONGEST_STRATEGY) {
            throw new Refused("plan.refused.strategy", LONGEST_STRATEGY);
        }
        strategyLink = link(strategyLink);
        registerNumber = registerNumber(registerNumber);
        if (!isOfThisCentury(firstDay) || !isOfThisCentury(lastDay)) {
            throw new Refused("plan.refused.year");
        }
        if (!lastDay.isAfter(firstDay) || lastDay.isAfter(firstDay.plusYears(MOST_YEARS))) {
            throw new Refused("plan.refused.period", MOST_YEARS);
        }
    }

    /** A slip of the finger such as 2207 would be asked of people for ever. */
    static boolean isOfThisCentury(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() < FIRST_YEAR + YEARS_OF_A_CENTURY;
    }

    /** An https address without the name of a user in it, or nothing. */
    static String link(String text) {
        var link = text.strip();
        if (!link.isEmpty() && (link.length() > LONGEST_LINK || !link.matches("https://[^\\s@/]+(/\\S*)?"))) {
            throw new Refused("plan.refused.link");
        }
        return link;
    }

    static String registerNumber(String text) {
        var number = text.strip();
        if (number.length() > LONGEST_REGISTER_NUMBER) {
            throw new Refused("plan.refused.register-number", LONGEST_REGISTER_NUMBER);
        }
        return number;
    }
}
