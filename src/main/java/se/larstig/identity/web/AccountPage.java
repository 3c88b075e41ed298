package se.larstig.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.NewPassword;
import se.larstig.identity.SecondFactors;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** How I sign in: my address, password and second factor, and when I did. */
@Page(roles = Role.LEARNER, renewed = true)
public class AccountPage {

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
    private IdentityQueries queries;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private NewPassword newPassword;

    @Inject
    private SessionMechanism session;

    private IdentityQueries.@Nullable Own own;
    private List<String> spareCodes = List.of();
    private List<Instant> signIns = List.of();
    private boolean passwordMissing;

    public void load() {
        var actor = current.get();
        if (posted.button("spare")) {
            if (refusals.allow(() -> spareCodes = secondFactors.renewSpareCodes(actor))) {
                session.goOn(request, actor);
            }
        }
        if (posted.button("change")) {
            var password = posted.text("password", LONGEST).orElse("");
            passwordMissing = password.isEmpty();
            if (!passwordMissing && refusals.allow(() -> newPassword.change(actor, password))) {
                session.goOn(request, actor);
                posted.goTo(Addresses.of(AccountPage.class, "changed", 1));
                return;
            }
        }
        own = queries.own(actor).orElseThrow(Refused::notFound);
        signIns = queries.signIns(actor);
    }

    public boolean isChanged() {
        return posted.number("changed").isPresent();
    }

    public boolean isPasswordMissing() {
        return passwordMissing;
    }

    /** The last ten times that she signed in. */
    public List<Instant> getSignIns() {
        return signIns;
    }

    public IdentityQueries.@Nullable Own getOwn() {
        return own;
    }

    /** The new spare codes, shown this once. */
    public List<String> getSpareCodes() {
        return spareCodes;
    }

    /** Where another app is set up. */
    public String getReplaceAddress() {
        return Addresses.of(SecondFactorPage.class, "new", 1);
    }
}
