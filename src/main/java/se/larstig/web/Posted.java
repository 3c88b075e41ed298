package se.larstig.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.larstig.shared.Actor;
import se.larstig.shared.CurrentActor;

/**
 * What this request brings: whether it is a form that was sent, and its fields. Pages without view state read their
 * forms here, after the gate has checked the token.
 */
@Named
@RequestScoped
public class Posted {

    /** What no keyboard writes: control signs, and those that turn the direction of whatever comes after them on the page. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final int LONGEST = 5_000;
    private static final long LAST_PAGE = 100_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentActor current;

    @Inject
    private Tokens tokens;

    /** Whether a form was sent. */
    public boolean isForm() {
        return request.getMethod().equals("POST") && request.getAttribute(Kept.ATTRIBUTE) == null;
    }

    /** Whether the form was sent with this button. */
    public boolean button(String name) {
        return isForm() && request.getParameter(name) != null;
    }

    /** Whether the field was sent, empty or not. */
    public boolean isGiven(String name) {
        return request.getParameter(name) != null;
    }

    /** The field's text without space at its ends and signs that nobody sees, cut at {@code most} characters. */
    public Optional<String> text(String name, int most) {
        return Optional.ofNullable(request.getParameter(name))
                .map(Posted::seen)
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() > most ? text.substring(0, most) : text);
    }

    static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll("").strip();
    }

    /** All values of the field, at most 100, each cut at 5 000 characters; empty ones are left out. */
    public List<String> texts(String name) {
        var values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .filter(value -> !value.isEmpty())
                        .limit(100)
                        .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value)
                        .toList();
    }

    /** The field as an id or another whole number. */
    public Optional<Long> number(String name) {
        return text(name, 19).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** All values of the field that are ids or other whole numbers, each once and in order; what is none is left out. */
    public Set<Long> numbers(String name) {
        return texts(name).stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The field as a day written as a date field sends it, 2026-11-22; empty when it is none. */
    public Optional<LocalDate> day(String name) {
        try {
            return text(name, 10).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The field as a word of the enum; empty when it is none. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
        return text(name, 40)
                .flatMap(text -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> word.name().equals(text))
                        .findFirst());
    }

    /** The field as the number of a list's page: 1 when it is none. */
    public long page() {
        return number("page")
                .filter(number -> number > 0 && number <= LAST_PAGE)
                .orElse(1L);
    }

    /**
     * The file in a form with {@code multipart/form-data}, at most {@code most} bytes and one more, so that one that is too
     * large can be told; no bytes when none was chosen. Its name says nothing and is not read.
     */
    public byte[] file(String name, int most) {
        try {
            var type = request.getContentType();
            var part = type == null || !type.startsWith("multipart/form-data") ? null : request.getPart(name);
            if (part == null) {
                return new byte[0];
            }
            try (var stream = part.getInputStream()) {
                return stream.readNBytes(most + 1);
            }
        } catch (IOException | ServletException e) {
            return new byte[0];
        }
    }

    /** The token for this page's forms. */
    public String getToken() {
        return tokens.token(request, current.find().map(Actor::personId).orElse(0L));
    }

    /** The token of forms that whoever sits at this browser may send, signed in or not. */
    public String getBrowserToken() {
        return tokens.token(request, 0);
    }

    /** This page's path, for the language switch; on an error page that of the page that failed. */
    public String getPath() {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return failed + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        }
        return request.getServletPath().replaceFirst("\\.xhtml$", "")
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** Answers a script with a short text instead of the page. */
    public void answer(String text) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType("text/plain");
        external.setResponseCharacterEncoding("UTF-8");
        try {
            external.getResponseOutputWriter().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** Answers with a file instead of the page. The name is neutral: it stays in the list of what was downloaded. */
    public void file(String name, String contentType, byte[] bytes) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType(contentType);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        external.setResponseContentLength(bytes.length);
        try {
            external.getResponseOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** Sends the browser to another page with 303, which ends this one. */
    public void goTo(String address) {
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        faces.responseComplete();
    }
}
