package se.larstig.support;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** How somebody comes to the site: {@code as(People.TRAINER).width(320).withoutScript().open("/home/my-page")}. */
public final class Visit {

    private static final int TIMEOUT_IN_MILLISECONDS = 15_000;
    private static final int HEIGHT = 900;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Map<People, SignedIn> SIGNED_IN = new EnumMap<>(People.class);

    /** Cookies of a session, and since when. */
    private record SignedIn(List<Cookie> cookies, Instant since) {}

    /** A window, and the test that looks at it now. */
    record Kept(Page page, AtomicReference<Browsing> test) {}

    private final Browsing journey;
    private final List<Cookie> cookies = new ArrayList<>();
    private final NewContextOptions options = new NewContextOptions()
            .setBaseURL(Ground.address())
            .setLocale("sv-SE")
            .setTimezoneId("Europe/Stockholm")
            .setViewportSize(1280, HEIGHT);

    private boolean keepingPages;

    Visit(Browsing journey) {
        this.journey = journey;
    }

    Visit(Browsing journey, People person) {
        this(journey);
        cookies.addAll(signedIn(person));
    }

    /** At another server than the one that all tests share. */
    public Visit at(String address) {
        options.setBaseURL(address);
        return this;
    }

    /** The width of the window in CSS pixels. */
    public Visit width(int pixels) {
        options.setViewportSize(pixels, HEIGHT);
        return this;
    }

    public Visit withoutScript() {
        options.setJavaScriptEnabled(false);
        return this;
    }

    public Visit inEnglish() {
        cookies.add(new Cookie("language", "en").setUrl(Ground.address()));
        return this;
    }

    /** In a browser that keeps pages for Back. */
    public Visit keepingPages() {
        keepingPages = true;
        return this;
    }

    /** Dark colours are asked for. */
    public Visit dark() {
        options.setColorScheme(ColorScheme.DARK);
        return this;
    }

    /** A window at this path. */
    public Page open(String path) {
        var page = start().newPage();
        page.navigate(path);
        return page;
    }

    /**
     * A page at this path that the test reads and does nothing with, in a window that later tests look through too, with
     * cookies of their own: a new window takes longer than its page.
     */
    public Page look(String path) {
        var manner = List.of(
                options.viewportSize.map(size -> size.width).orElse(0),
                Optional.ofNullable(options.colorScheme)
                        .flatMap(scheme -> scheme)
                        .isPresent());
        var kept = Browser.kept(manner, () -> {
            var test = new AtomicReference<>(journey);
            return new Kept(context(test).newPage(), test);
        });
        kept.test.set(journey);
        var context = kept.page.context();
        journey.looksThrough(context);
        context.clearCookies();
        context.addCookies(cookies);
        kept.page.navigate(path);
        return kept.page;
    }

    /** Cookies of her own and an empty cache, closed after the test. */
    BrowserContext start() {
        var context = context(new AtomicReference<>(journey));
        context.addCookies(cookies);
        journey.contexts().add(context);
        return context;
    }

    private BrowserContext context(AtomicReference<Browsing> test) {
        var context = (keepingPages ? Browser.keepingPages() : Browser.chromium()).newContext(options);
        context.setDefaultTimeout(TIMEOUT_IN_MILLISECONDS);
        context.onConsoleMessage(message -> notice(message, test.get().complaints()));
        context.onWebError(error -> test.get().complaints().add(error.error()));
        return context;
    }

    /** What the security policy refused is never right. */
    private static void notice(ConsoleMessage message, List<String> complaints) {
        if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
        }
    }

    private static synchronized List<Cookie> signedIn(People person) {
        var known = SIGNED_IN.get(person);
        if (known == null || known.since.plus(FRESH).isBefore(Instant.now())) {
            known = new SignedIn(signIn(person), Instant.now());
            SIGNED_IN.put(person, known);
        }
        return known.cookies;
    }

    /** Signs in by the form and gives a code of her app, with a browser that has no script. */
    private static List<Cookie> signIn(People person) {
        try (var context = Browser.chromium()
                .newContext(new NewContextOptions().setBaseURL(Ground.address()).setJavaScriptEnabled(false))) {
            var page = context.newPage();
            signIn(page, person);
            giveCode(page, person);
            return context.cookies();
        }
    }

    static void signIn(Page page, People person) {
        page.navigate("/identity/sign-in");
        page.locator("#email").fill(person.email());
        page.locator("#password").fill(person.password());
        page.locator("form:has(#password) button").click();
        if (page.url().contains("/identity/sign-in")) {
            throw new AssertionError(person + " cannot sign in: "
                    + new ArrayList<>(page.locator(".error-summary").allInnerTexts()));
        }
    }

    static void giveCode(Page page, People person) {
        page.navigate("/identity/second-factor");
        page.locator("#code").fill(person.code());
        page.locator("form:has(#code) button").click();
        if (page.url().contains("/identity/second-factor")) {
            throw new AssertionError(person + " has no second factor: "
                    + new ArrayList<>(page.locator(".error-summary").allInnerTexts()));
        }
    }
}
