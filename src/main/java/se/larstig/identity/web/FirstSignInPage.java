package se.larstig.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.NewPassword;
import se.larstig.shared.Actor;
import se.larstig.web.Computer;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** With a code on paper: the first sign-in, or a way back in. She chooses a password and is signed in. */
@Page(openTo = "the code is what she has")
public class FirstSignInPage {

    private static final int LONGEST = 300;

    /** What is wrong with a password stands beside it. */
    static final Map<String, String> FIELDS = Map.of(
            "identity.refused.password-short", "password",
            "identity.refused.password-long", "password",
            "identity.refused.password-address", "password",
            "identity.refused.password-common", "password");

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

    private String email = "";
    private String code = "";
    private @Nullable Actor actor;

    public void load() {
        if (!posted.isForm()) {
            return;
        }
        email = posted.text("email", LONGEST).orElse("");
        if (!email.contains("@")) {
            faults.add("email", "identity.email.missing");
        }
        code = faults.required("code", posted.text("code", LONGEST), "identity.access-code.missing");
        var password = faults.required("password", posted.text("password", LONGEST), "identity.password.new.missing");
        if (!faults.isAny()) {
            faults.allow(() -> actor = newPassword.withCode(email, code, password, Computer.of(request)), FIELDS);
        }
        if (actor != null) {
            session.begin(request, actor);
            posted.goTo("/");
        }
    }

    public String getEmail() {
        return email;
    }

    public String getCode() {
        return code;
    }
}
