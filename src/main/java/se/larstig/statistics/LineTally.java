package se.larstig.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.larstig.plan.Demand;
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
     */
    static Map<Long, LineShown> shown(List<LineQueries.Held> lines, Set<Long> courses) {
        var alone = courses.stream().map(LineTally::here).collect(Collectors.toCollection(HashSet::new));
        lines.stream()
                .filter(line -> line.audience().isOfProfessions())
                .map(line -> asked(line.details().demand()).toList())
                .filter(each -> each.size() == 1)
                .forEach(alone::addAll);
        var shown = new HashMap<Long, LineShown>();
        for (var line : lines) {
            var joined = asked(line.details().demand()).filter(alone::contains).count();
            shown.put(
                    line.line(),
                    !line.audience().isOfProfessions()
                            ? LineShown.OWN_EMPLOYER
                            : joined > 1 ? LineShown.BY_COURSES : LineShown.FIGURES);
        }
        return shown;
    }

    private static Stream<String> asked(Demand demand) {
        return Stream.concat(
                demand.courses().stream().map(LineTally::here),
                demand.elsewhere().stream().map(id -> "elsewhere " + id));
    }

    private static String here(long course) {
        return "here " + course;
    }
}
