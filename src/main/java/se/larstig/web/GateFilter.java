package se.larstig.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;

/**
 * Rules W1–W3, W5 and W7–W9: who may open which page, what she is asked for first, and whether a POST is genuine and of a
 * reasonable size.
 */
public class GateFilter extends HttpFilter {

    static final String SIGN_IN = "/identity/sign-in";
    static final String RENEW = "/identity/renew";
    static final String SECOND_FACTOR = "/identity/second-factor";
    static final String START = "/home/my-page";
    private static final String OVERVIEW = "/home/overview";
    private static final String WORK = "/home/work";
    private static final String COUNTY = "/statistics/county";
    private static final Set<String> OPEN = Set.of("/leave", "/health/live", "/health/ready");
    private static final Set<String> SIGNED_IN_FILES = Set.of("/catalogue/media/", "/certificates/pdf");

    private static final String TOO_LARGE = "/web/too-large.xhtml";
    private static final int BUFFER = 8192;
    private static final int MOST_READ_AWAY = 16 * 1024 * 1024;

    @Inject
    private Pages pages;

    @Inject
    private CurrentActor current;

    @Inject
    private Tokens tokens;

    @Inject
    private Clocks clocks;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        var actor = current.find();
        if (OPEN.contains(path) || path.startsWith("/asset/")) {
            chain.doFilter(request, response);
        } else if (path.isEmpty() || path.equals("/")) {
            see(response, actor.map(GateFilter::start).orElse(SIGN_IN));
        } else if (SIGNED_IN_FILES.stream().anyMatch(path::startsWith)) {
            if (actor.isPresent()) {
                chain.doFilter(request, response);
            } else {
                see(response, SIGN_IN + "?then=" + URLEncoder.encode(address(path, request), StandardCharsets.UTF_8));
            }
        } else {
            var rule = pages.rule(path);
            if (rule.filter(page -> page.error() == 0).isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                page(path, rule.get(), actor, request, response, chain);
            }
        }
    }

    private void page(
            String path,
            Page rule,
            Optional<Actor> actor,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        var post = request.getMethod().equals("POST");
        if (actor.isPresent() && Left.isMarked(request)) {
            Left.clear(request, response);
        }
        if (!post && !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (post && isTooLarge(rule, request)) {
            readAway(request);
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            request.getRequestDispatcher(TOO_LARGE).forward(new Unread(request), response);
        } else if (rule.openTo().isEmpty() && actor.isEmpty()) {
            askFirst(SIGN_IN, path, request, response);
        } else if (rule.openTo().isEmpty() && Arrays.stream(rule.roles()).noneMatch(actor.orElseThrow()::has)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (post && !genuine(rule, actor, request)) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (rule.renewed() && !Assurance.of(request).isRenewed(clocks.now())) {
            askFirst(RENEW, path, request, response);
        } else if (rule.secondFactor() && !Assurance.of(request).secondFactor()) {
            askFirst(SECOND_FACTOR, path, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Opens another page first, which carries on where she was going and what she had sent. */
    private static void askFirst(String page, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") && Left.isMarked(request) && page.equals(SIGN_IN)) {
            see(response, page);
        } else if (request.getMethod().equals("POST")) {
            request.setAttribute(Kept.ATTRIBUTE, Kept.of(path, request));
            request.getRequestDispatcher(page + ".xhtml").forward(request, response);
        } else {
            see(response, page + "?then=" + URLEncoder.encode(address(path, request), StandardCharsets.UTF_8));
        }
    }

    /** W3; what is open to all may also have been opened before she signed in, in another tab. */
    private boolean genuine(Page rule, Optional<Actor> actor, HttpServletRequest request) {
        var token = request.getParameter(Tokens.FIELD);
        return tokens.matches(request, actor.map(Actor::personId).orElse(0L), token)
                || (!rule.openTo().isEmpty() && tokens.matches(request, 0, token));
    }

    /** H6.1: where her work is. */
    private static String start(Actor actor) {
        if (actor.has(Role.MANAGER) || actor.has(Role.FOLLOW_UP)) {
            return OVERVIEW;
        }
        if (actor.has(Role.COORDINATOR) || actor.has(Role.ADMINISTRATOR) || actor.has(Role.REVIEWER)) {
            return WORK;
        }
        return actor.has(Role.STEERING_GROUP) ? COUNTY : START;
    }

    /** W9. Browsers say how large a form is; what does not say it is not taken either. */
    private static boolean isTooLarge(Page rule, HttpServletRequest request) {
        return request.getContentLengthLong() > rule.mostBytes() || request.getHeader("Transfer-Encoding") != null;
    }

    /** A browser reads the answer when it has sent its form, not before; but nobody sends for ever. */
    private static void readAway(HttpServletRequest request) throws IOException {
        var form = request.getInputStream();
        var buffer = new byte[BUFFER];
        for (var room = MOST_READ_AWAY; room > 0; ) {
            var read = form.read(buffer);
            room = read < 0 ? 0 : room - read;
        }
    }

    private static String address(String path, HttpServletRequest request) {
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static void see(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
