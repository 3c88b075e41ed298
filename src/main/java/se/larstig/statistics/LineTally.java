package se.larstig.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.larstig.disclosure.Tally;
import se.larstig.organisation.EmployerKind;
import se.larstig.plan.LineQueries;

/** The true counts of one line of a plan, leaf by leaf. They go into the filter and nowhere else. */
record LineTally(LineQueries.Held line, LineShown shown, List<Place> places) {

    /**
     * A line in a municipality.
     *
     * @param employers how many have declared somebody of the audience
     * @param adopters how many of these had adopted the line
     * @param leaves that make up the audience; none unless all of these had
     */
    record Place(String code, LineStanding standing, int employers, int adopters, List<Tally.Leaf> leaves) {

        static Place without(String code, LineStanding standing) {
            return new Place(code, standing, 0, 0, List.of());
        }
    }

    /**
     * S8.4: which of these lines are released.
     *
     * @param courses that have figures of their own
     * @param groups the group of each profession
     */
    static Map<Long, LineShown> shown(List<LineQueries.Held> lines, Set<Long> courses, Map<String, String> groups) {
        var shown = new HashMap<Long, LineShown>();
        for (var line : lines) {
            var alone = asked(line)
                    .filter(each -> courses.stream().map(LineTally::here).anyMatch(each::equals)
                            || lines.stream().anyMatch(other -> asks(other, each) && meet(line, other, groups)));
            shown.put(
                    line.line(),
                    !line.audience().isOfProfessions()
                            ? LineShown.OWN_EMPLOYER
                            : alone.count() > 1 ? LineShown.BY_COURSES : LineShown.FIGURES);
        }
        return shown;
    }

    /** Whether the line is released for this course alone. */
    private static boolean asks(LineQueries.Held line, String course) {
        return line.audience().isOfProfessions() && asked(line).toList().equals(List.of(course));
    }

    /** Whether somebody may be of both audiences. */
    private static boolean meet(LineQueries.Held one, LineQueries.Held other, Map<String, String> groups) {
        return groups.entrySet().stream()
                .anyMatch(each -> Stream.of(EmployerKind.values())
                        .anyMatch(kind -> one.audience().has(each.getKey(), each.getValue(), kind)
                                && other.audience().has(each.getKey(), each.getValue(), kind)));
    }

    private static Stream<String> asked(LineQueries.Held line) {
        var demand = line.details().demand();
        return Stream.concat(
                demand.courses().stream().map(LineTally::here),
                demand.elsewhere().stream().map(id -> "elsewhere " + id));
    }

    private static String here(long course) {
        return "here " + course;
    }
}
