package se.larstig.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.plan.ObligationQueries.Overview;
import se.larstig.plan.ObligationQueries.Standing;
import se.larstig.shared.Scope;

/** PL5.11: from the obligations of today and of an earlier day to how many persons stand how. */
final class Standings {

    private static final int SOON_DAYS = 30;

    private Standings() {}

    static Overview of(Facts facts, Scope scope, LocalDate today, LocalDate since, boolean adopted) {
        var units = facts.unitsWithin(scope);
        var derivation = new Derivation(facts);
        var now = within(derivation.on(today), units);
        var then = within(derivation.on(since), units);
        var byUnit = now.stream()
                .collect(Collectors.groupingBy(
                        each -> units.getOrDefault(each.employment(), 0L), TreeMap::new, Collectors.toList()));
        return new Overview(
                adopted,
                since,
                standing(0, now, then, today),
                byUnit.entrySet().stream()
                        .map(unit -> standing(unit.getKey(), unit.getValue(), then, today))
                        .toList());
    }

    private static List<Obligation> within(List<Obligation> all, Map<Long, Long> units) {
        return all.stream().filter(each -> units.containsKey(each.employment())).toList();
    }

    private static Standing standing(long unit, List<Obligation> now, List<Obligation> then, LocalDate today) {
        var persons = byPerson(now);
        var before = byPerson(then);
        var ready = 0;
        var late = 0;
        var dueSoon = 0;
        var endsSoon = 0;
        var became = 0;
        var lapsed = 0;
        var newly = 0;
        for (var person : persons.entrySet()) {
            var all = person.getValue();
            var earlier = before.get(person.getKey());
            var isReady = isReady(all);
            var isLate = all.stream().anyMatch(Obligation::late);
            ready += isReady ? 1 : 0;
            late += isLate ? 1 : 0;
            dueSoon += !isLate && all.stream().anyMatch(each -> isSoon(each, today)) ? 1 : 0;
            endsSoon += all.stream().anyMatch(Obligation::endsSoon) ? 1 : 0;
            newly += earlier == null ? 1 : 0;
            became += earlier != null && isReady && !isReady(earlier) ? 1 : 0;
            lapsed += earlier != null && !isReady && isReady(earlier) ? 1 : 0;
        }
        return new Standing(unit, persons.size(), ready, late, dueSoon, endsSoon, became, lapsed, newly);
    }

    private static Map<Long, List<Obligation>> byPerson(Collection<Obligation> all) {
        return all.stream().collect(Collectors.groupingBy(Obligation::person));
    }

    private static boolean isReady(List<Obligation> all) {
        return all.stream().noneMatch(Obligation::open);
    }

    private static boolean isSoon(Obligation each, LocalDate today) {
        return each.open() && within(each.due(), today.plusDays(SOON_DAYS));
    }

    private static boolean within(@Nullable LocalDate due, LocalDate last) {
        return due != null && !due.isAfter(last);
    }
}
