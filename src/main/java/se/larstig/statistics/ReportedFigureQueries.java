package se.larstig.statistics;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.larstig.disclosure.Figure;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** S9: what was released of what employers have reported. */
@Queries
public class ReportedFigureQueries {

    /** What was reported of one course, profession group and municipality. */
    public record Cell(ReportedCourse course, String group, String place, Figure figure) {}

    /**
     * What one release says.
     *
     * @param quarter of which was reported
     * @param cells by course, profession group and municipality; none where nothing is reported
     */
    public record Edition(Period period, Period quarter, Instant madeAt, String county, List<Cell> cells) {

        /** S4.1: the group that stands for all together. */
        private static final String ALL_GROUPS = "*";

        private static final String MEASURE = "REPORTED";

        /** By name. */
        public List<ReportedCourse> courses() {
            return cells.stream().map(Cell::course).distinct().sorted().toList();
        }

        /** Those of these groups of which anything is reported. */
        public List<String> groups(List<String> groups) {
            return groups.stream()
                    .filter(group ->
                            cells.stream().anyMatch(cell -> cell.group().equals(group)))
                    .toList();
        }

        /** Those of these municipalities that have a figure in the group; {@code *} is any group. */
        public List<String> reporting(String group, List<String> places) {
            return places.stream()
                    .filter(place ->
                            cells.stream().anyMatch(cell -> cell.place().equals(place) && isOf(cell, group)))
                    .toList();
        }

        /** S9.3: the sum of these municipalities; {@code *} is all groups together. */
        public Figure figure(ReportedCourse course, String group, List<String> places) {
            return Figure.sum(cells.stream()
                    .filter(cell -> cell.course().equals(course) && isOf(cell, group) && places.contains(cell.place()))
                    .map(Cell::figure)
                    .toList());
        }

        private static boolean isOf(Cell cell, String group) {
            return group.equals(ALL_GROUPS) || cell.group().equals(group);
        }

        /** S4.1: which figure it is. */
        public String cell(ReportedCourse course, String group, String place) {
            return String.join("/", period.code(), course.code(), group, place, MEASURE);
        }
    }

    @PersistenceContext
    private EntityManager store;

    @Inject
    private StatisticsQueries queries;

    /** What the release of a period says; empty when there is no such release. */
    public Optional<Edition> edition(Actor actor, String county, Period period) {
        Access.requireAny(actor, Scope.county(county), Role.COORDINATOR, Role.STEERING_GROUP);
        return queries.release(county, period).map(this::edition);
    }

    /** The same of one that may not be published yet. */
    Edition edition(Release release) {
        return new Edition(
                release.getPeriod(),
                release.getPeriod().before(),
                release.since(),
                release.getCounty(),
                store.createQuery(
                                "select r from ReleasedReport r where r.release.id = :release"
                                        + " order by r.courseName, r.professionGroup, r.place",
                                ReleasedReport.class)
                        .setParameter("release", release.getId())
                        .getResultStream()
                        .map(each -> new Cell(
                                each.getCourse(), each.getProfessionGroup(), each.getPlace(), each.getFigure()))
                        .toList());
    }
}
