package se.larstig.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;

/** Chooses Swedish or English for this browser. */
@Page(openTo = "everyone reads a language")
public class LanguagePage {

    private static final int YEAR_IN_SECONDS = 365 * 24 * 3600;

    @Inject
    private Posted posted;

    public void load() {
        if (posted.isForm()) {
            var language = posted.text("language", 2).filter("en"::equals).orElse("sv");
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .addResponseCookie(
                            Texts.COOKIE,
                            language,
                            Map.of("path", "/", "maxAge", YEAR_IN_SECONDS, "httpOnly", true, "SameSite", "Lax"));
            posted.goTo(posted.text("back", 1000).filter(Addresses::isOwn).orElse("/"));
        }
    }
}
