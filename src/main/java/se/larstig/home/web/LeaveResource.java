package se.larstig.home.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.larstig.shared.Settings;
import se.larstig.web.Left;

/**
 * The quick exit (H4.1): ends the session and goes to a neutral site. It is the one GET that changes something, since a link is
 * the only thing that works everywhere and at once; without the session, Back shows the sign-in page and never a lesson.
 */
@WebServlet("/leave")
public class LeaveResource extends HttpServlet {

    private static final String NEUTRAL = "https://www.smhi.se/";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        Left.mark(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Settings.find("LEAVE_URL").orElse(NEUTRAL));
    }
}
