package se.larstig.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Protection;
import se.larstig.plan.Audience;

/**
 * S8.2: the leaves of a county's release, the same for all courses and lines: each profession group in each municipality, or
 * its atoms where all employers there have divided it. What is counted is counted on these, and so nothing that is shown
 * overlaps anything else that is.
 */
final class Ground {

    /** What the release before showed of a profession group in a municipality: the headcount of each leaf by its code. */
    record Earlier(Map<StatisticsQueries.Cell, Map<String, Integer>> headcounts, boolean sameYear) {

        static final Earlier NONE = new Earlier(Map.of(), false);
    }

    /**
     * A leaf.
     *
     * @param code the municipality's, or one of its parts
     * @param number the atom's within the group; 0 for the whole group
     * @param headcount declared and frozen
     * @param parts what the employers have declared of it
     */
    record Leaf(
            StatisticsQueries.Cell cell,
            String code,
            int number,
            int headcount,
            List<Part> parts,
            Set<Atoms.Pair> pairs) {

        /** Whether all of it is of the audience, nobody is (false), or only some are (empty). */
        Optional<Boolean> isOf(Audience audience) {
            if (pairs.isEmpty()) {
                return Optional.of(false);
            }
            var held = pairs.stream()
                    .map(pair -> audience.has(pair.profession(), cell.professionGroup(), pair.kind()))
                    .collect(Collectors.toSet());
            return held.size() == 1 ? Optional.of(held.contains(true)) : Optional.empty();
        }
    }

    /** What one employer has declared of a leaf. */
    record Part(long employer, int persons) {}

    private final Atoms atoms;
    private final Protection protection;
    private final Map<StatisticsQueries.Cell, List<Leaf>> leaves = new HashMap<>();

    Ground(Atoms atoms, List<Declaration> declared, Earlier earlier, Protection protection) {
        this.atoms = atoms;
        this.protection = protection;
        var byCell = new LinkedHashMap<StatisticsQueries.Cell, List<Declaration>>();
        declared.forEach(each ->
                byCell.computeIfAbsent(each.cell(), none -> new ArrayList<>()).add(each));
        byCell.forEach((cell, all) ->
                leaves.put(cell, leaves(cell, all, earlier.headcounts.getOrDefault(cell, Map.of()), earlier.sameYear)));
    }

    /** The leaves of a group in a municipality; none when nothing is declared there. */
    List<Leaf> of(StatisticsQueries.Cell cell) {
        return leaves.getOrDefault(cell, List.of());
    }

    /** Whether those of this profession and kind of employer are counted in the leaf. */
    boolean holds(Leaf leaf, Atoms.Pair pair) {
        var group = leaf.cell.professionGroup();
        return atoms.groupOf(pair.profession()).equals(group)
                && (leaf.number == 0 || atoms.of(group, pair) == leaf.number);
    }

    boolean isDivided() {
        return leaves.values().stream().anyMatch(some -> some.size() > 1);
    }

    /** S8.2: a group that was whole, or divided, in an earlier release of the year is so in this one. */
    private List<Leaf> leaves(
            StatisticsQueries.Cell cell, List<Declaration> all, Map<String, Integer> frozen, boolean sameYear) {
        var divided = sameYear && !frozen.isEmpty() ? frozen.size() > 1 : canBeDivided(all);
        if (!divided) {
            return List.of(whole(cell, all, frozen.size() == 1 ? frozen.get(cell.municipality()) : null));
        }
        var parts = new TreeMap<Integer, List<Part>>();
        for (var each : all) {
            if (each.persons() == 0) {
                continue;
            }
            var inAtoms = new TreeMap<Integer, Integer>();
            if (each.parts().isEmpty()) {
                each.pairs(atoms).stream()
                        .map(pair -> atoms.of(cell.professionGroup(), pair))
                        .findFirst()
                        .ifPresent(number -> inAtoms.put(number, each.persons()));
            } else {
                each.parts()
                        .forEach((profession, persons) -> inAtoms.merge(
                                atoms.of(cell.professionGroup(), new Atoms.Pair(profession, each.kind())),
                                persons,
                                Integer::sum));
            }
            inAtoms.forEach((number, persons) ->
                    parts.computeIfAbsent(number, none -> new ArrayList<>()).add(new Part(each.employer(), persons)));
        }
        if (sameYear && !frozen.isEmpty()) {
            return asBefore(cell, frozen, canBeDivided(all) ? parts : Map.of());
        }
        if (parts.size() < 2) {
            return List.of(whole(cell, all, null));
        }
        return parts.entrySet().stream()
                .map(each -> leaf(
                        cell,
                        each.getKey(),
                        frozen.get(code(cell, each.getKey())),
                        sum(each.getValue()),
                        each.getValue()))
                .toList();
    }

    /** The atoms of the release before, and new ones. One that is no longer declared keeps its headcount until the year is over. */
    private List<Leaf> asBefore(
            StatisticsQueries.Cell cell, Map<String, Integer> frozen, Map<Integer, List<Part>> parts) {
        var numbers = new TreeSet<>(parts.keySet());
        frozen.keySet().forEach(code -> numbers.add(Integer.valueOf(code.substring(code.indexOf('/') + 1))));
        return numbers.stream()
                .map(number -> {
                    var own = parts.getOrDefault(number, List.of());
                    return leaf(cell, number, frozen.get(code(cell, number)), own.isEmpty() ? null : sum(own), own);
                })
                .toList();
    }

    private Leaf leaf(
            StatisticsQueries.Cell cell,
            int number,
            @Nullable Integer frozen,
            @Nullable Integer declared,
            List<Part> parts) {
        return new Leaf(
                cell,
                code(cell, number),
                number,
                declared != null ? headcount(declared, frozen) : frozen == null ? 0 : frozen,
                parts,
                atoms.all(cell.professionGroup(), number));
    }

    private Leaf whole(StatisticsQueries.Cell cell, List<Declaration> all, @Nullable Integer frozen) {
        var pairs = new HashSet<Atoms.Pair>();
        all.stream().filter(each -> each.persons() > 0).forEach(each -> pairs.addAll(each.pairs(atoms)));
        return new Leaf(
                cell,
                cell.municipality(),
                0,
                headcount(all.stream().mapToInt(Declaration::persons).sum(), frozen),
                all.stream()
                        .filter(each -> each.persons() > 0)
                        .map(each -> new Part(each.employer(), each.persons()))
                        .toList(),
                pairs);
    }

    /** Whether each employer says how many it has in each atom: it has divided the group, or all it may have are of one. */
    private boolean canBeDivided(List<Declaration> all) {
        return all.stream()
                .filter(each -> each.persons() > 0 && each.parts().isEmpty())
                .allMatch(each -> each.pairs(atoms).stream()
                                .map(pair -> atoms.of(each.group(), pair))
                                .distinct()
                                .count()
                        == 1);
    }

    /** S1.2. */
    private int headcount(int declared, @Nullable Integer frozen) {
        return frozen == null || protection.replaces(declared, frozen) ? declared : frozen;
    }

    private static int sum(List<Part> parts) {
        return parts.stream().mapToInt(Part::persons).sum();
    }

    static String code(StatisticsQueries.Cell cell, int number) {
        return cell.municipality() + "/" + number;
    }
}
