package se.larstig.external.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.external.Attestations;
import se.larstig.external.CompletionQueries;
import se.larstig.external.ExternalCompletion;
import se.larstig.external.ProofQueries;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.web.Addresses;
import se.larstig.web.Faults;
import se.larstig.web.Option;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;

/** EX2.7, EX3.4: what a manager's staff have shown or objected to, and that waits for her. */
@Page(roles = Role.MANAGER, secondFactor = true)
public class ProofsPage {

    private static final int ROWS = 25;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private Faults faults;

    @Inject
    private ProofQueries queries;

    @Inject
    private CompletionQueries completions;

    @Inject
    private Attestations attestations;

    @Inject
    private OrganisationQueries places;

    private List<Scope> scopes = List.of();
    private @Nullable Scope scope;
    private ProofQueries.Waiting waiting = new ProofQueries.Waiting(List.of(), 0);
    private CompletionQueries.Objections objections = new CompletionQueries.Objections(List.of(), 0);

    public void load() {
        var actor = current.get();
        scopes = Scopes.of(actor, Set.of(Scope.Level.EMPLOYER, Scope.Level.UNIT), Role.MANAGER);
        scope = Scopes.chosen(scopes, posted.text("scope", 40).orElse(""));
        if (posted.isForm()) {
            answer();
        }
        waiting = queries.waiting(actor, scope, (int) (posted.page() - 1) * ROWS, ROWS);
        objections = completions.objections(actor, scope, 0, ROWS);
    }

    private void answer() {
        var completion = posted.number("completion").orElse(0L);
        var answer = posted.word("answer", ExternalCompletion.Answer.class).orElseThrow(Refused::notFound);
        if (faults.allow(() -> attestations.answer(current.get(), completion, answer), Map.of())) {
            posted.goTo(Addresses.of(ProofsPage.class, "scope", getScope().code(), "did", answer));
        }
    }

    public List<Option> getScopeOptions() {
        return Scopes.options(scopes, scope, places);
    }

    public Scope getScope() {
        if (scope == null) {
            throw Refused.notFound();
        }
        return scope;
    }

    public String getScopeName() {
        return places.name(getScope());
    }

    public List<ProofQueries.Shown> getRows() {
        return waiting.rows();
    }

    public long getTotal() {
        return waiting.total();
    }

    public long getPage() {
        return posted.page();
    }

    public boolean isLast() {
        return posted.page() * ROWS >= waiting.total();
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(ProofsPage.class, "scope", getScope().code()) + "&";
    }

    public List<CompletionQueries.Objection> getObjections() {
        return objections.rows();
    }

    /** Whether she answers for the whole employer. */
    public boolean isWhole() {
        return getScope().level() == Scope.Level.EMPLOYER;
    }

    /** What was done last; empty for nothing. */
    public String getDid() {
        return Optional.of(posted.text("did", 20).orElse(""))
                .filter(did ->
                        Set.of("confirmed", "declined", "STANDS", "TAKEN_BACK").contains(did))
                .orElse("");
    }
}
