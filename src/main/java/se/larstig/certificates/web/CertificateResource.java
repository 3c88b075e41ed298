package se.larstig.certificates.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.larstig.certificates.CertificateNumber;
import se.larstig.certificates.CertificateQueries;
import se.larstig.certificates.CertificateQueries.Paper;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Settings;
import se.larstig.web.Addresses;
import se.larstig.web.Pdf;
import se.larstig.web.Texts;

/** CE2.3, CE2.4: a person's own certificate as PDF. The gate lets in those who have signed in. */
@WebServlet(CertificateResource.PATH)
public class CertificateResource extends HttpServlet {

    static final String PATH = "/certificates/pdf";

    @Inject
    private CurrentActor current;

    @Inject
    private CertificateQueries queries;

    @Inject
    private Pdf pdf;

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
        var made =
                pdf.make(CertificatePdf.of(paper, texts, CertificatePage.addressOf(request, number), Settings.demo()));
        if (made.isPresent()) {
            send(response, paper, made.get());
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Addresses.of(CertificatePage.class, "number", number, "busy", "yes"));
        }
    }

    private static void send(HttpServletResponse response, Paper paper, byte[] bytes) throws IOException {
        response.setContentType(Pdf.TYPE);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + paper.number().fileName() + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
