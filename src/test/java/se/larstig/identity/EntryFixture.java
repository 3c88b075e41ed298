package se.larstig.identity;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/**
 * Makes a person with an account, for tests from outside. A GET of {@link #PATH} answers with her e-mail address and a
 * one-time code, or with {@code ?password=1} with her address alone: her password is {@link IdentityFixture#PASSWORD}. With
 * {@code ?county=1} besides she is administrator of Gotland.
 */
@WebListener
public class EntryFixture implements ServletContextListener {

    static final String PATH = "/test-entry";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("entries", Maker.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, PATH);
    }

    /** Makes her. */
    public static class Maker extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Inject
        private IdentityFixture fixture;

        @Inject
        private AccessCodes codes;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException {
            var password = request.getParameter("password") != null;
            var someone = fixture.someone(password ? IdentityFixture.PASSWORD : null);
            if (request.getParameter("county") != null) {
                fixture.with(someone, Role.ADMINISTRATOR, Scope.county("09"));
            }
            response.setContentType("text/plain");
            response.getWriter()
                    .print(someone.email()
                            + (password
                                    ? ""
                                    : " "
                                            + codes.issue(
                                                    Actor.system("test"),
                                                    someone.actor().personId())));
        }
    }
}
