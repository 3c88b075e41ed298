package se.larstig.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import se.larstig.shared.Settings;

/** Marks the session's cookie as one for https alone when people come by https, which a proxy may end. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        if (Settings.find("PUBLIC_URL").orElse("").startsWith("https://")) {
            cookie.setSecure(true);
        }
    }
}
