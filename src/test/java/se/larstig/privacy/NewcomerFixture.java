package se.larstig.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.UUID;
import se.larstig.identity.People;
import se.larstig.learning.LearnerFixture;
import se.larstig.shared.Actor;

/** Makes a learner with an account, for tests from outside that change or remove her: a GET of {@link #PATH} names her. */
@WebListener
public class NewcomerFixture implements ServletContextListener {

    static final String PATH = "/test-newcomer";
    static final String PASSWORD = "ett-mycket-langt-losenord";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("newcomers", Maker.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, PATH);
    }

    /** Answers with her e-mail address. */
    public static class Maker extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Inject
        private LearnerFixture learners;

        @Inject
        private People people;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var email = UUID.randomUUID() + "@larstig.example";
            people.openAccount(Actor.system("test"), learners.learner(1).actor().personId(), email, PASSWORD);
            response.setContentType("text/plain");
            response.getWriter().print(email);
        }
    }
}
