package se.larstig.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookies that we set beside the session's: for our own pages alone, and hidden from scripts. */
public final class Cookies {

    private Cookies() {}

    /**
     * Gives the browser a cookie.
     *
     * @param seconds how long it keeps it; 0 takes it away
     */
    public static void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(Tokens.secure(request));
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** The cookie's value. */
    public static Optional<String> find(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
