package se.larstig.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The only source of "now". Instants are UTC; days and periods are those of Stockholm.
 *
 * <p>In demo mode {@code DEMO_TODAY} (a date) moves the whole clock forward, so that the next release can be shown. Demo
 * history and tests run single commands at another time with {@link #at}.
 */
@ApplicationScoped
public class Clocks {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final ThreadLocal<@Nullable Instant> PINNED = new ThreadLocal<>();

    private final Clock clock;

    public Clocks() {
        var system = Clock.system(ZoneOffset.UTC);
        var ahead = Settings.demo()
                ? Settings.find("DEMO_TODAY")
                        .map(text -> Duration.between(
                                LocalDate.now(system.withZone(ZONE)).atStartOfDay(),
                                LocalDate.parse(text).atStartOfDay()))
                        .orElse(Duration.ZERO)
                : Duration.ZERO;
        clock = Clock.offset(system, ahead);
    }

    public Instant now() {
        var pinned = PINNED.get();
        return pinned != null ? pinned : clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Runs the command as if it were this time; only for this thread, and never from a page. */
    public void at(Instant time, Runnable command) {
        var before = PINNED.get();
        PINNED.set(time);
        try {
            command.run();
        } finally {
            PINNED.set(before);
        }
    }
}
