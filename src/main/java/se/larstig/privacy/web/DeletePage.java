package se.larstig.privacy.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.larstig.privacy.Erasure;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;
import se.larstig.web.Texts;

/** P2.3: says what goes and what stays, and forgets her when she has typed the word. */
@Page(roles = Role.LEARNER, renewed = true)
public class DeletePage {

    private static final int LONGEST = 40;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private CurrentActor current;

    @Inject
    private Texts texts;

    @Inject
    private Erasure erasure;

    private boolean wordMissing;

    public void load() {
        if (!posted.isForm()) {
            return;
        }
        wordMissing = !getTyped().toLowerCase(Locale.ROOT).equals(getWord().toLowerCase(Locale.ROOT));
        if (!wordMissing && refusals.allow(() -> erasure.forgetMe(current.get()))) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            posted.goTo(Addresses.of(DeletedPage.class));
        }
    }

    /** What she has to type. */
    public String getWord() {
        return texts.say("privacy.delete.word");
    }

    public String getTyped() {
        return posted.text("word", LONGEST).orElse("");
    }

    public boolean isWordMissing() {
        return wordMissing;
    }
}
