package se.larstig.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import se.larstig.shared.Clocks;

/**
 * The words of the screen. A key begins with the name of its feature: {@code learning.continue} stands in
 * {@code se/larstig/learning/Texts_sv.properties}. In a page: {@code #{t.say('learning.continue')}}.
 */
@Named("t")
@RequestScoped
public class Texts {

    public static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    static final String COOKIE = "language";

    private static final ConcurrentMap<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private Locale locale = SWEDISH;

    @Inject
    Texts(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null
                && Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .anyMatch("en"::equals)) {
            locale = ENGLISH;
        }
    }

    Texts() {}

    /** The words in Swedish, or in English, whatever the browser asks for. */
    public static Texts in(String language) {
        var texts = new Texts();
        texts.locale = language.equals("en") ? ENGLISH : SWEDISH;
        return texts;
    }

    /** The sentence of this key, with its arguments in {@link MessageFormat}'s places. */
    public String say(String key, Object... args) {
        return say(locale, key, args);
    }

    /** The same in a language of one's own choice. */
    public static String say(Locale locale, String key, Object... args) {
        var feature = key.substring(0, Math.max(0, key.indexOf('.')));
        var bundle = BUNDLES.computeIfAbsent(
                feature + "_" + locale.getLanguage(),
                name -> ResourceBundle.getBundle(
                        "se.larstig." + feature + ".Texts",
                        locale,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        try {
            var pattern = bundle.getString(key);
            return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no text for the key " + key, e);
        }
    }

    /** Singular or plural: {@code key.one} for 1, else {@code key.many}; the number is argument 0. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".many"), number);
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public boolean isSwedish() {
        return locale.getLanguage().equals("sv");
    }

    /** "november". */
    public String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** "22 november 2026". */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    /** "22 november 2026" in Stockholm. */
    public String day(Instant time) {
        return day(LocalDate.ofInstant(time, Clocks.ZONE));
    }

    /** "14:02" in Stockholm. */
    public String time(Instant time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time.atZone(Clocks.ZONE));
    }

    /** With a capital letter, as a sentence begins. */
    public static String begun(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "a, b och c". */
    public String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " " + say("web.and") + " "
                + words.get(words.size() - 1);
    }
}
