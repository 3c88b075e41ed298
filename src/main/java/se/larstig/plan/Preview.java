package se.larstig.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.EmploymentKind;
import se.larstig.organisation.EmployerKind;

/** PL4.6: what a line asks of three invented people, by the same function that says what it asks of real ones. */
public final class Preview {

    /** Who they are. */
    public enum Who {
        /** began on the day and has not taken it */
        NEWCOMER,
        /** has worked there for five years and has not taken it */
        VETERAN,
        /** has worked there for five years and took it two years ago */
        TRAINED
    }

    /**
     * One of them.
     *
     * @param obligation what is asked of her; null: nothing
     */
    public record Case(Who who, @Nullable Obligation obligation) {}

    private static final long EMPLOYER = 1;
    private static final long LINE = 1;
    private static final int YEARS_THERE = 5;
    private static final int YEARS_SINCE = 2;

    private Preview() {}

    /** What it asks on the day on which it is adopted. */
    public static List<Case> of(Demand demand, LocalDate day) {
        var everybody = new Audience(
                Set.of(), Set.of(), Set.of(), Set.of(), demand.audience().newlyEmployed());
        var facts = new Facts(
                List.of(
                        post(Who.NEWCOMER, day),
                        post(Who.VETERAN, day.minusYears(YEARS_THERE)),
                        post(Who.TRAINED, day.minusYears(YEARS_THERE))),
                List.of(new Facts.Edition(1, 1, day, day.plusYears(YEARS_THERE), null, List.of(LINE))),
                Map.of(
                        LINE,
                        new Demand(
                                everybody,
                                demand.courses(),
                                demand.elsewhere(),
                                demand.all(),
                                demand.due(),
                                demand.validMonths())),
                List.of(new Facts.Adopted(EMPLOYER, LINE, day, null, null)),
                demand.asked().stream()
                        .map(what -> new Facts.Done(Who.TRAINED.ordinal(), what, 1, day.minusYears(YEARS_SINCE), null))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var asked =
                new Derivation(facts).on(day).stream().collect(Collectors.toMap(Obligation::employment, each -> each));
        return List.of(Who.values()).stream()
                .map(who -> new Case(who, asked.get((long) who.ordinal())))
                .toList();
    }

    private static Facts.Post post(Who who, LocalDate from) {
        return new Facts.Post(
                who.ordinal(),
                who.ordinal(),
                EMPLOYER,
                0,
                EmployerKind.SOCIAL_SERVICES,
                "",
                "",
                "",
                EmploymentKind.EMPLOYED,
                from,
                null,
                List.of());
    }
}
