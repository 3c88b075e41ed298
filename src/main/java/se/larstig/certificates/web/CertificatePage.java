package se.larstig.certificates.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.certificates.CertificateNumber;
import se.larstig.certificates.CertificateQueries;
import se.larstig.certificates.CertificateQueries.Paper;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.QrCode;
import se.larstig.web.Texts;

/** CE2: one of her certificates, to read, to print, and to fetch as PDF. */
@Page(roles = Role.LEARNER)
public class CertificatePage {

    static final int LONGEST_NUMBER = 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private CertificateQueries queries;

    @Inject
    private Texts texts;

    private @Nullable Paper paper;

    public void load() {
        var number = posted.text("number", LONGEST_NUMBER)
                .flatMap(CertificateNumber::read)
                .orElseThrow(Refused::notFound);
        paper = queries.certificate(current.get(), number);
    }

    public @Nullable Paper getPaper() {
        return paper;
    }

    public List<CertificateFacts.Fact> getFacts() {
        return paper == null ? List.of() : CertificateFacts.of(paper, texts);
    }

    /** Where whoever gets the paper checks it. */
    public String getAddress() {
        return Addresses.outside(request, Addresses.of(VerifyPage.class));
    }

    /** The same with the number, for a camera. */
    public @Nullable QrCode getCode() {
        return paper == null ? null : QrCode.of(addressOf(request, paper.number()));
    }

    static String addressOf(HttpServletRequest request, CertificateNumber number) {
        return Addresses.outside(request, Addresses.of(VerifyPage.class, "number", number));
    }

    public String getPdf() {
        return paper == null ? "" : CertificateResource.PATH + "?number=" + paper.number();
    }

    /** CE2.4: whether the PDF could not be made, since many were made at the same time. */
    public boolean isBusy() {
        return posted.text("busy", 5).isPresent();
    }
}
