package se.larstig.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/**
 * The mark in a browser that somebody has left or signed out (W12). A browser that has kept a page for Back, although it was
 * told to store none, throws it away when a cookie changes that scripts cannot read; so the value is another each time and
 * means nothing. For an hour, what is sent without a session is not carried on to sign-in, where it would stand in the page.
 */
public final class Left {

    private static final String COOKIE = "seen";
    private static final int HOUR_IN_SECONDS = 3600;

    private Left() {}

    /** Marks the browser. */
    public static void mark(HttpServletRequest request, HttpServletResponse response) {
        Cookies.set(request, response, COOKIE, UUID.randomUUID().toString(), HOUR_IN_SECONDS);
    }

    /** Takes the mark away: somebody has signed in. */
    static void clear(HttpServletRequest request, HttpServletResponse response) {
        Cookies.set(request, response, COOKIE, "", 0);
    }

    static boolean isMarked(HttpServletRequest request) {
        return Cookies.find(request, COOKIE).isPresent();
    }
}
