package se.larstig.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.NewPassword;
import se.larstig.shared.Actor;
import se.larstig.web.Computer;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** With a code on paper: the first sign-in, or a way back in. She chooses a password and is signed in. */
@Page(openTo = "the code is what she has")
public class FirstSignInPage {

    private static final int LONGEST = 300;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private NewPassword newPassword;

    @Inject
    private SessionMechanism session;

    private String email = "";
    private String code = "";
    private @Nullable Actor actor;
    private boolean emailMissing;
    private boolean codeMissing;
    private boolean passwordMissing;

    public void load() {
        if (!posted.isForm()) {
            return;
        }
        email = posted.text("email", LONGEST).orElse("");
        code = posted.text("code", LONGEST).orElse("");
        var password = posted.text("password", LONGEST).orElse("");
        emailMissing = !email.contains("@");
        codeMissing = code.isEmpty();
        passwordMissing = password.isEmpty();
        if (!isFaulty()) {
            refusals.allow(() -> actor = newPassword.withCode(email, code, password, Computer.of(request)));
        }
        if (actor != null) {
            session.begin(request, actor);
            posted.goTo("/");
        }
    }

    public boolean isFaulty() {
        return emailMissing || codeMissing || passwordMissing;
    }

    public String getEmail() {
        return email;
    }

    public String getCode() {
        return code;
    }

    public boolean isEmailMissing() {
        return emailMissing;
    }

    public boolean isCodeMissing() {
        return codeMissing;
    }

    public boolean isPasswordMissing() {
        return passwordMissing;
    }
}
