package se.larstig.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.larstig.learning.Status;

/**
 * PL5.10: how many of those at a workplace stand how against a line.
 *
 * @param unit its id; 0 for all of them
 */
public record LineStates(String name, long unit, Map<Status, Long> states) {

    /** @param all of the line, each person once */
    static LineStates of(String name, long unit, Stream<Obligation> all) {
        return new LineStates(
                name,
                unit,
                all.collect(Collectors.groupingBy(
                        Obligation::status, () -> new EnumMap<>(Status.class), Collectors.counting())));
    }

    public long asked() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    public long done() {
        return of(Status.DONE);
    }

    public long begun() {
        return of(Status.STARTED);
    }

    public long notBegun() {
        return of(Status.NOT_STARTED);
    }

    public long renew() {
        return of(Status.RENEW);
    }

    public long exempt() {
        return of(Status.EXEMPT);
    }

    private long of(Status status) {
        return states.getOrDefault(status, 0L);
    }
}
