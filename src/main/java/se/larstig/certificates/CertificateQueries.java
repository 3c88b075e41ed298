package se.larstig.certificates;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.ApprovalQueries;
import se.larstig.catalogue.CourseQueries;
import se.larstig.catalogue.CourseVersion;
import se.larstig.learning.Completion;
import se.larstig.learning.Mode;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Queries;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** A person's own certificates, and what verification and issuing need to know. */
@Queries
public class CertificateQueries {

    private static final int MOST_OWN = 200;
    private static final int MOST_GOALS = 8;

    /** One of her certificates in short; {@code pass} is the enrolment that it is for. */
    public record Mine(
            long pass, CertificateNumber number, @Nullable Instant revokedAt) {}

    /** CE1.6: a certificate as whoever may revoke it sees it, without a word of whose it is. */
    public record Revocable(
            CertificateNumber number,
            String title,
            String lang,
            Instant completedAt,
            @Nullable LocalDate validUntil,
            Instant issuedAt,
            @Nullable Instant revokedAt,
            Revocation.@Nullable Reason reason) {}

    /**
     * What stands on a certificate.
     *
     * @param title of the course as it was then, in the language {@code lang}, as are {@code goals}
     * @param publishedAt when this version of the course was published
     * @param minutes how long the course takes
     * @param goals at most eight
     * @param owner who answers for the course's content
     * @param county the name of the county that gives the course; null when the counties give it together
     * @param reviewed who stands for the version now; null when nobody does
     * @param revokedAt null while it is not revoked, as is {@code reason}
     */
    public record Paper(
            CertificateNumber number,
            Instant issuedAt,
            String name,
            String title,
            String lang,
            int version,
            Instant publishedAt,
            int minutes,
            List<String> goals,
            Instant completedAt,
            @Nullable LocalDate validUntil,
            Mode mode,
            String owner,
            @Nullable String county,
            ApprovalQueries.@Nullable Reviewed reviewed,
            @Nullable Instant revokedAt,
            Revocation.@Nullable Reason reason) {

        public boolean revoked() {
            return revokedAt != null;
        }
    }

    /** A certificate that was issued and not revoked, without a word of whose it is. */
    record Genuine(
            String title,
            String lang,
            Instant happenedAt,
            @Nullable LocalDate validUntil) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private CourseQueries courses;

    @Inject
    private ApprovalQueries approvals;

    @Inject
    private OrganisationQueries organisation;

    /** Her certificates, the newest first. One statement. */
    public List<Mine> mine(Actor actor) {
        return store.createQuery(
                        "select c.enrolment.id, x, r.at from Certificate x join Completion c on c.id = x.completion"
                                + " left join Revocation r on r.certificate = x where c.person = :person order by c.happenedAt desc",
                        Object[].class)
                .setParameter("person", actor.personId())
                .setMaxResults(MOST_OWN)
                .getResultStream()
                .map(row -> new Mine((Long) row[0], ((Certificate) row[1]).getNumber(), (Instant) row[2]))
                .toList();
    }

    /** CE2.1. */
    public Paper certificate(Actor actor, CertificateNumber number) {
        var row = store.createQuery(
                        "select x, c, v, p.name, r from Certificate x join Completion c on c.id = x.completion"
                                + " join CourseVersion v on v.id = c.courseVersion join Person p on p.id = c.person"
                                + " left join Revocation r on r.certificate = x where x.number = :number",
                        Object[].class)
                .setParameter("number", number.signs())
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
        var completion = (Completion) row[1];
        Access.requireOwn(actor, completion.getPerson());
        return paper((Certificate) row[0], completion, (CourseVersion) row[2], (String) row[3], (Revocation) row[4]);
    }

    private Paper paper(
            Certificate certificate,
            Completion completion,
            CourseVersion version,
            String name,
            @Nullable Revocation revocation) {
        var belongsTo = version.getCourse().getOwner();
        return new Paper(
                certificate.getNumber(),
                certificate.getIssuedAt(),
                name,
                version.getTitle(),
                version.getLang(),
                version.getNumber(),
                version.getPublishedAt(),
                version.getMinutes(),
                version.getGoals().stream().limit(MOST_GOALS).toList(),
                completion.getHappenedAt(),
                completion.getValidUntil(),
                completion.getMode(),
                version.getOwner(),
                belongsTo.equals(Scope.NATIONAL) ? null : organisation.name(belongsTo),
                courses.row(version.getId()).flatMap(approvals::reviewed).orElse(null),
                revocation == null ? null : revocation.getAt(),
                revocation == null ? null : revocation.getReason());
    }

