package se.larstig.reports;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.external.ExternalCompletion;
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

    private static final String THERE = "e.employer = :employer and e.profession in :professions"
            + " and e.startsOn <= :last and (e.endsOn is null or e.endsOn >= :last)";

    /**
     * What the system knows about a question.
     *
     * @param part of the whole, or how many there are
     * @param whole how many there are in all; 0 where nothing is counted
     * @param courses those that were completed here
     * @param elsewhere the names of those that were completed elsewhere
     */
    public record Known(long part, long whole, List<StatisticsQueries.Course> courses, List<String> elsewhere) {

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
     * RP2.3: what the system knows at the end of the year, or today while it goes on: exact, of the own employer. Four
     * statements, and those of its plans.
     */
    public Map<Question.Basis, Known> known(Actor actor, long employer, int year) {
        Access.requireAny(actor, Scope.employer(employer), Role.MANAGER, Role.FOLLOW_UP);
        var known = new EnumMap<Question.Basis, Known>(Question.Basis.class);
        var learnt = learnt(employer, year);
        PROFESSIONS.forEach((basis, professions) -> known.put(basis, learnt.trained(professions)));
        var adopted = plans.offered(actor, employer).stream()
                .flatMap(offered -> offered.offers().stream())
                .filter(offer -> offer.adopted() != null)
                .count();
        known.put(Question.Basis.ADOPTED_PLAN, new Known(adopted, 0, List.of(), List.of()));
        known.put(Question.Basis.COURSES_TAKEN, learnt.taken(statistics.courses()));
        return known;
    }

    /** The case officers who work there at the year's end, and what they learnt in it, here and elsewhere. */
    private record Learnt(
            Map<Long, Set<String>> professions, Map<Long, Set<Long>> here, Map<Long, Set<String>> elsewhere) {

        Known trained(Set<String> wanted) {
            var officers = professions.entrySet().stream()
                    .filter(each -> !Collections.disjoint(each.getValue(), wanted))
                    .map(Map.Entry::getKey)
                    .toList();
            var trained = officers.stream()
                    .filter(person -> here.containsKey(person) || elsewhere.containsKey(person))
                    .count();
            return new Known(trained, officers.size(), List.of(), List.of());
        }

        Known taken(List<StatisticsQueries.Course> all) {
            var courses = here.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            return new Known(
                    0,
                    0,
                    all.stream().filter(course -> courses.contains(course.id())).toList(),
                    elsewhere.values().stream()
                            .flatMap(Set::stream)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    private Learnt learnt(long employer, int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = last(year);
        return new Learnt(
                byPerson(there(
                        store.createQuery(
                                "select e.person.id, e.profession from Employment e where " + THERE, Object[].class),
                        employer,
                        last)),
                byPerson(there(
                                store.createQuery(
                                        "select c.person, c.course from Completion c where c.happenedAt >= :from and"
                                                + " c.happenedAt < :until and c.person in (select e.person.id from"
                                                + " Employment e where " + THERE + ")",
                                        Object[].class),
                                employer,
                                last)
                        .setParameter("from", start(first))
                        .setParameter("until", start(last.plusDays(1)))),
                byPerson(there(
                                store.createQuery(
                                        "select x.person, k.name from ExternalCompletion x, ExternalCourse k where"
                                                + " k.id = x.course and x.happenedOn between :first and :last and"
                                                + " (x.answer is null or x.answer <> :takenBack) and x.person in"
                                                + " (select e.person.id from Employment e where " + THERE + ")",
                                        Object[].class),
                                employer,
                                last)
                        .setParameter("first", first)
                        .setParameter("takenBack", ExternalCompletion.Answer.TAKEN_BACK)));
    }

    private static TypedQuery<Object[]> there(TypedQuery<Object[]> query, long employer, LocalDate last) {
        return query.setParameter("employer", employer)
                .setParameter(
                        "professions",
                        PROFESSIONS.values().stream().flatMap(Set::stream).toList())
                .setParameter("last", last);
    }

    @SuppressWarnings("unchecked") // the second column is of the one type that its query selects
    private static <T> Map<Long, Set<T>> byPerson(TypedQuery<Object[]> query) {
        var byPerson = new HashMap<Long, Set<T>>();
        query.getResultList()
                .forEach(row -> byPerson.computeIfAbsent((Long) row[0], none -> new HashSet<>())
                        .add((T) row[1]));
        return byPerson;
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
