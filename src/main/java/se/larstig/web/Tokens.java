package se.larstig.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.ServerKey;
import se.larstig.shared.Settings;

/**
 * The token in every form: an HMAC of the person and her browser's cookie. It depends on no session, so a form that was
 * open while the session ended or the server restarted can still be sent after a new sign-in.
 */
@ApplicationScoped
public class Tokens {

    static final String FIELD = "csrf";
    private static final String BROWSER = "browser";
    private static final int HALF_A_YEAR_IN_SECONDS = 180 * 24 * 3600;
    private static final String ATTRIBUTE = Tokens.class.getName();

    private final SecureRandom random = new SecureRandom();

    @Inject
    private ServerKey key;

    /** The token for this person (0 when nobody is signed in) in this browser. */
    public String token(HttpServletRequest request, long personId) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.mac("form", browser(request) + " " + personId));
    }

    /** Whether the token is this person's in this browser. */
    public boolean matches(HttpServletRequest request, long personId, @Nullable String token) {
        return token != null
                && MessageDigest.isEqual(
                        token(request, personId).getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8));
    }

    void ensureBrowser(HttpServletRequest request, HttpServletResponse response) {
        if (!browser(request).isEmpty()) {
            return;
        }
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, value);
        Cookies.set(request, response, BROWSER, value, HALF_A_YEAR_IN_SECONDS);
    }

    /** Whether the person's browser speaks https with us, also through a proxy that ends TLS. */
    static boolean secure(HttpServletRequest request) {
        return request.isSecure() || Settings.find("PUBLIC_URL").orElse("").startsWith("https://");
    }

    private static String browser(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String fresh) {
            return fresh;
        }
        return Cookies.find(request, BROWSER)
                .filter(value -> value.length() == 22)
                .orElse("");
    }
}