    /** CE1.6: the certificate with this number; empty when there is none. */
    public Optional<Revocable> revocable(Actor actor, CertificateNumber number) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        return store.createQuery(
                        "select v.title, v.lang, c.happenedAt, c.validUntil, x.issuedAt, r from Certificate x"
                                + " join Completion c on c.id = x.completion join CourseVersion v on v.id = c.courseVersion"
                                + " left join Revocation r on r.certificate = x where x.number = :number",
                        Object[].class)
                .setParameter("number", number.signs())
                .getResultStream()
                .findFirst()
                .map(row -> {
                    var revocation = (Revocation) row[5];
                    return new Revocable(
                            number,
                            (String) row[0],
                            (String) row[1],
                            (Instant) row[2],
                            (LocalDate) row[3],
                            (Instant) row[4],
                            revocation == null ? null : revocation.getAt(),
                            revocation == null ? null : revocation.getReason());
                });
    }

    /** CE4.1: what is held about her here. */
    PersonalData.Holding held(Actor actor) {
        return new PersonalData.Holding(
                "certificates.held.certificates",
                store.createQuery(
                                "select v.title, x, r.at, r.reason from Certificate x join Completion c on c.id = x.completion"
                                        + " join CourseVersion v on v.id = c.courseVersion"
                                        + " left join Revocation r on r.certificate = x"
                                        + " where c.person = :person order by x.id",
                                Object[].class)
                        .setParameter("person", actor.personId())
                        .setMaxResults(PersonalData.MOST)
                        .getResultStream()
                        .map(row -> PersonalData.Row.of(
                                new PersonalData.Fact("certificates.held.course", row[0]),
                                new PersonalData.Fact(
                                        "certificates.held.number",
                                        ((Certificate) row[1]).getNumber().toString()),
                                new PersonalData.Fact("certificates.held.issued", ((Certificate) row[1]).getIssuedAt()),
                                new PersonalData.Fact("certificates.held.revoked", row[2]),
                                new PersonalData.Fact(
                                        "certificates.held.reason",
                                        row[3] == null
                                                ? null
                                                : new PersonalData.Word("certificates.reason." + row[3]))))
                        .toList());
    }

    List<Certificate> certificatesOf(Actor actor, long personId) {
        Access.requireOwnOrSystem(actor, personId);
        return store.createQuery(
                        "select x from Certificate x join Completion c on c.id = x.completion where c.person = :person",
                        Certificate.class)
                .setParameter("person", personId)
                .getResultList();
    }

    List<Revocation> revocationsOf(Actor actor, long personId) {
        Access.requireOwnOrSystem(actor, personId);
        return store.createQuery(
                        "select r from Revocation r join r.certificate x join Completion c on c.id = x.completion"
                                + " where c.person = :person",
                        Revocation.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** CE3.2. */
    Optional<Genuine> genuine(CertificateNumber number) {
        return store.createQuery(
                        "select v.title, v.lang, c.happenedAt, c.validUntil from Certificate x"
                                + " join Completion c on c.id = x.completion join CourseVersion v on v.id = c.courseVersion"
                                + " left join Revocation r on r.certificate = x"
                                + " where x.number = :number and r.id is null",
                        Object[].class)
                .setParameter("number", number.signs())
                .getResultStream()
                .findFirst()
                .map(row -> new Genuine((String) row[0], (String) row[1], (Instant) row[2], (LocalDate) row[3]));
    }

    Optional<Certificate> locked(CertificateNumber number) {
        return store.createQuery("select x from Certificate x where x.number = :number", Certificate.class)
                .setParameter("number", number.signs())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean isRevoked(Certificate certificate) {
        return !store.createQuery("select r.id from Revocation r where r.certificate = :certificate", Long.class)
                .setParameter("certificate", certificate)
                .getResultList()
                .isEmpty();
    }

    List<Long> withoutCertificate(long versionId) {
        return store.createQuery(
                        "select c.id from Completion c left join Certificate x on x.completion = c.id"
                                + " where c.courseVersion = :version and x.id is null order by c.id",
                        Long.class)
                .setParameter("version", versionId)
                .getResultList();
    }

    long failedLookUps(String address, Instant since) {
        return store.createQuery(
                        "select count(f) from FailedLookUp f where f.address = :address and f.at > :since", Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .getSingleResult();
    }

    long failedLookUps(Instant since) {
        return store.createQuery("select count(f) from FailedLookUp f where f.at > :since", Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    void forgetLookUpsBefore(Instant time) {
        store.createQuery("delete from FailedLookUp f where f.at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
