package se.larstig.support;

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
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.larstig.web.Assurance;

/**
 * Stands before the application's own filters in the tests' deployment: lets the test runner past them, and remembers how
 * many SQL statements an answer took when the question bears {@code Test-Request}. Behind them it breaks what bears {@code
 * Test-Break}, since the application itself has no address that fails, and makes long ago of when the session's password was
 * given for what bears {@code Test-Grow-Old}.
 */
@WebListener
public class Door implements ServletContextListener {

    static final String REQUEST = "Test-Request";
    static final String BREAK = "Test-Break";
    static final String GROW_OLD = "Test-Grow-Old";
    static final String STATEMENTS = "/test-statements";
    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        context.addFilter("door", Keeper.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        context.addFilter("breaker", Breaker.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }

    /** Fails when asked to. */
    public static class Breaker extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (request.getHeader(BREAK) != null) {
                response.reset();
                throw new IllegalStateException("broken for a test");
            }
            chain.doFilter(request, response);
        }
    }

    /** Knows the test runner, and counts. */
    public static class Keeper extends HttpFilter {

        private static final long serialVersionUID = 1;

        private final Map<String, Long> counted = new ConcurrentHashMap<>();

        @Inject
        private Statements statements;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var name = request.getHeader(REQUEST);
            if (request.getHeader(GROW_OLD) != null) {
                Assurance.passwordGiven(request, Instant.EPOCH);
            }
            if (request.getServletPath().equals(RUNNER)) {
                request.getRequestDispatcher(RUNNER).forward(request, response);
            } else if (name == null) {
                chain.doFilter(request, response);
            } else if (request.getServletPath().equals(STATEMENTS)) {
                response.getWriter().print(counted.getOrDefault(name, -1L));
            } else {
                var before = statements.sofar();
                chain.doFilter(request, response);
                counted.put(name, statements.sofar() - before);
            }
        }
    }
}
