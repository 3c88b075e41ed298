package se.larstig.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The mail server of the tests, a real one on a port of its own, and what has come to it. */
public final class Mailbox {

    private static final long PATIENCE_IN_SECONDS = 60;
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");
    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    /** A mail as the person reads it. */
    public record Received(String from, String subject, String text) {

        /** Path and parameters of the first link. */
        public String link() {
            var found = LINK.matcher(text);
            if (!found.find()) {
                throw new AssertionError("no link in: " + text);
            }
            return found.group(1);
        }
    }

    private Mailbox() {}

    static int start() {
        SERVER.start();
        return SERVER.getSmtp().getPort();
    }

    static void stop() {
        SERVER.stop();
    }

    /** Waits for a mail with this subject to the address. */
    public static Received await(String to, String subject) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (true) {
            for (var mail : to(to)) {
                if (mail.subject().equals(subject)) {
                    return mail;
                }
            }
            assertThat(System.nanoTime())
                    .as("deadline for \"%s\" to %s; so far: %s", subject, to, to(to))
                    .isLessThan(deadline);
            SERVER.waitForIncomingEmail(500, SERVER.getReceivedMessages().length + 1);
        }
    }

    /** What has come to the address so far. */
    public static List<Received> to(String to) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, to))
                .map(Mailbox::read)
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String to) {
        try {
            return GreenMailUtil.getAddressList(mail.getAllRecipients()).equals(to);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Received read(MimeMessage mail) {
        try {
            return new Received(
                    GreenMailUtil.getAddressList(mail.getFrom()), mail.getSubject(), (String) mail.getContent());
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
