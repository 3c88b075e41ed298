package se.larstig.notifications;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import se.larstig.shared.Actor;
import se.larstig.shared.Settings;

/** Every few seconds: sends what is due. No transaction is open, and no connection held, while the mail server is spoken to. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MailJob {

    private static final int AT_ONCE = 20;
    private static final Logger LOG = System.getLogger(MailJob.class.getName());
    private static final Actor SYSTEM = Actor.system("mail");

    @Inject
    private Outbox outbox;

    @Inject
    private Postman postman;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void send() {
        if (!Settings.mail()) {
            return;
        }
        for (var mail : outbox.claim(SYSTEM, AT_ONCE)) {
            try {
                postman.deliver(mail.letter());
                outbox.sent(SYSTEM, mail.id());
            } catch (MessagingException | RuntimeException e) {
                // the reason may hold an address, so it goes to the log of details alone
                LOG.log(Level.DEBUG, "mail " + mail.id() + " was not taken", e);
                var givenUp = outbox.failed(SYSTEM, mail.id());
                LOG.log(
                        Level.WARNING,
                        "mail {0} ({1}) {2}: {3}",
                        Long.toString(mail.id()),
                        mail.kind(),
                        givenUp ? "was given up after a day" : "could not be sent and is tried again",
                        e.getClass().getSimpleName());
            }
        }
    }

    @Schedule(hour = "2", minute = "40", persistent = false)
    public void tidy() {
        outbox.forgetOld(SYSTEM);
    }
}
