package se.larstig.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.web.Assurance;

/** Tells the container and the pages who is signed in, from the session. The gate decides what she may open. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String ATTRIBUTE = "actor";

    @Inject
    private CurrentActor current;

    @Inject
    private Clocks clocks;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var actor = of(request);
        if (actor == null) {
            return context.doNothing();
        }
        current.is(actor);
        return context.notifyContainerAboutLogin(
                Long.toString(actor.personId()),
                actor.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static @Nullable Actor of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Actor actor ? actor : null;
    }

    /** I2.3. She has just given her password. */
    void begin(HttpServletRequest request, Actor actor) {
        end(request);
        request.getSession(true).setAttribute(ATTRIBUTE, actor);
        Assurance.passwordGiven(request, clocks.now());
        current.is(actor);
    }

    /** I2.3. */
    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
