package se.larstig.home.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
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
import se.larstig.learning.Attendance;
import se.larstig.learning.LearningQueries;
import se.larstig.learning.LocalPartQueries;
import se.larstig.learning.MeetingQueries;
import se.larstig.learning.Meetings;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.plan.AssignmentQueries;
import se.larstig.plan.ObligationQueries;
import se.larstig.plan.OtherWayQueries;
import se.larstig.plan.OtherWays;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

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

    @Inject
    private AssignmentQueries assignments;

    @Inject
    private OtherWayQueries otherWays;

    @Inject
    private OtherWays ways;

    @Inject
    private LocalPartQueries local;

    @Inject
    private MeetingQueries meetings;

    @Inject
    private Meetings groups;

    @Inject
    private OrganisationQueries places;

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    private List<ObligationQueries.Duty> duties = List.of();
    private List<OtherWayQueries.Asked> asked = List.of();
    private List<LocalPartQueries.State> localParts = List.of();
    private List<MeetingQueries.Asked> sittings = List.of();
    private List<AssignmentQueries.Held> held = List.of();
    private Set<Long> waiting = Set.of();
    private List<LearningQueries.Pass> passes = List.of();
    private Map<Long, CertificateQueries.Mine> papers = Map.of();

    public void load() {
        if (posted.button("other-way")) {
            var parts = posted.text("other-way", 40)
                    .filter(text -> text.matches("\\d{1,18}/\\d{1,18}"))
                    .orElseThrow(Refused::notFound)
                    .split("/");
            done(() -> ways.ask(current.get(), Long.parseLong(parts[0]), Long.parseLong(parts[1])), "asked");
        } else if (posted.button("sitting-yes")) {
            answer("sitting-yes", Attendance.Answer.YES, "yes");
        } else if (posted.button("sitting-no")) {
            answer("sitting-no", Attendance.Answer.NO, "no");
        } else if (posted.button("withdraw")) {
            done(() -> ways.withdraw(current.get(), posted.number("withdraw").orElse(0L)), "withdrawn");
        }
        sittings = meetings.mine(current.get());
        asked = otherWays.mine(current.get());
        duties = obligations.mine(current.get());
        held = assignments.mine(current.get());
        localParts = local.mine(current.get());
        waiting = duties.stream().flatMap(duty -> duty.courses().stream()).anyMatch(ObligationQueries.Course::elsewhere)
                ? proofs.waitingCourses(current.get())
                : Set.of();
        passes = learning.mine(current.get());
        papers = certificates.mine(current.get()).stream()
                .collect(Collectors.toMap(CertificateQueries.Mine::pass, Function.identity()));
    }

    private void answer(String button, Attendance.Answer said, String did) {
        var attendance = posted.number(button).orElseThrow(Refused::notFound);
        if (refusals.allow(() -> groups.answer(current.get(), attendance, said))) {
            posted.goTo(Addresses.of(MyPagePage.class, "answered", did));
        }
    }

    /** The sittings at which she is said to have been, and has not said so herself. */
    public List<MeetingQueries.Asked> getSittings() {
        return sittings;
    }

    /** What she said last of a sitting; empty when nothing. */
    public String getAnswered() {
        return posted.text("answered", 10)
                .filter(text -> text.matches("yes|no"))
                .orElse("");
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

    private void done(Runnable command, String did) {
        if (refusals.allow(command)) {
            posted.goTo(Addresses.of(MyPagePage.class, "did", did));
        }
    }

    /** What was done last; empty when nothing was. */
    public String getDid() {
        return posted.text("did", 10)
                .filter(text -> text.matches("asked|withdrawn"))
                .orElse("");
    }

    /** A course that is asked of her and that she has not begun; {@code due} is null while she is away. */
    public record Next(
            ObligationQueries.Course course, @Nullable LocalDate due) {}

    /** H7.4: the courses that are asked of her and that she has not begun, by their last day, each once. */
    public List<Next> getToBegin() {
        var once = new HashSet<Long>();
        return duties.stream()
                .filter(duty -> duty.open() && (duty.all() || duty.courses().size() == 1))
                .flatMap(duty -> duty.courses().stream()
                        .map(course -> new Next(course, duty.obligation().due())))
                .filter(next -> !next.course().elsewhere())
                .filter(next -> passes.stream()
                        .noneMatch(pass -> pass.courseId() == next.course().id()))
                .filter(next -> once.add(next.course().id()))
                .toList();
    }

    /** L9.1: what is left where she works now of what a duty asks: a line that asks twice of who works in two places stands once. */
    public List<LocalPartQueries.State> left(ObligationQueries.Duty duty) {
        return localParts.stream()
                .filter(state -> state.left()
                        && duty.courses().stream()
                                .anyMatch(course -> !course.elsewhere() && course.id() == state.course()))
                .toList();
    }

    public String municipality(LocalPartQueries.State state) {
        return places.municipality(state.municipality())
                .map(OrganisationQueries.Place::name)
                .orElse("");
    }

    /** PL9.3: what she last asked for about the duty; null when she never has, or took it back. */
    public OtherWayQueries.@Nullable Asked asked(ObligationQueries.Duty duty) {
        return asked.stream()
                .filter(each -> each.line() == duty.obligation().line()
                        && each.employment() == duty.obligation().employment())
                .findFirst()
                .orElse(null);
    }

    /** Whether she has shown proof of the course elsewhere, and it waits. */
    public boolean isWaiting(ObligationQueries.Course course) {
        return course.elsewhere() && waiting.contains(course.id());
    }

    /** H7.1: what is asked of her, what is to be done first. */
    public List<ObligationQueries.Duty> getDuties() {
        return duties;
    }

    /** PL7.3: the assignments that she holds. */
    public List<AssignmentQueries.Held> getHeld() {
        return held;
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
