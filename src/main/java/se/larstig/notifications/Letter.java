package se.larstig.notifications;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a person reads: N2.1, N2.2. Plain text, Swedish and then English. */
record Letter(String to, String subject, String text) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    /** The letter of this kind; its words are {@code notifications.mail.<kind>.subject} and {@code .text}. */
    static Letter of(String kind, String to, Object... args) {
        var subject = say(SWEDISH, "notifications.mail." + kind + ".subject");
        var text = part(SWEDISH, kind, args) + "\n\n--\n\n" + part(ENGLISH, kind, args) + "\n";
        return new Letter(to, subject, text);
    }

    private static String part(Locale locale, String kind, Object... args) {
        return say(locale, "notifications.mail.hello") + "\n\n"
                + say(locale, "notifications.mail." + kind + ".text", args) + "\n\n"
                + say(locale, "notifications.mail.end");
    }

    private static String say(Locale locale, String key, Object... args) {
        var bundle = ResourceBundle.getBundle(
                "se.larstig.notifications.Texts",
                locale,
                Letter.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(bytes)) {
            data.writeUTF(to);
            data.writeUTF(subject);
            data.writeUTF(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Letter of(byte[] bytes) {
        try (var data = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Letter(data.readUTF(), data.readUTF(), data.readUTF());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
