package se.larstig.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import se.larstig.identity.NewPassword;
import se.larstig.shared.Settings;
import se.larstig.web.Addresses;
import se.larstig.web.Computer;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** Who has forgotten her password asks for a link by mail. The page never says whether the address is known. */
@Page(openTo = "who has lost her password is nobody yet")
public class ForgottenPage {

    private static final int LONGEST = 190;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private NewPassword newPassword;

    private String email = "";
    private boolean emailMissing;

    public void load() {
        if (!posted.isForm() || !isMail()) {
            return;
        }
        email = posted.text("email", LONGEST).orElse("");
        emailMissing = !email.contains("@");
        if (!emailMissing && refusals.allow(() -> newPassword.askForLink(email, Computer.of(request)))) {
            posted.goTo(Addresses.of(ForgottenPage.class, "sent", 1));
        }
    }

    /** Whether this server sends mail. */
    public boolean isMail() {
        return Settings.mail();
    }

    public boolean isSent() {
        return posted.number("sent").isPresent();
    }

    public String getEmail() {
        return email;
    }

    public boolean isEmailMissing() {
        return emailMissing;
    }
}
