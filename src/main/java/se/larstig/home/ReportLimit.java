package se.larstig.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import se.larstig.shared.Clocks;
import se.larstig.shared.ServerKey;

/** H5.3: how many reports a computer has sent in an hour, in memory only, and the computer only as a code. */
@ApplicationScoped
class ReportLimit {

    private static final int MOST = 10;
    private static final int MOST_COMPUTERS = 10_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Map<String, Deque<Instant>> sent = new HashMap<>();

    @Inject
    private ServerKey key;

    @Inject
    private Clocks clocks;

    /** Counts one, unless there have been too many. */
    synchronized boolean allows(String computer) {
        var now = clocks.now();
        sent.values().forEach(times -> times.removeIf(time -> time.isBefore(now.minus(WINDOW))));
        sent.values().removeIf(Deque::isEmpty);
        var code = Base64.getEncoder().encodeToString(key.mac("reports", computer));
        var times = sent.computeIfAbsent(code, any -> new ArrayDeque<>());
        if (times.size() >= MOST || sent.size() > MOST_COMPUTERS) {
            return false;
        }
        times.add(now);
        return true;
    }
}
