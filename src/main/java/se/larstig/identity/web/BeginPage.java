package se.larstig.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.FirstAdministrator;
import se.larstig.identity.NewPassword;
import se.larstig.shared.Actor;
import se.larstig.web.Addresses;
import se.larstig.web.Computer;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** The link that the server printed at its first start: somebody becomes the first administrator, and sets up her app. */
@Page(openTo = "the link is what she has")
public class BeginPage {

    private static final int LONGEST = 300;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private NewPassword newPassword;

    @Inject
    private SessionMechanism session;

    private String token = "";
    private String name = "";
    private String email = "";
    private @Nullable Actor actor;
    private boolean open;
    private boolean nameMissing;
    private boolean emailMissing;
    private boolean passwordMissing;

    public void load() {
        token = posted.text("token", LONGEST).orElse("");
        open = firstAdministrator.isOpen(token);
        if (!posted.isForm() || !open) {
            return;
        }
        name = posted.text("name", LONGEST).orElse("");
        email = posted.text("email", LONGEST).orElse("");
        var password = posted.text("password", LONGEST).orElse("");
        nameMissing = name.isEmpty();
        emailMissing = !email.contains("@");
        passwordMissing = password.isEmpty();
        if (!isFaulty()) {
            refusals.allow(
                    () -> actor = newPassword.asFirstAdministrator(token, name, email, password, Computer.of(request)));
        }
        if (actor != null) {
            session.begin(request, actor);
            posted.goTo(Addresses.of(SecondFactorPage.class, "then", "/home/work"));
        }
    }

    public boolean isFaulty() {
        return nameMissing || emailMissing || passwordMissing;
    }

    /** Whether the link still opens. */
    public boolean isOpen() {
        return open;
    }

    public String getToken() {
        return token;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public boolean isNameMissing() {
        return nameMissing;
    }

    public boolean isEmailMissing() {
        return emailMissing;
    }

    public boolean isPasswordMissing() {
        return passwordMissing;
    }
}
