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
import se.larstig.shared.DemoHosts;
import se.larstig.shared.Refused;
import se.larstig.shared.Settings;

/** Round every request: headers, the browser's cookie, and refusals turned into error pages. */
public class ShellFilter extends HttpFilter {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final int MISDIRECTED = 421;

    private static final System.Logger LOG = System.getLogger(ShellFilter.class.getName());

    @Inject
    private Tokens tokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        protect(request, response);
        if (isDemoElsewhere(request)) {
            refuseDemo(response);
            return;
        }
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

    /** W11. A proxy tells by which name it was asked; the name that a health probe uses is of no matter. */
    private static boolean isDemoElsewhere(HttpServletRequest request) {
        if (!Settings.demo() || request.getServletPath().startsWith("/health/")) {
            return false;
        }
        var forwarded = request.getHeader("X-Forwarded-Host");
        return !DemoHosts.allow(request.getServerName())
                || (forwarded != null && !DemoHosts.allow(forwarded.replaceFirst(":\\d+$", "")));
    }

    private static void refuseDemo(HttpServletResponse response) throws IOException {
        response.setStatus(MISDIRECTED);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .print(Texts.say(Texts.SWEDISH, "web.demo.elsewhere") + "\n\n"
                        + Texts.say(Texts.ENGLISH, "web.demo.elsewhere") + "\n");
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
