package se.larstig.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.SessionsEnded;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.web.Assurance;

/** Tells the container and the pages who is signed in, from the session. The gate decides what she may open. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String ATTRIBUTE = "actor";
    private static final Duration TRUSTED = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    /** What a session remembers: who, since when, and when we last asked whether that still holds. */
    private record SignedIn(Actor actor, Instant at, Instant checkedAt) implements Serializable {}

    private final ConcurrentMap<Long, Instant> endedBefore = new ConcurrentHashMap<>();

    @Inject
    private IdentityQueries queries;

    @Inject
    private HerBrowser browser;

    @Inject
    private CurrentActor current;

    @Inject
    private Clocks clocks;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn)) {
            return context.doNothing();
        }
        var found = whoNow(session, signedIn);
        if (found.isEmpty()) {
            session.invalidate();
            return context.doNothing();
        }
        var actor = found.get();
        current.is(actor);
        return context.notifyContainerAboutLogin(
                Long.toString(actor.personId()),
                actor.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /**
     * I3.2, I7.3: this node knows at once of the sessions that were ended here, from the event. What another node did, and which roles she has by now, is asked once a minute: three statements on keys.
     */
    private Optional<Actor> whoNow(HttpSession session, SignedIn signedIn) {
        var ended = endedBefore.get(signedIn.actor.personId());
        if (ended != null && signedIn.at.isBefore(ended)) {
            return Optional.empty();
        }
        var now = clocks.now();
        if (now.isBefore(signedIn.checkedAt.plus(TRUSTED))) {
            return Optional.of(signedIn.actor);
        }
        var actor = queries.again(signedIn.actor, signedIn.at);
        actor.ifPresent(again -> session.setAttribute(ATTRIBUTE, new SignedIn(again, signedIn.at, now)));
        return actor;
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsEnded event) {
        endedBefore.put(event.personId(), event.at());
        endedBefore.values().removeIf(ended -> ended.isBefore(event.at().minus(FORGOTTEN)));
    }

    /** I2.3. She has just given her password. */
    void begin(HttpServletRequest request, Actor actor) {
        end(request);
        var now = clocks.now();
        request.getSession(true).setAttribute(ATTRIBUTE, new SignedIn(actor, now, now));
        Assurance.begin(request, now, queries.hasApp(actor));
        current.is(actor);
        browser.remember(request, actor);
    }

    /** I5.6, I7.3: her sessions have ended; the one in which she did it goes on as a new one. */
    void goOn(HttpServletRequest request, Actor actor) {
        var before = Assurance.of(request);
        begin(request, actor);
        Assurance.passwordGiven(request, before.passwordAt());
        if (before.secondFactor()) {
            Assurance.secondFactorGiven(request);
        }
    }

    /** I2.3. */
    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
