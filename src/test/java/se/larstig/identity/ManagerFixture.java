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
import java.util.UUID;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/**
 * Makes an employer on Gotland with a manager, for tests from outside that change something there. A GET of {@link #PATH}
 * answers with her e-mail address, the employer's id, and the address of a coordinator of the county who works there; their
 * password is {@link #PASSWORD}, and they have no app yet.
 */
@WebListener
public class ManagerFixture implements ServletContextListener {

    public static final String PATH = "/test-manager";
    public static final String PASSWORD = IdentityFixture.PASSWORD;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("managers", Maker.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, PATH);
    }

    /** Makes them. */
    public static class Maker extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Inject
        private StaffFixture staff;

        @Inject
        private People people;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException {
            var place = staff.workplace();
            var manager = staff.manager(place.unit(), place.scope());
            var coordinator = staff.holder(Role.COORDINATOR, place.unit(), Scope.county("09"));
            response.setContentType("text/plain");
            response.getWriter().print(account(manager) + " " + place.employer() + " " + account(coordinator));
        }

        private String account(Actor person) {
            var email = UUID.randomUUID() + "@gotland.example";
            people.openAccount(Actor.system("test"), person.personId(), email, PASSWORD);
            return email;
        }
    }
}
