package se.larstig.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * W7, W8: how sure this session is that she is the one at the keyboard. The session remembers it and nothing else does, so
 * after a restart she signs in again. Whenever it rises, the session gets a new id.
 *
 * @param passwordAt when the password was last given
 * @param secondFactor whether a code of the second factor was given
 * @param app whether she has an app that gives codes; when that changes, her other sessions end
 */
public record Assurance(Instant passwordAt, boolean secondFactor, boolean app) implements Serializable {

    /** How long a given password is fresh. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    private static final String ATTRIBUTE = Assurance.class.getName();
    private static final Assurance NONE = new Assurance(Instant.EPOCH, false, false);

    /** What the request's session has shown; nothing without a session. */
    public static Assurance of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Assurance assurance ? assurance : NONE;
    }

    /** Begins with the password that was given at this time. */
    public static void begin(HttpServletRequest request, Instant time, boolean app) {
        raise(request, new Assurance(time, false, app));
    }

    /** Notes in the session of somebody signed in that the right password was given at this time. */
    public static void passwordGiven(HttpServletRequest request, Instant time) {
        raise(request, new Assurance(time, of(request).secondFactor, of(request).app));
    }

    /** Notes in the session of somebody signed in that a right code was given. */
    public static void secondFactorGiven(HttpServletRequest request) {
        raise(request, new Assurance(of(request).passwordAt, true, of(request).app));
    }

    private static void raise(HttpServletRequest request, Assurance assurance) {
        request.getSession(true).setAttribute(ATTRIBUTE, assurance);
        request.changeSessionId();
    }

    /** W7, W8: whether she gives a code before she opens the page. */
    boolean lacksCode(Page page) {
        return !secondFactor && (page.secondFactor() || (page.renewed() && app));
    }

    /** W8. */
    public boolean isRenewed(Instant now) {
        return passwordAt.plus(FRESH).isAfter(now);
    }
}
