package se.larstig.certificates.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.certificates.CertificateNumber;
import se.larstig.certificates.CertificateQueries;
import se.larstig.certificates.CertificateQueries.Revocable;
import se.larstig.certificates.Certificates;
import se.larstig.certificates.Revocation;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** CE1.5: revokes a certificate: first its number, then what it is, why, and whether she means it. */
@Page(roles = Role.ADMINISTRATOR, secondFactor = true)
public class RevokePage {

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private CertificateQueries queries;

    @Inject
    private Certificates certificates;

    @Inject
    private Refusals refusals;

    private @Nullable Revocable found;
    private boolean asked;
    private boolean reasonMissing;

    public void load() {
        var actor = current.get();
        var number = CertificateNumber.read(getNumber());
        found = number.flatMap(each -> queries.revocable(actor, each)).orElse(null);
        asked = posted.text("number", CertificatePage.LONGEST_NUMBER).isPresent();
        if (posted.isForm() && found != null) {
            revoke(found.number());
        }
    }

    private void revoke(CertificateNumber number) {
        var reason = reason();
        reasonMissing = reason.isEmpty();
        if (reason.isPresent() && refusals.allow(() -> certificates.revoke(current.get(), number, reason.get()))) {
            posted.goTo(Addresses.of(RevokePage.class, "number", number, "done", 1));
        }
    }

    private Optional<Revocation.Reason> reason() {
        return posted.word("reason", Revocation.Reason.class);
    }

    /** The certificate of the number; null when nothing was asked, or there is none. */
    public @Nullable Revocable getFound() {
        return found;
    }

    public String getNumber() {
        return posted.text("number", CertificatePage.LONGEST_NUMBER).orElse("");
    }

    /** Whether the number leads to no certificate. */
    public boolean isUnknown() {
        return asked && found == null;
    }

    public boolean isReasonMissing() {
        return reasonMissing;
    }

    public boolean isDone() {
        return posted.number("done").isPresent() && !posted.isForm();
    }

    public List<Revocation.Reason> getReasons() {
        return List.of(Revocation.Reason.values());
    }

    public String getReason() {
        return reason().map(Enum::name).orElse("");
    }
}
