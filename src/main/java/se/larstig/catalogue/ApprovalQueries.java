package se.larstig.catalogue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseQueries.VersionRow;
import se.larstig.catalogue.CourseVersion.State;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Who has approved which version: in short for everyone who reads the course, in full for reviewers. */
@Queries
public class ApprovalQueries {

    private static final int MOST_ROWS = 100;
    private static final int MOST_APPROVALS = 100;

    /**
     * Who stands for an approved version.
     *
     * @param since the day from which both stand for it
     */
    public record Reviewed(Expert subject, Expert law, LocalDate since) {}

    /** An approval that was given; {@code reason}, {@code withdrawnAt} and {@code withdrawnBy} once it stands no longer. */
    public record Given(
            long id,
            Approval.Kind kind,
            Expert expert,
            LocalDate approvedOn,
            String note,
            Instant recordedAt,
            String recordedBy,
            @Nullable String reason,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnBy) {

        public boolean standing() {
            return withdrawnAt == null;
        }
    }

    /**
     * A version as its reviewers and trainers see it.
     *
     * @param reviewer whether she may record an approval
     * @param own whether she published it herself
     */
    public record VersionView(CourseQueries.Outline outline, List<Given> given, boolean reviewer, boolean own) {

        /** Whether nobody of this kind stands for it yet. */
        public boolean lacks(Approval.Kind kind) {
            return given.stream().noneMatch(each -> each.standing() && each.kind() == kind);
        }
    }

    @PersistenceContext
    private EntityManager store;

    @Inject
    private CourseQueries courses;

    /**
     * The versions in the scopes of a reviewer or a trainer, who sees the nation's too: the published first, among them those not approved. Two
     * statements.
     */
    public CourseQueries.Found list(Actor actor, int first, int most) {
        Access.require(actor, Role.REVIEWER, Role.TRAINER);
        var all = actor.has(Role.REVIEWER, Scope.NATIONAL) || actor.has(Role.TRAINER, Scope.NATIONAL);
        var counties = Stream.of(Role.REVIEWER, Role.TRAINER)
                .flatMap(role -> actor.scopes(role).stream())
                .filter(scope -> scope.level() == Scope.Level.COUNTY)
                .map(Scope::code)
                .toList();
        if (!all && counties.isEmpty()) {
            return CourseQueries.Found.NONE;
        }
        var nations = actor.has(Role.TRAINER) ? " or v.course.county is null" : "";
        var where = all ? "" : " where (v.course.county in :counties" + nations + ")";
        var rows = store.createQuery(
                        "select v from CourseVersion v join fetch v.course" + where
                                + " order by case when v.state = :published then 0 else 1 end, v.review, v.title,"
                                + " v.number desc",
                        CourseVersion.class)
                .setParameter("published", State.PUBLISHED);
        var total = store.createQuery("select count(v) from CourseVersion v" + where, Long.class);
        if (!all) {
            rows.setParameter("counties", counties);
            total.setParameter("counties", counties);
        }
        return new CourseQueries.Found(
                rows.setFirstResult(Math.max(0, first))
                        .setMaxResults(Math.min(Math.max(1, most), MOST_ROWS))
                        .getResultStream()
                        .map(CourseQueries::row)
                        .toList(),
                total.getSingleResult());
    }

    /** How many published versions in the reviewer's scopes nobody has approved yet. */
    public long awaiting(Actor actor) {
        Access.require(actor, Role.REVIEWER);
        var counties = actor.scopes(Role.REVIEWER).stream()
                .filter(scope -> scope.level() == Scope.Level.COUNTY)
                .map(Scope::code)
                .toList();
        var all = actor.has(Role.REVIEWER, Scope.NATIONAL);
        if (!all && counties.isEmpty()) {
            return 0;
        }
        var count = store.createQuery(
                        "select count(v) from CourseVersion v where v.state = :published and v.review = :waiting"
                                + (all ? "" : " and v.course.county in :counties"),
                        Long.class)
                .setParameter("published", State.PUBLISHED)
                .setParameter("waiting", CourseVersion.Review.NOT_REVIEWED);
        if (!all) {
            count.setParameter("counties", counties);
        }
        return count.getSingleResult();
    }

    /** The version with all that was ever recorded of its approval, for its reviewers and trainers. */
    public VersionView version(Actor actor, long versionId) {
        Access.require(actor, Role.REVIEWER, Role.TRAINER);
        var outline = courses.version(versionId).orElseThrow(Refused::notFound);
        var owner = outline.version().belongsTo();
        if (!actor.has(Role.REVIEWER, owner)
                && !actor.has(Role.TRAINER, owner)
                && !(actor.has(Role.TRAINER) && owner.equals(Scope.NATIONAL))) {
            throw Refused.notFound();
        }
        var publisher = store.find(CourseVersion.class, versionId).getPublishedBy();
        return new VersionView(
                outline, given(versionId), actor.has(Role.REVIEWER, owner), publisher == actor.personId());
    }

    private List<Given> given(long versionId) {
        return store.createQuery(
                        "select a, p.name, w, q.name from Approval a join Person p on p.id = a.recordedBy"
                                + " left join Withdrawal w on w.approval = a left join Person q on q.id = w.withdrawnBy"
                                + " where a.courseVersion.id = :version order by a.recordedAt desc, a.id desc",
                        Object[].class)
                .setParameter("version", versionId)
                .setMaxResults(MOST_APPROVALS)
                .getResultStream()
                .map(row -> given((Approval) row[0], (String) row[1], (Withdrawal) row[2], (String) row[3]))
                .toList();
    }

    private static Given given(
            Approval approval, String recordedBy, @Nullable Withdrawal withdrawal, @Nullable String withdrawnBy) {
        return new Given(
                approval.getId(),
                approval.getKind(),
                approval.getExpert(),
                approval.getApprovedOn(),
                approval.getNote(),
                approval.getRecordedAt(),
                recordedBy,
                withdrawal == null ? null : withdrawal.getReason(),
                withdrawal == null ? null : withdrawal.getAt(),
                withdrawnBy);
    }

    /** C7.5: who stands for the version; empty until both do. One statement. */
    public Optional<Reviewed> reviewed(VersionRow version) {
        if (!version.reviewed()) {
            return Optional.empty();
        }
        var standing = standing(version.versionId());
        return of(standing, Approval.Kind.SUBJECT)
                .flatMap(subject -> of(standing, Approval.Kind.LAW)
                        .map(law -> new Reviewed(
                                subject.getExpert(),
                                law.getExpert(),
                                subject.getApprovedOn().isAfter(law.getApprovedOn())
                                        ? subject.getApprovedOn()
                                        : law.getApprovedOn())));
    }

    private static Optional<Approval> of(List<Approval> standing, Approval.Kind kind) {
        return standing.stream().filter(each -> each.getKind() == kind).findFirst();
    }

    List<Approval> standing(CourseVersion version) {
        return standing(version.getId());
    }

    private List<Approval> standing(long versionId) {
        return store.createQuery(
                        "select a from Approval a left join Withdrawal w on w.approval = a"
                                + " where a.courseVersion.id = :version and w.id is null",
                        Approval.class)
                .setParameter("version", versionId)
                .getResultList();
    }
}
