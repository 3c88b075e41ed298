package se.larstig.certificates.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import se.larstig.certificates.Verification;
import se.larstig.web.Computer;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/**
 * CE3: says whether a number is a valid certificate's, to whoever asks. Its form is a question and goes by GET, as the QR code
 * does; a wrong number is noted deliberately.
 */
@Page(openTo = "whoever holds a paper may ask whether it is genuine")
public class VerifyPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private Verification verification;

    private Verification.@Nullable Answer answer;

    public void load() {
        if (!getNumber().isEmpty()) {
            refusals.allow(() -> answer = verification.verify(getNumber(), Computer.of(request)));
        }
    }

    public Verification.@Nullable Answer getAnswer() {
        return answer;
    }

    public String getNumber() {
        return posted.text("number", CertificatePage.LONGEST_NUMBER).orElse("");
    }

    /** Whether the form was sent with nothing in it. */
    public boolean isMissing() {
        return request.getParameter("number") != null && getNumber().isEmpty();
    }
}
