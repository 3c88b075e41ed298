package se.larstig.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import se.larstig.identity.SignIn;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Assurance;
import se.larstig.web.Carried;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** W8: asks for the password again, and goes on where she was going. */
@Page(roles = Role.LEARNER)
public class RenewPage {

    private static final int LONGEST = 300;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private CurrentActor current;

    @Inject
    private SignIn signIn;

    @Inject
    private HerBrowser browser;

    @Inject
    private Carried carried;

    @Inject
    private Clocks clocks;

    private boolean passwordMissing;

    public void load() {
        if (!posted.isForm()) {
            return;
        }
        var actor = current.get();
        var password = posted.text("password", LONGEST).orElse("");
        passwordMissing = password.isEmpty();
        if (!passwordMissing && refusals.allow(() -> signIn.renew(actor, password, browser.origin(request)))) {
            Assurance.passwordGiven(request, clocks.now());
            carried.goOn(actor.personId());
        }
    }

    public boolean isPasswordMissing() {
        return passwordMissing;
    }
}
