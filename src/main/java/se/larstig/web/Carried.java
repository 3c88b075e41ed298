package se.larstig.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where a person was going, and what she had sent, when the gate asked her for something first: to sign in, her password
 * again, or a code. The pages that ask include {@code WEB-INF/web/carried.xhtml} in their forms, and call {@link #goOn}.
 */
@Named
@RequestScoped
public class Carried {

    private static final int LONGEST = 1_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private Tokens tokens;

    private boolean resuming;

    /** Goes where she was going. What she had written waits for one more press if it was hers; if it was not, she is
     * told so and shown nothing of it. */
    public void goOn(long personId) {
        var kept = getKept();
        if (kept != null && !tokens.matches(request, personId, kept.token())) {
            posted.goTo(Addresses.of(NotCarriedPage.class));
        } else if (kept == null) {
            posted.goTo(getThen().isEmpty() ? "/" : getThen());
        } else {
            resuming = true;
        }
    }

    /** Whether she has given what was asked for, and only has to send what she had written. */
    public boolean isResuming() {
        return resuming;
    }

    /** The address she was going to, or an empty text. */
    public String getThen() {
        return posted.text("then", LONGEST).filter(Addresses::isOwn).orElse("");
    }

    /** What she had sent; null when nothing. */
    public @Nullable Kept getKept() {
        return Kept.carried(request).orElse(null);
    }
}
