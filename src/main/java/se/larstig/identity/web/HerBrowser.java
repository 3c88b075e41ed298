package se.larstig.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.larstig.identity.KnownBrowsers;
import se.larstig.identity.Origin;
import se.larstig.shared.Actor;
import se.larstig.web.Computer;
import se.larstig.web.Cookies;

/** I2.6: the cookie by which a browser is known in which she has signed in before. */
@ApplicationScoped
public class HerBrowser {

    private static final String COOKIE = "known";
    private static final int HALF_A_YEAR_IN_SECONDS = 180 * 24 * 3600;

    @Inject
    private KnownBrowsers browsers;

    /** From where the request comes. */
    Origin origin(HttpServletRequest request) {
        return new Origin(Computer.of(request), Cookies.find(request, COOKIE).orElse(""));
    }

    /** She has just signed in here. */
    void remember(HttpServletRequest request, Actor actor) {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        var value = browsers.remember(actor.personId(), origin(request).remembered());
        Cookies.set(request, response, COOKIE, value, HALF_A_YEAR_IN_SECONDS);
    }
}
