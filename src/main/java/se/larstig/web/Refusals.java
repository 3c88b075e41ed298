package se.larstig.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/** Turns a refusal into a sentence at the head of the page, which is shown again with all that was written. */
@Named
@RequestScoped
public class Refusals {

    @Inject
    private Texts texts;

    private @Nullable String sentence;
    private String code = "";

    /** Does the command. False: it was refused, and the page shows why. What does not exist or is not allowed is an error page. */
    public boolean allow(Runnable command) {
        try {
            command.run();
            return true;
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            code = refused.code();
            sentence = texts.say(refused.code(), refused.args().toArray());
            return false;
        }
    }

    public @Nullable String getSentence() {
        return sentence;
    }

    /** The text key of the refusal, so that a page can show the sentence beside its field too; empty without one. */
    public String getCode() {
        return code;
    }
}
