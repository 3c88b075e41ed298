package se.larstig.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.Refused;

/** H5.2: something that somebody could not use. It is sent, one day it is done, and perhaps it comes back. */
@Entity
@Table(name = "home_report")
public class FaultReport {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_PAGE = 300;
    private static final int LONGEST_CONTACT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "home_report_seq")
    @SequenceGenerator(name = "home_report_seq", sequenceName = "home_report_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String page;

    private String what;

    private String contact;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    protected FaultReport() {}

    FaultReport(String page, String what, String contact, Instant sentAt) {
        if (what.isBlank()) {
            throw new Refused("home.refused.report-empty");
        }
        if (what.length() > LONGEST) {
            throw new Refused("home.refused.report-long", LONGEST, what.length());
        }
        if (page.length() > LONGEST_PAGE || contact.length() > LONGEST_CONTACT) {
            throw new Refused("home.refused.report-field", LONGEST_CONTACT);
        }
        this.page = page;
        this.what = what;
        this.contact = contact;
        this.sentAt = sentAt;
    }

    /** What is done needs no answer any more, so where to send one is taken away. */
    void done(Instant at) {
        doneAt = at;
        contact = "";
    }

    void reopen() {
        doneAt = null;
    }
}
