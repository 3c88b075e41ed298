package se.larstig.shared;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * SH6: by which host names a demonstration may be reached: those of the machine itself, and those that
 * {@code DEMO_ALLOWED_ON} names, separated by commas. Its passwords are public, and its people must not be taken for real.
 */
public final class DemoHosts {

    public static final String SETTING = "DEMO_ALLOWED_ON";

    private static final Pattern LOOPBACK =
            Pattern.compile("(?:.+\\.)?localhost|127(?:\\.[0-9]{1,3}){3}|\\[?::1]?|\\[?0:0:0:0:0:0:0:1]?");

    private DemoHosts() {}

    /** Whether a demonstration may answer here. */
    public static boolean allow(String host) {
        return allow(host, Settings.find(SETTING).orElse(""));
    }

    /**
     * The same.
     *
     * @param named what {@code DEMO_ALLOWED_ON} says
     */
    public static boolean allow(String host, String named) {
        return isLoopback(host)
                || Arrays.stream(named.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .anyMatch(host::equalsIgnoreCase);
    }

    /** Whether only this machine itself is reached by that name or address. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** The host of {@code PUBLIC_URL} where a demonstration may not answer; empty when there is none. */
    public static Optional<String> forbidden(String publicUrl, String named) {
        return Optional.ofNullable(URI.create(publicUrl).getHost()).filter(host -> !allow(host, named));
    }
}
