package se.larstig.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.larstig.organisation.EmployerKind;
import se.larstig.plan.Audience;

/**
 * S8.1: how profession groups are split so that the audience of each line is a union of the pieces. Two professions, each at
 * a kind of employer, are of one atom when every audience holds both or neither.
 */
final class Atoms {

    /** Those of a profession at a kind of employer. */
    record Pair(String profession, EmployerKind kind) {}

    private final Map<String, String> groups;
    private final Map<String, Map<Pair, Integer>> numbers = new HashMap<>();

    /**
     * @param groups each profession's group, in their order
     * @param audiences that are of professions alone
     */
    Atoms(Map<String, String> groups, List<Audience> audiences) {
        this.groups = new LinkedHashMap<>(groups);
        var known = new HashMap<String, List<List<Boolean>>>();
        groups.forEach((profession, group) -> {
            for (var kind : EmployerKind.values()) {
                var held = audiences.stream()
                        .map(audience -> audience.has(profession, group, kind))
                        .toList();
                var all = known.computeIfAbsent(group, none -> new ArrayList<>());
                if (!all.contains(held)) {
                    all.add(held);
                }
                numbers.computeIfAbsent(group, none -> new LinkedHashMap<>())
                        .put(new Pair(profession, kind), all.indexOf(held) + 1);
            }
        });
    }

    /** The atom's number within the group, from 1. */
    int of(String group, Pair pair) {
        return Objects.requireNonNull(numbers.get(group)).getOrDefault(pair, 0);
    }

    String groupOf(String profession) {
        return groups.getOrDefault(profession, profession);
    }

    /** All professions of the group at this kind of employer. */
    Set<Pair> all(String group, EmployerKind kind) {
        return numbers.getOrDefault(group, Map.of()).keySet().stream()
                .filter(pair -> pair.kind() == kind)
                .collect(Collectors.toSet());
    }

    /** All that is of the group's atom. */
    Set<Pair> all(String group, int number) {
        return numbers.getOrDefault(group, Map.of()).entrySet().stream()
                .filter(each -> each.getValue() == number)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
