package se.larstig.statistics.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;
import se.larstig.statistics.Cluster;
import se.larstig.statistics.ReportedCourse;
import se.larstig.statistics.ReportedFigureQueries;

/**
 * S9: what employers have reported, as a table of municipalities and courses.
 *
 * @param quarter of which was reported, in words
 * @param courses their names
 * @param rows the municipalities that have a figure, by name
 * @param together clusters, and the county last
 */
public record ReportedTable(String quarter, List<String> courses, List<Row> rows, List<Row> together) {

    /**
     * A municipality, a cluster or the county, with a figure for each course.
     *
     * @param from how many municipalities it is the sum of; 0 for a municipality
     */
    public record Row(String code, String name, List<Shown> cells, int from) {}

    /**
     * The table of one profession group.
     *
     * @param clusters of that time
     * @param names of municipalities by code, in their order
     * @return null where nothing is reported
     */
    static @Nullable ReportedTable of(
            ReportedFigureQueries.Edition edition,
            String group,
            List<Cluster> clusters,
            Map<String, String> names,
            String county,
            String quarter) {
        var reporting = edition.reporting(group, List.copyOf(names.keySet()));
        if (reporting.isEmpty()) {
            return null;
        }
        var table = new Table(edition, group);
        var rows = reporting.stream()
                .map(code -> table.row(code, names.getOrDefault(code, code), List.of(code), 0))
                .toList();
        var together = new ArrayList<Row>();
        for (var cluster : clusters) {
            table.sum(cluster.code(), cluster.name(), cluster.municipalities(), together);
        }
        table.sum(edition.county(), county, reporting, together);
        return new ReportedTable(
                quarter, edition.courses().stream().map(ReportedCourse::name).toList(), rows, together);
    }

    /** All places of which a file tells: municipalities with figures, clusters and the county, by code. */
    static Map<String, List<String>> places(
            ReportedFigureQueries.Edition edition, List<Cluster> clusters, List<String> municipalities) {
        var places = new LinkedHashMap<String, List<String>>();
        edition.reporting(Shown.ALL_GROUPS, municipalities).forEach(code -> places.put(code, List.of(code)));
        clusters.forEach(cluster -> places.put(cluster.code(), cluster.municipalities()));
        places.put(edition.county(), municipalities);
        return places;
    }

    private record Table(ReportedFigureQueries.Edition edition, String group) {

        Row row(String code, String name, List<String> places, int from) {
            Function<ReportedCourse, Shown> shown = course -> {
                Figure figure = edition.figure(course, group, places);
                return new Shown(code, name, edition.cell(course, group, code), figure);
            };
            return new Row(code, name, edition.courses().stream().map(shown).toList(), from);
        }

        void sum(String code, String name, List<String> places, List<Row> rows) {
            var reporting = edition.reporting(group, places);
            if (!reporting.isEmpty()) {
                rows.add(row(code, name, reporting, reporting.size()));
            }
        }
    }
}
