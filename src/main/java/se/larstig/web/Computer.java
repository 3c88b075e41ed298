package se.larstig.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Settings;

/** From which computer a request comes. Behind the proxy named by {@code TRUSTED_PROXY} it is the one that the proxy saw. */
public final class Computer {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private Computer() {}

    /** The network address of the computer. */
    public static String of(HttpServletRequest request) {
        return of(
                request.getRemoteAddr(),
                request.getHeader("X-Forwarded-For"),
                Settings.find("TRUSTED_PROXY").orElse(""));
    }

    /**
     * The last address that was forwarded: the one that the proxy itself wrote, while those before it may be invented.
     *
     * @param peer who sent the request
     * @param forwarded what the proxy says; believed from the trusted proxy alone
     */
    static String of(String peer, @Nullable String forwarded, String trusted) {
        return Optional.ofNullable(forwarded)
                .filter(any -> peer.equals(trusted))
                .map(list -> list.substring(list.lastIndexOf(',') + 1).strip())
                .filter(ADDRESS.asMatchPredicate())
                .orElse(peer);
    }
}
