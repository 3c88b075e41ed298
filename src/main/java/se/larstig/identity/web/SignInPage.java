package se.larstig.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.DemoAccount;
import se.larstig.identity.SignIn;
import se.larstig.shared.Actor;
import se.larstig.shared.Settings;
import se.larstig.web.Carried;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** Signs a person in, and carries on what she had sent when her session had ended. */
@Page(openTo = "nobody is signed in yet")
public class SignInPage {

    private static final int LONGEST = 300;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private SignIn signIn;

    @Inject
    private HerBrowser browser;

    @Inject
    private SessionMechanism session;

    @Inject
    private Carried carried;

    private String email = "";
    private @Nullable Actor actor;
    private boolean emailMissing;
    private boolean passwordMissing;

    public void load() {
        if (!posted.isForm()) {
            return;
        }
        var demo = Settings.demo() ? posted.text("demo", LONGEST) : Optional.<String>empty();
        email = demo.or(() -> posted.text("email", LONGEST)).orElse("");
        var password = demo.map(any -> DemoAccount.PASSWORD)
                .or(() -> posted.text("password", LONGEST))
                .orElse("");
        emailMissing = !email.contains("@");
        passwordMissing = password.isEmpty();
        if (!emailMissing && !passwordMissing) {
            refusals.allow(() -> actor = signIn.signIn(email, password, browser.origin(request)));
        }
        if (actor != null) {
            session.begin(request, actor);
            carried.goOn(actor.personId());
        }
    }

    public String getEmail() {
        return email;
    }

    public boolean isEmailMissing() {
        return emailMissing;
    }

    public boolean isPasswordMissing() {
        return passwordMissing;
    }

    /** The demo accounts; none outside demo mode. */
    public List<DemoAccount> getDemoAccounts() {
        return Settings.demo() ? DemoAccount.all() : List.of();
    }

    public String getDemoPassword() {
        return DemoAccount.PASSWORD;
    }
}
