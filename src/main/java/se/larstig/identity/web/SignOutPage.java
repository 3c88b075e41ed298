package se.larstig.identity.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.larstig.web.Left;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** Signs a person out; opened without a form it asks first. */
@Page(openTo = "whoever is signed out sees that she is")
public class SignOutPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private SessionMechanism session;

    public void load() {
        if (posted.isForm()) {
            session.end(request);
            Left.mark(request, (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse());
            posted.goTo("/identity/sign-out");
        }
    }
}
