package se.larstig.reports;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.organisation.Employer;
import se.larstig.organisation.EmployerKind;
import se.larstig.plan.PlanQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Queries;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.StatisticsQueries;

/** RP2: a year's questions, an employer's answers, and what the system knows. */
@Queries
public class ComparisonQueries {

    private static final int MOST = 99;

    /** Below this many persons an answer may tell who is meant. */
    private static final int FEW = 5;

    private static final Map<Question.Basis, Set<String>> PROFESSIONS = Map.of(
            Question.Basis.TRAINED_CHILDREN, Set.of("social-work-children"),
            Question.Basis.TRAINED_ADULTS, Set.of("social-work-adults", "social-work-violence"));

    /**
     * What the system knows about a question.
     *
     * @param part of the whole, or how many there are
     * @param whole how many there are in all; 0 where nothing is counted
     * @param courses those that were completed
     */
    public record Known(long part, long whole, List<StatisticsQueries.Course> courses) {

        /** Whether so few are meant that the answer may tell who they are. */
        public boolean few() {
            return whole > 0 && whole < FEW;
        }
    }

    /** An answer that was saved, by whom and when. */
    public record Given(String text, Instant answeredAt, long answeredBy) {}

    /**
     * A sheet's newest revision.
     *
     * @param revision 0 before anything is saved
     * @param seen what changes with it; empty before anything is saved
     * @param signedAt null while it is open
     * @param answers by the number of the question
     */
    public record Sheet(
            int revision,
            String seen,
            @Nullable Instant signedAt,
            @Nullable Long signedBy,
            Map<Integer, Given> answers) {

        public boolean signed() {
            return signedAt != null;
        }
    }

    @PersistenceContext
    private EntityManager store;

    @Inject
    private PlanQueries plans;

    @Inject
    private StatisticsQueries statistics;

    @Inject
    private Clocks clocks;

    /** The years of which the questions are known and which have begun, the newest first. */
    public List<Integer> years() {
        return store
                .createNativeQuery("select distinct year from reports_question where year <= ?1 order by year desc")
                .setParameter(1, clocks.today().getYear())
                .getResultList()
                .stream()
                .map(year -> ((Number) year).intValue())
                .toList();
    }

    /** RP2.1: in the order of their numbers. */
    public List<Question> questions(int year) {
        List<?> rows = store.createNativeQuery(
                        "select year, number, text_sv, text_en, kind, basis from reports_question where year = ?1"
                                + " order by number")
                .setParameter(1, year)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Question(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        (String) row[3],
                        Question.Kind.valueOf((String) row[4]),
                        row[5] == null ? null : Question.Basis.valueOf((String) row[5])))
                .toList();
    }

    /** RP2.2: whether the questions are for this employer. */
    public boolean isAsked(long employer) {
        return Optional.ofNullable(store.find(Employer.class, employer))
                .filter(found -> found.getKind() == EmployerKind.SOCIAL_SERVICES)
                .isPresent();
    }

    /** RP2.2. */
    public Sheet sheet(Actor actor, long employer, int year) {
        Access.requireAny(actor, Scope.employer(employer), Role.MANAGER, Role.FOLLOW_UP);
        return newest(employer, year)
                .map(sheet -> {
                    var answers = new HashMap<Integer, Given>();
                    sheet.getAnswers()
                            .forEach(each -> answers.put(
                                    each.getNumber(),
                                    new Given(each.getText(), each.getAnsweredAt(), each.getAnsweredBy())));
                    return new Sheet(
                            sheet.getRevision(), seen(sheet), sheet.getSignedAt(), sheet.getSignedBy(), answers);
                })
                .orElseGet(() -> new Sheet(0, "", null, null, Map.of()));
    }

    Optional<AnswerSheet> newest(long employer, int year) {
        return store.createQuery(
                        "select s from AnswerSheet s where s.employer = :employer and s.year = :year"
                                + " order by s.revision desc",
                        AnswerSheet.class)
                .setParameter("employer", employer)
                .setParameter("year", year)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    static String seen(AnswerSheet sheet) {
        return sheet.getRevision() + "-" + sheet.getVersion();
    }

    /**
     * RP2.3: what the system knows at the end of the year, or today while it goes on: exact, of the own employer. Five
     * statements, and those of its plans.
     */
    public Map<Question.Basis, Known> known(Actor actor, long employer, int year) {
        Access.requireAny(actor, Scope.employer(employer), Role.MANAGER, Role.FOLLOW_UP);
        var known = new EnumMap<Question.Basis, Known>(Question.Basis.class);
        PROFESSIONS.forEach((basis, professions) -> known.put(basis, trained(employer, year, professions)));
        var adopted = plans.offered(actor, employer).stream()
                .flatMap(offered -> offered.offers().stream())
                .filter(offer -> offer.adopted() != null)
                .count();
        known.put(Question.Basis.ADOPTED_PLAN, new Known(adopted, 0, List.of()));
        known.put(Question.Basis.COURSES_TAKEN, new Known(0, 0, taken(employer, year)));
        return known;
    }

    private Known trained(long employer, int year, Set<String> professions) {
        var last = last(year);
        var row = store.createQuery(
                        "select count(distinct e.person.id), count(distinct c.person) from Employment e"
                                + " left join Completion c on c.person = e.person.id and c.happenedAt >= :from"
                                + " and c.happenedAt < :until where e.employer = :employer"
                                + " and e.profession in :professions and e.startsOn <= :last"
                                + " and (e.endsOn is null or e.endsOn >= :last)",
                        Object[].class)
                .setParameter("from", start(LocalDate.of(year, 1, 1)))
                .setParameter("until", start(last.plusDays(1)))
                .setParameter("employer", employer)
                .setParameter("professions", professions)
                .setParameter("last", last)
                .getSingleResult();
        return new Known((Long) row[1], (Long) row[0], List.of());
    }

    /** The courses that case officers who work there at the end have completed in the year, by title. */
    private List<StatisticsQueries.Course> taken(long employer, int year) {
        var last = last(year);
        var courses = Set.copyOf(store.createQuery(
                        "select distinct c.course from Completion c, Employment e where c.person = e.person.id"
                                + " and c.happenedAt >= :from and c.happenedAt < :until and e.employer = :employer"
                                + " and e.profession in :professions and e.startsOn <= :last"
                                + " and (e.endsOn is null or e.endsOn >= :last)",
                        Long.class)
                .setParameter("from", start(LocalDate.of(year, 1, 1)))
                .setParameter("until", start(last.plusDays(1)))
                .setParameter("employer", employer)
                .setParameter(
                        "professions",
                        PROFESSIONS.values().stream().flatMap(Set::stream).toList())
                .setParameter("last", last)
                .setMaxResults(MOST)
                .getResultList());
        return statistics.courses().stream()
                .filter(course -> courses.contains(course.id()))
                .toList();
    }

    /** The year's last day, or today while it goes on. */
    public LocalDate last(int year) {
        var end = LocalDate.of(year, 12, 31);
        return end.isAfter(clocks.today()) ? clocks.today() : end;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.ZONE).toInstant();
    }
}
