package se.larstig.external.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.larstig.external.Proof;
import se.larstig.external.ProofFiles;
import se.larstig.external.ProofQueries;
import se.larstig.external.Proofs;
import se.larstig.organisation.OrganisationQueries.Named;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** EX2.3, EX2.4: one proof of one of a manager's own staff; with {@code file} its file, and the look is noted. */
@Page(roles = Role.MANAGER, secondFactor = true)
public class ProofPage {

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private ProofQueries queries;

    @Inject
    private Proofs proofs;

    @Inject
    private ProofFiles files;

    @Inject
    private Texts texts;

    private ProofQueries.@Nullable Shown proof;

    public void load() {
        var actor = current.get();
        var id = posted.number("proof");
        if (id.isEmpty()) {
            posted.goTo(Addresses.of(ProofsPage.class));
            return;
        }
        proof = queries.shown(actor, id.get());
        if (!posted.isForm() && posted.isGiven("file")) {
            var opened = files.look(actor, id.get());
            posted.file(opened.type().fileName(), opened.type().contentType(), opened.bytes());
        } else if (posted.button("confirm")) {
            done(() -> proofs.confirm(actor, id.get()), "confirmed");
        } else if (posted.button("decline")) {
            var reason = posted.word("reason", Proof.Reason.class);
            faults.required("reason", reason.map(Enum::name), "external.missing.reason");
            if (!faults.isAny()) {
                done(() -> proofs.decline(actor, id.get(), reason.orElseThrow()), "declined");
            }
        }
    }

    private void done(Runnable command, String did) {
        if (faults.allow(command, Map.of())) {
            posted.goTo(Addresses.of(ProofsPage.class, "did", did));
        }
    }

    public ProofQueries.Shown getProof() {
        if (proof == null) {
            throw Refused.notFound();
        }
        return proof;
    }

    public List<Named> getReasons() {
        return Arrays.stream(Proof.Reason.values())
                .map(reason -> new Named(reason.name(), texts.say("external.reason." + reason)))
                .toList();
    }

    public String getReason() {
        return posted.text("reason", 20).orElse("");
    }
}
