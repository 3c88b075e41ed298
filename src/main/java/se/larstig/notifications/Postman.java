package se.larstig.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.Set;
import se.larstig.shared.Clocks;
import se.larstig.shared.Settings;

/**
 * Hands letters to the mail server: {@code MAIL_HOST}, {@code MAIL_PORT}, {@code MAIL_USER}, {@code MAIL_PASSWORD},
 * {@code MAIL_FROM}. The line is encrypted, and the server's certificate must be right, but on
 * this machine itself, or where {@code MAIL_TLS} is false.
 */
@ApplicationScoped
class Postman {

    private static final String SUBMISSION = "587";
    private static final String IMPLICIT_TLS = "465";
    private static final String PATIENCE_IN_MILLISECONDS = "15000";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    @Inject
    private Clocks clocks;

    /** Returns when the mail server has taken it. */
    void deliver(Letter letter) throws MessagingException {
        var message = new MimeMessage(session());
        message.setFrom(new InternetAddress(Settings.find("MAIL_FROM").orElse("noreply@localhost")));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clocks.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private static Session session() {
        var host = Settings.find("MAIL_HOST").orElseThrow(() -> new IllegalStateException("MAIL_HOST is not set"));
        var port = Settings.find("MAIL_PORT").orElse(SUBMISSION);
        var encrypted = !THIS_MACHINE.contains(host)
                && Settings.find("MAIL_TLS").map(Boolean::parseBoolean).orElse(true);
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", port);
        properties.put("mail.smtp.connectiontimeout", PATIENCE_IN_MILLISECONDS);
        properties.put("mail.smtp.timeout", PATIENCE_IN_MILLISECONDS);
        properties.put("mail.smtp.writetimeout", PATIENCE_IN_MILLISECONDS);
        properties.put("mail.smtp.ssl.enable", Boolean.toString(encrypted && port.equals(IMPLICIT_TLS)));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", Boolean.toString(encrypted && !port.equals(IMPLICIT_TLS)));
        properties.put("mail.smtp.ssl.checkserveridentity", Boolean.toString(encrypted));
        var user = Settings.find("MAIL_USER");
        properties.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        return user.map(name -> Session.getInstance(properties, new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(
                                name, Settings.find("MAIL_PASSWORD").orElse(""));
                    }
                }))
                .orElseGet(() -> Session.getInstance(properties));
    }
}
