package se.larstig.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.IdentityQueries;
import se.larstig.identity.SecondFactors;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Assurance;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** How I sign in: my address, my second factor. */
@Page(roles = Role.LEARNER, renewed = true)
public class AccountPage {

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

    private IdentityQueries.@Nullable Own own;
    private List<String> spareCodes = List.of();

    public void load() {
        var actor = current.get();
        if (posted.button("spare")) {
            if (!Assurance.of(request).secondFactor()) {
                posted.goTo(Addresses.of(SecondFactorPage.class, "then", Addresses.of(AccountPage.class)));
                return;
            }
            refusals.allow(() -> spareCodes = secondFactors.renewSpareCodes(actor));
        }
        own = queries.own(actor).orElseThrow(Refused::notFound);
    }

    public IdentityQueries.@Nullable Own getOwn() {
        return own;
    }

    /** The new spare codes, shown this once. */
    public List<String> getSpareCodes() {
        return spareCodes;
    }

    /** Where another app is set up: a code of the old one comes first. */
    public String getReplaceAddress() {
        var set = Addresses.of(SecondFactorPage.class, "new", 1);
        return own != null && own.secondFactor() && !Assurance.of(request).secondFactor()
                ? Addresses.of(SecondFactorPage.class, "then", set)
                : set;
    }
}
