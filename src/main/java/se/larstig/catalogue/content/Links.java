package se.larstig.catalogue.content;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.UrlSanitizer;

/** Where a link in a text may lead. */
final class Links implements UrlSanitizer {

    private static final Pattern ALLOWED = Pattern.compile(
            "https?://[^\\s\"'<>\\\\]+|mailto:[^\\s\"'<>\\\\]+|tel:\\+?[0-9-]+|/(?![/\\\\])[^\\s\"'<>\\\\]*");

    static boolean allowed(String target) {
        return ALLOWED.matcher(target).matches();
    }

    static boolean external(String target) {
        return target.toLowerCase(Locale.ROOT).startsWith("http");
    }

    @Override
    public String sanitizeLinkUrl(String target) {
        return allowed(target) ? target : "";
    }

    @Override
    public String sanitizeImageUrl(String target) {
        return "";
    }
}
