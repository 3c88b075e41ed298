package se.larstig.statistics;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.larstig.organisation.EmployerKind;

/**
 * What an employer has declared of a profession group in a municipality.
 *
 * @param parts persons by profession; empty when the group is not divided
 */
record Declaration(
        long employer, EmployerKind kind, String municipality, String group, int persons, Map<String, Integer> parts) {

    StatisticsQueries.Cell cell() {
        return new StatisticsQueries.Cell(municipality, group);
    }

    /** The professions of which it may have counted somebody. */
    Set<Atoms.Pair> pairs(Atoms atoms) {
        return parts.isEmpty()
                ? atoms.all(group, kind)
                : parts.keySet().stream()
                        .map(profession -> new Atoms.Pair(profession, kind))
                        .collect(Collectors.toSet());
    }
}
