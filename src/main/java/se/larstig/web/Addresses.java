package se.larstig.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Settings;

/** Addresses of pages, built from their classes. */
public final class Addresses {

    private static final Pattern OWN = Pattern.compile("/[a-z0-9-]+/[a-z0-9-]+(\\.json)?(\\?[\\x21-\\x7e&&[^\\\\]]*)?");

    private Addresses() {}

    /** {@code /learning/lesson?course=x}: the page with its parameters, names and values in turn. */
    public static String of(Class<?> page, Object... parameters) {
        var address = new StringBuilder(Pages.path(page));
        for (var i = 0; i < parameters.length; i += 2) {
            address.append(i == 0 ? '?' : '&')
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(String.valueOf(parameters[i + 1]), StandardCharsets.UTF_8));
        }
        return address.toString();
    }

    /** The address with scheme and host, for paper, mail and cameras: {@code PUBLIC_URL}, else as this request came. */
    public static String outside(HttpServletRequest request, String address) {
        return Settings.find("PUBLIC_URL")
                        .map(url -> url.replaceFirst("/+$", ""))
                        .orElseGet(() -> host(request))
                + address;
    }

    private static String host(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    /** Whether this is an address of a page of this application, so that following it is safe. */
    public static boolean isOwn(@Nullable String address) {
        return address != null
                && address.length() < 1000
                && OWN.matcher(address).matches();
    }
}
