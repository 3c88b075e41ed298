package se.larstig.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.DemoAccount;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.SecondFactors;
import se.larstig.identity.SignIn;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Settings;
import se.larstig.web.Addresses;
import se.larstig.web.Assurance;
import se.larstig.web.Carried;
import se.larstig.web.Computer;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.QrCode;
import se.larstig.web.Refusals;
import se.larstig.web.Texts;

/**
 * W7: asks for a code, or lets her set up the app that gives codes: the first time, and with {@code new=1} when she wants
 * another one. A code that stands for who she is asks for a fresh password before it is set up.
 */
@Page(roles = Role.LEARNER, sample = "new=1")
public class SecondFactorPage {

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
    private SignIn signIn;

    @Inject
    private HerBrowser browser;

    @Inject
    private SessionMechanism session;

    @Inject
    private Carried carried;

    @Inject
    private Clocks clocks;

    private IdentityQueries.@Nullable Own own;
    private SecondFactors.@Nullable Offer offer;
    private List<String> spareCodes = List.of();
    private boolean codeMissing;
    private boolean passwordMissing;

    public void load() {
        var actor = current.get();
        own = queries.own(actor).orElseThrow(Refused::notFound);
        var given = Assurance.of(request).secondFactor();
        var replaces = own.secondFactor() && given && posted.text("new", 1).isPresent();
        if (!own.secondFactor() || replaces) {
            offer = secondFactors.offer(
                    actor,
                    Texts.say(Texts.SWEDISH, "web.site"),
                    posted.text("offer", LONGEST).orElse(null));
        } else if (given && !posted.isForm() && carried.getKept() == null) {
            posted.goTo(carried.getThen().isEmpty() ? Addresses.of(AccountPage.class) : carried.getThen());
            return;
        }
        if (posted.isForm()) {
            receive(actor);
        }
    }

    private void receive(Actor actor) {
        var code = posted.text("code", LONGEST).orElse("");
        var password = posted.text("password", LONGEST).orElse("");
        codeMissing = code.isEmpty();
        passwordMissing = isPasswordAsked() && password.isEmpty();
        if (codeMissing || passwordMissing) {
            return;
        }
        if (offer == null) {
            if (refusals.allow(() -> signIn.secondFactor(actor, code, Computer.of(request)))) {
                Assurance.secondFactorGiven(request);
                carried.goOn(actor.personId());
            }
        } else if (!isPasswordAsked() || refusals.allow(() -> signIn.renew(actor, password, browser.origin(request)))) {
            if (isPasswordAsked()) {
                Assurance.passwordGiven(request, clocks.now());
            }
            var sealed = offer.sealed();
            if (refusals.allow(() -> spareCodes = secondFactors.setUp(actor, sealed, code))) {
                session.goOn(request, actor);
                Assurance.secondFactorGiven(request);
            }
        }
    }

    /** Whether the app is being set up; else a code is asked for. */
    public boolean isSettingUp() {
        return offer != null && spareCodes.isEmpty();
    }

    public boolean isPasswordAsked() {
        return isSettingUp() && !Assurance.of(request).isRenewed(clocks.now());
    }

    public SecondFactors.@Nullable Offer getOffer() {
        return offer;
    }

    public @Nullable QrCode getQr() {
        return offer == null ? null : QrCode.of(offer.address());
    }

    /** The spare codes of the app that was just set up. */
    public List<String> getSpareCodes() {
        return spareCodes;
    }

    /** The code of the moment of a demo account; null for all others. */
    public @Nullable String getDemoCode() {
        return own != null
                        && Settings.demo()
                        && DemoAccount.all().stream().map(DemoAccount::email).anyMatch(own.email()::equals)
                ? DemoAccount.code(own.email(), clocks.now())
                : null;
    }

    public boolean isCodeMissing() {
        return codeMissing;
    }

    public boolean isPasswordMissing() {
        return passwordMissing;
    }

    /** Where she goes after she has kept her spare codes. */
    public String getOnward() {
        return carried.getThen().isEmpty() ? Addresses.of(AccountPage.class) : carried.getThen();
    }
}
