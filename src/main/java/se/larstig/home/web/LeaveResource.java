package se.larstig.home.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import se.larstig.shared.Settings;

/**
 * The quick exit (H2): ends the session and goes to a neutral site. It is the one GET that changes something, since a link is
 * the only thing that works everywhere and at once; without the session, Back shows the sign-in page and never a lesson.
 *
 * <p>A browser that has kept a page for Back, although it should not, throws it away when a cookie changes that scripts cannot
 * read. So one changes each time: its value means nothing.
 */
@WebServlet("/leave")
public class LeaveResource extends HttpServlet {

    private static final String NEUTRAL = "https://www.smhi.se/";
    private static final String CHANGED = "seen";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var changed = new Cookie(CHANGED, UUID.randomUUID().toString());
        changed.setHttpOnly(true);
        changed.setSecure(getServletContext().getSessionCookieConfig().isSecure());
        changed.setPath("/");
        changed.setAttribute("SameSite", "Lax");
        response.addCookie(changed);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Settings.find("LEAVE_URL").orElse(NEUTRAL));
    }
}
