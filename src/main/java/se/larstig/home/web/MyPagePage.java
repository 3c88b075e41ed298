package se.larstig.home.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.certificates.CertificateQueries;
import se.larstig.certificates.web.CertificatePage;
import se.larstig.external.ProofQueries;
import se.larstig.learning.LearningQueries;
import se.larstig.plan.ObligationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;

/** What I have, and what I am in the middle of. */
@Page(roles = Role.LEARNER)
public class MyPagePage {

    @Inject
    private CurrentActor current;

    @Inject
    private LearningQueries learning;

    @Inject
    private CertificateQueries certificates;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private ProofQueries proofs;

    private List<ObligationQueries.Duty> duties = List.of();
    private Set<Long> waiting = Set.of();
    private List<LearningQueries.Pass> passes = List.of();
    private Map<Long, CertificateQueries.Mine> papers = Map.of();

    public void load() {
        duties = obligations.mine(current.get());
        waiting = duties.stream().flatMap(duty -> duty.courses().stream()).anyMatch(ObligationQueries.Course::elsewhere)
                ? proofs.waitingCourses(current.get())
                : Set.of();
        passes = learning.mine(current.get());
        papers = certificates.mine(current.get()).stream()
                .collect(Collectors.toMap(CertificateQueries.Mine::pass, Function.identity()));
    }

    /** The pass begun last that is still open; null when there is none. */
    public LearningQueries.@Nullable Pass getNow() {
        return passes.stream().filter(LearningQueries.Pass::open).findFirst().orElse(null);
    }

    /** The address of the pass's certificate; empty while it has none. */
    public String certificate(long pass) {
        return Optional.ofNullable(papers.get(pass))
                .map(paper -> Addresses.of(CertificatePage.class, "number", paper.number()))
                .orElse("");
    }

    /** Whether she has shown proof of the course elsewhere, and it waits. */
    public boolean isWaiting(ObligationQueries.Course course) {
        return course.elsewhere() && waiting.contains(course.id());
    }

    /** H7.1: what is asked of her, what is to be done first. */
    public List<ObligationQueries.Duty> getDuties() {
        return duties;
    }

    /** When the pass's certificate was revoked; null while it stands or there is none. */
    public @Nullable Instant revokedAt(long pass) {
        return Optional.ofNullable(papers.get(pass))
                .map(CertificateQueries.Mine::revokedAt)
                .orElse(null);
    }

    public List<LearningQueries.Pass> getPasses() {
        return passes;
    }
}
