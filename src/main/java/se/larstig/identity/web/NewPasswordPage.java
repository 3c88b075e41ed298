package se.larstig.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.NewPassword;
import se.larstig.shared.Actor;
import se.larstig.web.Computer;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** The link of a mail: she chooses a new password and is signed in. */
@Page(openTo = "the link in her mail is what she has")
public class NewPasswordPage {

    private static final int LONGEST = 300;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private Faults faults;

    @Inject
    private NewPassword newPassword;

    @Inject
    private SessionMechanism session;

    private String token = "";
    private @Nullable Actor actor;
    private boolean open;

    public void load() {
        token = posted.text("token", LONGEST).orElse("");
        open = newPassword.isOpen(token);
        if (!posted.isForm() || !open) {
            return;
        }
        var password = faults.required("password", posted.text("password", LONGEST), "identity.password.new.missing");
        if (!faults.isAny()) {
            faults.allow(
                    () -> actor = newPassword.withLink(token, password, Computer.of(request)), FirstSignInPage.FIELDS);
        }
        if (actor != null) {
            session.begin(request, actor);
            posted.goTo("/");
        }
    }

    /** Whether the link still opens. */
    public boolean isOpen() {
        return open;
    }

    public String getToken() {
        return token;
    }
}
