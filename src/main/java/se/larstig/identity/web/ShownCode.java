package se.larstig.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.larstig.identity.AccessCodes;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;

/**
 * The code that a manager has just had made, kept in her session for ten minutes, so that the page that she prints can be
 * opened again by Back or after a hitch. It stands nowhere else.
 */
@RequestScoped
public class ShownCode {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final String ATTRIBUTE = ShownCode.class.getName();

    /** Presses at the same time come one after the other, so that the code that is shown is the one that is good. */
    private static final Object ONE_AT_A_TIME = new Object();

    private record Code(long person, String code, Instant madeAt) implements Serializable {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private AccessCodes codes;

    @Inject
    private Clocks clocks;

    /** Has a code made; the one before is good no longer. */
    void make(Actor actor, long person) {
        synchronized (ONE_AT_A_TIME) {
            keep(person, codes.issue(actor, person));
        }
    }

    /** I6.5: has the first code made, unless that was done already: the form was sent twice. */
    void makeFirst(Actor actor, long person) {
        synchronized (ONE_AT_A_TIME) {
            codes.issueFirst(actor, person).ifPresent(code -> keep(person, code));
        }
    }

    private void keep(long person, String code) {
        request.getSession().setAttribute(ATTRIBUTE, new Code(person, code, clocks.now()));
    }

    /** The code for this person, while it is kept. */
    Optional<String> find(long person) {
        return request.getSession().getAttribute(ATTRIBUTE) instanceof Code code
                        && code.person() == person
                        && code.madeAt().plus(KEPT).isAfter(clocks.now())
                ? Optional.of(code.code())
                : Optional.empty();
    }
}
