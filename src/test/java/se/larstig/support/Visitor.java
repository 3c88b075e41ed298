package se.larstig.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody with cookies but without a browser. Follows no redirects, so that a test sees them. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" (?:content|value)=\"([^\"]+)\"");

    private static final int PAGES_OF_THE_TRAIL = 5;
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final Map<People, Visitor> SIGNED_IN = new EnumMap<>(People.class);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final Instant since = Instant.now();

    private final String address;

    private Visitor(String address) {
        this.address = address;
    }

    /** Nobody yet, with a browser of her own. */
    public static Visitor anonymous() {
        return at(Ground.address());
    }

    /** The same at another server than the one that all tests share. */
    public static Visitor at(String address) {
        return new Visitor(address);
    }

    /**
     * The person with her session, which all tests share. She has given a code of her app and, within five minutes, her
     * password, so every page that is hers opens.
     */
    public static synchronized Visitor signedIn(People person) {
        var known = SIGNED_IN.get(person);
        if (known == null || known.since.plus(FRESH).isBefore(Instant.now())) {
            known = freshlySignedIn(person).withSecondFactor(person);
            SIGNED_IN.put(person, known);
        }
        return known;
    }

    /** Gives a code of the person's app, so that pages about others open. */
    public Visitor withSecondFactor(People person) {
        var page = "/identity/second-factor";
        var answer = submit(page, page, Map.of("code", person.code()));
        if (answer.statusCode() != 303) {
            throw new AssertionError(person + " has no second factor: " + answer.statusCode());
        }
        return this;
    }

    /** Makes the session one whose password was given long ago. */
    public Visitor grownOld() {
        send(question("/").header(Door.GROW_OLD, "yes").GET());
        return this;
    }

    /** The person with a session of her own, which the test may end; she has given her password alone. */
    public static Visitor freshlySignedIn(People person) {
        return freshlySignedIn(person.email(), person.password());
    }

    /** Somebody whom a test has made. */
    public static Visitor freshlySignedIn(String email, String password) {
        var visitor = anonymous();
        var answer =
                visitor.submit("/identity/sign-in", "/identity/sign-in", Map.of("email", email, "password", password));
        if (answer.statusCode() != 303) {
            throw new AssertionError(email + " cannot sign in: " + answer.statusCode());
        }
        return visitor;
    }

    /** What the audit trail says newest; tests that live in later years leave lines there too. */
    public static String trail() {
        return IntStream.rangeClosed(1, PAGES_OF_THE_TRAIL)
                .mapToObj(page -> signedIn(People.ADMINISTRATOR)
                        .get("/identity/audit?page=" + page)
                        .body())
                .collect(Collectors.joining());
    }

    /** The answer to a GET of the path. */
    public HttpResponse<String> get(String path) {
        return send(question(path).GET());
    }

    /** The answer to a form that is sent with nothing but these fields. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(question(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The answer to a form of the page {@code from}, sent with its token. */
    public HttpResponse<String> submit(String from, String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("csrf", token(get(from).body()));
        return post(path, all);
    }

    /** The answer to a form whose length nobody tells beforehand. */
    public HttpResponse<String> stream(String path, String form) {
        return send(question(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form.getBytes(UTF_8)))));
    }

    /** The answer to a GET that fails inside the application. */
    public HttpResponse<String> broken(String path) {
        return send(question(path).header(Door.BREAK, "yes").GET());
    }

    /** The answer to another method, without a body. */
    public HttpResponse<String> ask(String method, String path) {
        return send(question(path).method(method, BodyPublishers.noBody()));
    }

    /** The bytes that a GET of the path gives. */
    public HttpResponse<byte[]> fetch(String path) {
        return send(question(path).GET(), BodyHandlers.ofByteArray());
    }

    /** How many SQL statements a GET of the path takes, with all that its page reads while it is drawn. */
    public long statements(String path) {
        get("/"); // what a session asks about once a minute is not the page's
        var name = UUID.randomUUID().toString();
        send(question(path).header(Door.REQUEST, name).GET());
        return Long.parseLong(
                send(question(Door.STATEMENTS).header(Door.REQUEST, name).GET()).body());
    }

    /** The token in the forms of a page. */
    public static String token(String html) {
        var found = TOKEN.matcher(html);
        if (!found.find()) {
            throw new AssertionError("the page has no token: " + html);
        }
        return found.group(1);
    }

    private HttpRequest.Builder question(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder question) {
        return send(question, BodyHandlers.ofString(UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder question, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(question.build(), handler);
        } catch (IOException e) {
            throw new AssertionError(question.build() + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
