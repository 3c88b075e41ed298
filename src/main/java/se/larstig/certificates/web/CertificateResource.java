package se.larstig.certificates.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.larstig.certificates.CertificateNumber;
import se.larstig.certificates.CertificateQueries;
import se.larstig.certificates.CertificateQueries.Paper;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Settings;
import se.larstig.web.Addresses;
import se.larstig.web.Texts;

/** CE2.3, CE2.4: a person's own certificate as PDF. The gate lets in those who have signed in. */
@WebServlet(CertificateResource.PATH)
public class CertificateResource extends HttpServlet {

    static final String PATH = "/certificates/pdf";

    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 20;
    private static final int LONGEST_WAIT_IN_SECONDS = 3;

    private final transient Semaphore room = new Semaphore(AT_ONCE, true);

    @Inject
    private CurrentActor current;

    @Inject
    private CertificateQueries queries;

    @Inject
    private Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = Optional.ofNullable(request.getParameter("number"))
                .filter(typed -> typed.length() <= CertificatePage.LONGEST_NUMBER)
                .flatMap(CertificateNumber::read)
                .orElseThrow(Refused::notFound);
        var paper = queries.certificate(current.get(), number);
        if (paper.revoked()) {
            throw Refused.notFound();
        }
        if (!enter()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Addresses.of(CertificatePage.class, "number", number, "busy", "yes"));
            return;
        }
        try {
            send(response, paper, CertificatePage.addressOf(request, number));
        } finally {
            room.release();
        }
    }

    private boolean enter() {
        try {
            return room.getQueueLength() < MOST_WAITING && room.tryAcquire(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void send(HttpServletResponse response, Paper paper, String address) throws IOException {
        var bytes = CertificatePdf.of(paper, texts, address, Settings.demo());
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + paper.number().fileName() + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
