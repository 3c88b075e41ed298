package se.larstig.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/** Round every request: headers, the browser's cookie, and refusals turned into error pages. */
public class ShellFilter extends HttpFilter {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final System.Logger LOG = System.getLogger(ShellFilter.class.getName());

    @Inject
    private Tokens tokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        protect(request, response);
        if (!request.getServletPath().startsWith("/asset/")
                && !request.getServletPath().startsWith("/health/")) {
            tokens.ensureBrowser(request, response);
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            // Faces empties the answer when a page fails, headers included
            protect(request, response);
            var refused = refused(e);
            if (refused.isEmpty()) {
                LOG.log(System.Logger.Level.ERROR, request.getServletPath() + " failed", e);
            }
            response.sendError(refused.map(Refused::status).orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
        }
    }

    private static void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "no-store");
        if (Tokens.secure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static Optional<Refused> refused(@Nullable Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
